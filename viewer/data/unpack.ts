/** Reads what `viewerHtml` packed. */
import type { EdgeEvidence, ViewerData } from "../../src/graph/model.ts";
import { unpackReading } from "../../src/write/packed-reading.ts";
import type { PackedData } from "../../src/write/viewer-html.ts";

const inflated = (packed: string): Promise<string> => {
  const bytes = Uint8Array.from(atob(packed.trim()), (character) => character.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).text();
};

/** The graph, the texts and what was read in them out of deflated JSON in base64; sentences that were left out are cut from their articles. */
export const unpack = async (packed: string): Promise<ViewerData> => {
  const { graph, texts, readings } = JSON.parse(await inflated(packed)) as PackedData;
  for (const edge of graph.edges)
    for (const item of edge.attributes.evidence as {
      -readonly [Key in keyof EdgeEvidence]: EdgeEvidence[Key];
    }[])
      item.text ??= texts[item.article]?.slice(...item.sentence) ?? "";
  const ids = graph.nodes.map(({ key }) => key);
  return {
    graph,
    texts,
    readings: Object.fromEntries(
      Object.entries(readings).map(([id, reading]) => [id, unpackReading(reading, ids)]),
    ),
  };
};
