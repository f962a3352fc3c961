/** Reads what `viewerHtml` packed. */
import { inflateSync, strFromU8 } from "fflate";
import type { EdgeEvidence, ViewerData } from "../../src/graph/model.ts";

/** The graph and the texts out of deflated JSON in base64; sentences that were left out are cut from their articles. */
export const unpack = (packed: string): ViewerData => {
  const bytes = Uint8Array.from(atob(packed.trim()), (character) => character.charCodeAt(0));
  const data = JSON.parse(strFromU8(inflateSync(bytes))) as ViewerData;
  for (const edge of data.graph.edges)
    for (const item of edge.attributes.evidence as {
      -readonly [Key in keyof EdgeEvidence]: EdgeEvidence[Key];
    }[])
      item.text ??= data.texts[item.article]?.slice(...item.sentence) ?? "";
  return data;
};
