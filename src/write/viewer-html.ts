/** The viewer's single file: the bundled template with the graph and the texts put into it. */
import { deflateSync, strToU8 } from "fflate";
import type { ViewerData } from "../graph/model.ts";
import { type PackedReading, packReading } from "./packed-reading.ts";

const SLOT = '<script type="text/plain" id="relata-data"></script>';
const CHUNK = 0x6000;

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const toBase64 = (bytes: Uint8Array): string => {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK)
    parts.push(Buffer.from(bytes.subarray(at, at + CHUNK)).toString("base64"));
  return parts.join("");
};

/** The data as they are packed: readings as numbers, and without the sentences that an article's text gives anyway. */
export type PackedData = Omit<ViewerData, "readings"> & {
  readonly readings: Readonly<Record<string, PackedReading>>;
};

const mapped = <From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

const packedOf = ({ graph, texts, readings }: ViewerData): unknown => {
  const place = new Map(graph.nodes.map(({ key }, index) => [key, index]));
  return {
    texts,
    readings: mapped(readings, (reading) => packReading(reading, place)),
    graph: {
      attributes: graph.attributes,
      nodes: graph.nodes,
      edges: graph.edges.map((edge) => ({
        ...edge,
        attributes: {
          ...edge.attributes,
          evidence: edge.attributes.evidence.map((item) => {
            const { text, ...rest } = item;
            return texts[item.article]?.slice(...item.sentence) === text ? rest : item;
          }),
        },
      })),
    },
  };
};

/**
 * Puts `data` into the viewer's template: as JSON, deflated, in base64, so that no text of an article can
 * end the element it stands in. The graph's title becomes the page's. The same data give the same bytes.
 * @throws where the template has no place for data, or none for the title.
 */
export const viewerHtml = (template: string, data: ViewerData): string => {
  if (!template.includes(SLOT) || !template.includes("<title>"))
    throw new Error("error[E_TEMPLATE]: no place for data in the viewer's template. Run `npm run build`.");
  const packed = toBase64(deflateSync(strToU8(JSON.stringify(packedOf(data))), { level: 9 }));
  const title = escapeHtml(data.graph.attributes.title);
  return template
    .replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>`)
    .replace(SLOT, () => SLOT.replace("></", () => `>${packed}</`));
};
