import { strFromU8, strToU8 } from "fflate";
import { decodeAscending, decodeColumns, encodeAscending, encodeColumns } from "../model/codec.ts";
import { decodeContainer, encodeContainer, type Unzip } from "../model/container.ts";
import { FEATURE_VERSION } from "./features.ts";
import { LABEL_COUNT as L } from "./labels.ts";
import { ALLOWED_PAIRS, FORBIDDEN } from "./lattice.ts";
import type { JoinedWeights } from "./weights.ts";

/** All that the name tagger has learned. */
export interface NameModel {
  /** In the form of `parseGazetteer`. */
  readonly gazetteer: string;
  readonly weights: JoinedWeights;
}

/** The header holds scale and transitions of each pass; the sections are the gazetteer, the keys and the rows. */
export function encodeModel({ gazetteer, weights: { keys, rows, passes } }: NameModel): Uint8Array {
  return encodeContainer(
    {
      header: {
        kind: "names",
        passes: passes.map(({ scale, transitions }) => ({
          scale,
          pairs: ALLOWED_PAIRS.map(([a, b]) => Math.fround(transitions[a * L + b]!)),
        })),
      },
      sections: [
        strToU8(gazetteer),
        encodeAscending(new Uint32Array(keys)),
        encodeColumns(rows, passes.length * L),
      ],
    },
    FEATURE_VERSION,
  );
}

/**
 * `unzip` undoes the gzip, by default in plain JavaScript. Throws an error that names the file and the remedy where the bytes are
 * damaged or made for other features.
 */
export function decodeModel(compressed: Uint8Array, unzip?: Unzip): NameModel {
  const { header, sections } = decodeContainer(compressed, "names.bin.gz", "names", unzip, FEATURE_VERSION);
  const [gazetteer, keys, rows] = sections as [Uint8Array, Uint8Array, Uint8Array];
  const learned = header.passes as readonly { scale: number; pairs: readonly number[] }[];
  const width = learned.length * L;
  return {
    gazetteer: strFromU8(gazetteer),
    weights: {
      keys: decodeAscending(keys, rows.length / width),
      rows: decodeColumns(rows, width),
      passes: learned.map(({ scale, pairs }) => {
        const transitions = new Float64Array(L * L).fill(FORBIDDEN);
        for (const [p, [a, b]] of ALLOWED_PAIRS.entries()) transitions[a * L + b] = pairs[p]!;
        return { scale, transitions };
      }),
    },
  };
}
