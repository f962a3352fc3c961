/** Draws the names of the nodes that have room for one. */
import type Sigma from "sigma";
import type { Entity, Model } from "../data/model.ts";
import { plain } from "../text.ts";
import { controlsOver } from "./controls.ts";
import { type Candidate, type Placed, placeLabels } from "./labels.ts";
import type { Look } from "./look.ts";
import { faded, type Palette } from "./palette.ts";

const SANS = 'system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif';
const LONGEST = 34;
const MOST = 140;

const sizeOf = (radius: number): number => Math.round(Math.min(17, 11 + radius * 0.32));

const fontOf = (entity: Entity, radius: number): string => {
  const size = sizeOf(radius);
  if (entity.type === "country") return `650 ${size}px ${SANS}`;
  if (entity.type === "issue" || entity.type === "place") return `italic 450 ${size}px ${SANS}`;
  return `500 ${size}px ${SANS}`;
};

const shortened = (name: string): string => {
  const characters = [...plain(name)];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join("")}…` : characters.join("");
};

const widths = new Map<string, number>();

/** Measured once for each text and font: it costs more than all else of a name. */
const widthOf = (context: CanvasRenderingContext2D, font: string, text: string): number => {
  const key = `${font} ${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    context.font = font;
    width = context.measureText(text).width;
    widths.set(key, width);
  }
  return width;
};

/** Draws on `canvas`, which lies over the nodes; gives what it placed. */
export const drawLabels = (
  canvas: HTMLCanvasElement,
  sigma: Sigma,
  model: Model,
  look: Look,
  palette: Palette,
  { hovered, pointed }: { readonly hovered: string | undefined; readonly pointed: string | undefined },
): readonly Placed[] => {
  const context = canvas.getContext("2d")!;
  const { width, height } = sigma.getDimensions();
  context.clearRect(0, 0, width, height);
  const seen: { entity: Entity; x: number; y: number; radius: number; rank: number }[] = [];
  for (const entity of model.entities) {
    if (!look.entities[entity.index]) continue;
    const data = sigma.getNodeDisplayData(entity.id);
    if (!data) continue;
    const { x, y } = sigma.framedGraphToViewport(data);
    if (x < -50 || y < -50 || x > width + 50 || y > height + 50) continue;
    const focused = look.focusEntities?.[entity.index] ? 1000 : 0;
    const rank =
      (entity.id === hovered || entity.id === pointed ? 1e6 : 0) + focused + look.radius[entity.index]!;
    seen.push({ entity, x, y, radius: sigma.scaleSize(data.size), rank });
  }
  seen.sort((left, right) => right.rank - left.rank || left.entity.index - right.entity.index);
  const candidates = seen.slice(0, 500).map(({ entity, x, y, radius }): Candidate => {
    const text = shortened(entity.label);
    return {
      id: entity.id,
      x,
      y,
      radius,
      width: widthOf(context, fontOf(entity, radius), text) + 2,
      height: sizeOf(radius) * 1.25,
      forced: entity.id === hovered || entity.id === pointed,
    };
  });
  const placed = placeLabels(candidates, width, height, MOST, controlsOver(sigma.getContainer()));
  const byId = new Map(seen.map((each) => [each.entity.id, each]));
  context.textBaseline = "middle";
  context.textAlign = "left";
  context.lineJoin = "round";
  for (const box of placed) {
    const { entity, radius } = byId.get(box.id)!;
    const back = look.focusEntities && !look.focusEntities[entity.index] && entity.id !== hovered;
    const text = shortened(entity.label);
    context.font = fontOf(entity, radius);
    context.strokeStyle = faded(palette.paper, back ? 0.6 : 0.92);
    context.lineWidth = 4;
    context.fillStyle = back ? faded(palette.muted, 0.45) : palette.ink;
    const middle = (box.top + box.bottom) / 2;
    context.strokeText(text, box.left + 1, middle);
    context.fillText(text, box.left + 1, middle);
  }
  for (const { entity, x, y, radius } of seen) {
    if (entity.id === pointed) ring(context, x, y, radius, palette);
    const place = look.group?.[entity.index] ?? -1;
    if (look.group && place >= 0 && place < palette.group.length)
      number(context, place + 1, x, y, radius, palette);
  }
  return placed;
};

/** Around the node that the keyboard is at. */
const ring = (context: CanvasRenderingContext2D, x: number, y: number, radius: number, palette: Palette) => {
  context.beginPath();
  context.arc(x, y, radius + 6, 0, 2 * Math.PI);
  context.lineWidth = 3;
  context.strokeStyle = palette.accent;
  context.stroke();
};

/** The number of a group in its node, so that it is not told by colour alone. */
const number = (
  context: CanvasRenderingContext2D,
  value: number,
  x: number,
  y: number,
  radius: number,
  palette: Palette,
) => {
  const size = Math.min(14, radius * 1.25);
  if (size < 6) return;
  context.font = `700 ${size}px ${SANS}`;
  context.textAlign = "center";
  context.fillStyle = palette.paper;
  context.fillText(String(value), x, y + size * 0.06);
};
