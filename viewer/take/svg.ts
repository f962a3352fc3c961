/** The picture as SVG: what the canvas shows, with title, legend and source, drawn anew so that it scales. */
import { escapeXml } from "../../src/write/xml.ts";
import { LANDSCAPE, type Places } from "../canvas/arrange.ts";
import { type Candidate, type Placed, placeLabels } from "../canvas/labels.ts";
import type { Look } from "../canvas/look.ts";
import { nodeColour, type Palette } from "../canvas/palette.ts";
import { CURVATURE } from "../canvas/places.ts";
import { tieWidth } from "../canvas/stage.ts";
import type { Entity, Model, Tie } from "../data/model.ts";
import { plain } from "../text.ts";
import { ENTITY_KINDS, entityKind, LINE_MODES, type Shape, TONES } from "../vocabulary.ts";

export interface PictureText {
  readonly title: string;
  /** Under the title: filters, dates, numbers. */
  readonly subtitle: string;
}

export interface Picture extends PictureText {
  readonly model: Model;
  readonly look: Look;
  readonly places: Places;
  readonly palette: Palette;
}

const MARGIN = 40;
const HEAD = 78;
const FOOT = 74;
const SANS = "system-ui, -apple-system, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
const SERIF = "Charter, 'Bitstream Charter', Cambria, Georgia, serif";

const number = (value: number): string => String(Math.round(value * 10) / 10);

const polygon = (x: number, y: number, radius: number, corners: readonly (readonly [number, number])[]) =>
  `M${corners.map(([dx, dy]) => `${number(x + dx * radius)} ${number(y + dy * radius)}`).join("L")}Z`;

const SHAPES: Readonly<Record<Exclude<Shape, "circle">, readonly (readonly [number, number])[]>> = {
  square: [
    [-0.82, -0.82],
    [0.82, -0.82],
    [0.82, 0.82],
    [-0.82, 0.82],
  ],
  hexagon: [
    [-1, 0],
    [-0.5, -0.87],
    [0.5, -0.87],
    [1, 0],
    [0.5, 0.87],
    [-0.5, 0.87],
  ],
  triangle: [
    [0, -1],
    [0.95, 0.65],
    [-0.95, 0.65],
  ],
  diamond: [
    [0, -1.07],
    [1.07, 0],
    [0, 1.07],
    [-1.07, 0],
  ],
};

const shapePath = (shape: Shape, x: number, y: number, radius: number): string =>
  shape === "circle"
    ? `M${number(x - radius)} ${number(y)}a${number(radius)} ${number(radius)} 0 1 0 ${number(radius * 2)} 0a${number(radius)} ${number(radius)} 0 1 0 ${number(-radius * 2)} 0Z`
    : polygon(x, y, radius, SHAPES[shape]);

interface Spot {
  readonly entity: Entity;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly spots: ReadonlyMap<Entity, Spot>;
}

/** Where all that is drawn stands, from the upper left corner of the picture. */
const frameOf = ({ model, look, places }: Picture): Frame => {
  const drawn = model.entities.filter(({ index }) => look.entities[index]);
  const xs = drawn.map(({ index }) => places.x[index]!);
  const ys = drawn.map(({ index }) => -places.y[index]!);
  const least = (values: readonly number[], or: number): number =>
    values.reduce((a, b) => Math.min(a, b), or);
  const most = (values: readonly number[], or: number): number => values.reduce((a, b) => Math.max(a, b), or);
  const [left, right] = [least(xs, -LANDSCAPE.wide / 2) - 130, most(xs, LANDSCAPE.wide / 2) + 130];
  const [top, bottom] = [least(ys, -LANDSCAPE.high / 2) - 30, most(ys, LANDSCAPE.high / 2) + 30];
  return {
    width: right - left + MARGIN * 2,
    height: bottom - top + HEAD + FOOT,
    spots: new Map(
      drawn.map((entity, at) => [
        entity,
        {
          entity,
          x: xs[at]! - left + MARGIN,
          y: ys[at]! - top + HEAD,
          radius: look.radius[entity.index]!,
        },
      ]),
    ),
  };
};

const arrow = (tie: Tie, from: Spot, to: Spot, { look, palette }: Picture): string => {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.max(1, Math.hypot(dx, dy));
  const bend = CURVATURE[tie.tone];
  const control = { x: (from.x + to.x) / 2 + dy * bend, y: (from.y + to.y) / 2 - dx * bend };
  const along = (end: Spot): { x: number; y: number; reach: number } => {
    const [ux, uy] = [control.x - end.x, control.y - end.y];
    const reach = Math.max(1, Math.hypot(ux, uy));
    return { x: ux / reach, y: uy / reach, reach };
  };
  const width = tieWidth(look.weight[tie.index]!);
  const head = Math.min(5 + width * 1.5, length * 0.3);
  const out = along(from);
  const back = along(to);
  const tip = { x: to.x + back.x * (to.radius + 3), y: to.y + back.y * (to.radius + 3) };
  const neck = { x: tip.x + back.x * head, y: tip.y + back.y * head };
  const side = { x: -back.y * (width / 2 + head * 0.42), y: back.x * (width / 2 + head * 0.42) };
  const colour = palette.tone[tie.tone];
  const stepsBack = look.focusTies && !look.focusTies[tie.index];
  const dash = LINE_MODES[look.dash[tie.index]!]?.dash ?? [];
  const start = { x: from.x + out.x * from.radius, y: from.y + out.y * from.radius };
  return (
    `<g opacity="${stepsBack ? 0.15 : 0.8}">` +
    `<path d="M${number(start.x)} ${number(start.y)}Q${number(control.x)} ${number(control.y)} ${number(neck.x)} ${number(neck.y)}" fill="none" stroke="${colour}" stroke-width="${number(width)}"${dash.length ? ` stroke-dasharray="${dash.join(" ")}"` : ""}/>` +
    `<path d="M${number(tip.x)} ${number(tip.y)}L${number(neck.x + side.x)} ${number(neck.y + side.y)}L${number(neck.x - side.x)} ${number(neck.y - side.y)}Z" fill="${colour}"/></g>`
  );
};

const nodeMark = ({ entity, x, y, radius }: Spot, { look, palette }: Picture): string => {
  const back = look.focusEntities && !look.focusEntities[entity.index];
  const colour = back ? palette.faint : nodeColour(palette, entity, look.group);
  const path = shapePath(entityKind(entity.type).shape, x, y, radius);
  const place = look.group?.[entity.index] ?? -1;
  const told =
    place >= 0 && place < palette.group.length && radius > 5
      ? `<text x="${number(x)}" y="${number(y + radius * 0.4)}" text-anchor="middle" font-size="${number(Math.min(14, radius * 1.2))}" font-weight="700" fill="${palette.paper}">${place + 1}</text>`
      : "";
  return `<path d="${path}" fill="${colour}" stroke="${palette.paper}" stroke-width="2"/>${told}`;
};

const sizeOf = (radius: number): number => Math.round(Math.min(17, 11 + radius * 0.32));

const labelsOf = ({ width, height, spots }: Frame): readonly Placed[] => {
  const candidates = [...spots.values()]
    .sort((left, right) => right.radius - left.radius || left.entity.index - right.entity.index)
    .map(({ entity, x, y, radius }): Candidate => {
      const size = sizeOf(radius);
      // Without a canvas the width is guessed, rather wide than narrow.
      return {
        id: entity.id,
        x,
        y,
        radius,
        width: plain(entity.label).length * size * 0.58,
        height: size * 1.25,
      };
    });
  return placeLabels(candidates, width, height - FOOT, 400);
};

const label = (box: Placed, { entity, radius }: Spot, { look, palette }: Picture): string => {
  const size = sizeOf(radius);
  const back = look.focusEntities && !look.focusEntities[entity.index];
  const weight = entity.type === "country" ? 650 : 500;
  const style = entity.type === "issue" || entity.type === "place" ? ' font-style="italic"' : "";
  return (
    `<text x="${number((box.left + box.right) / 2)}" y="${number((box.top + box.bottom) / 2 + size * 0.35)}" text-anchor="middle" font-size="${size}" font-weight="${weight}"${style}` +
    ` fill="${palette.ink}" stroke="${palette.paper}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"${back ? ' opacity="0.4"' : ""}>${escapeXml(plain(entity.label))}</text>`
  );
};

const legend = (frame: Frame, { model, look, palette }: Picture): string => {
  const y = frame.height - 44;
  let x = MARGIN;
  let parts = "";
  const add = (mark: (x: number, y: number) => string, text: string, width: number, at: number): void => {
    parts += `${mark(x, at)}<text x="${number(x + width + 6)}" y="${number(at + 4)}" font-size="12" fill="${palette.muted}">${escapeXml(text)}</text>`;
    x += width + 22 + text.length * 6.4;
  };
  const types = new Set(model.entities.filter(({ index }) => look.entities[index]).map(({ type }) => type));
  for (const kind of ENTITY_KINDS.filter(({ id }) => types.has(id)))
    add(
      (left, at) =>
        `<path d="${shapePath(kind.shape, left + 6, at, 6)}" fill="${look.group ? palette.muted : palette.entity[kind.id]}"/>`,
      kind.label,
      12,
      y,
    );
  x = MARGIN;
  const tones = new Set(model.ties.filter(({ index }) => look.ties[index]).map(({ tone }) => tone));
  for (const tone of TONES.filter(({ id }) => tones.has(id)))
    add(
      (left, at) =>
        `<path d="M${number(left)} ${at}h22" stroke="${palette.tone[tone.id]}" stroke-width="2.5"/>`,
      tone.label,
      22,
      y + 22,
    );
  return parts;
};

/** A whole SVG file; no text of an article or a name in it is markup. */
export const pictureSvg = (picture: Picture): string => {
  const frame = frameOf(picture);
  const { model, look, palette, title, subtitle } = picture;
  const ties = model.ties.filter(({ index, source, target }) => look.ties[index] && source !== target);
  const lines = ties.flatMap((tie) => {
    const [from, to] = [frame.spots.get(tie.source), frame.spots.get(tie.target)];
    return from && to ? [arrow(tie, from, to, picture)] : [];
  });
  const nodes = [...frame.spots.values()].map((spot) => nodeMark(spot, picture));
  const names = labelsOf(frame).map((box) =>
    label(box, frame.spots.get(model.entity.get(box.id)!)!, picture),
  );
  const [width, height] = [Math.round(frame.width), Math.round(frame.height)];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${SANS}" role="img">` +
    `<title>${escapeXml(plain(title))}</title>` +
    `<rect width="100%" height="100%" fill="${palette.paper}"/>` +
    `<text x="${MARGIN}" y="38" font-family="${SERIF}" font-size="24" font-weight="700" fill="${palette.ink}">${escapeXml(plain(title))}</text>` +
    `<text x="${MARGIN}" y="60" font-size="13" fill="${palette.muted}">${escapeXml(plain(subtitle))}</text>` +
    lines.join("") +
    nodes.join("") +
    names.join("") +
    legend(frame, picture) +
    "</svg>\n"
  );
};
