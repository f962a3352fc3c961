import type { LabellerModel } from "../label/labeller.ts";
import type { LemmaRules } from "../lemma.ts";
import type { ParserModel } from "../parse/beam.ts";
import type { TaggerModel } from "../tag/tagger.ts";
import {
  decodeAscending,
  decodePlaces,
  decodeQuads,
  encodeAscending,
  encodePlaces,
  encodeQuads,
  encodeSparse,
} from "./codec.ts";
import { decodeContainer, encodeContainer, type Unzip } from "./container.ts";
import { FeatureTable } from "./feature-table.ts";
import { findPlaces } from "./places.ts";
import { QuadScorer, type Scorer, SparseScorer } from "./scorer.ts";

/** Levels of the weights of hashed features, as they are written to a file. */
export interface Weighted {
  readonly hashes: ArrayLike<number>;
  readonly levels: Int8Array;
}

/** `backward` are the weights for reading from right to left. */
export function encodeTagger(
  forward: Weighted,
  backward: Weighted,
  tags: readonly string[],
  dictionary: {
    readonly hashes: ArrayLike<number>;
    readonly ambiguity: Uint16Array;
    readonly only: readonly number[];
  },
): Uint8Array {
  const low = Uint8Array.from(dictionary.ambiguity, (set) => set & 255);
  const high = Uint8Array.from(dictionary.ambiguity, (set) => set >> 8);
  return encodeContainer({
    header: { kind: "tagger", tags, only: dictionary.only },
    sections: [
      encodeAscending(dictionary.hashes),
      low,
      high,
      ...encodeClasses(forward, tags.length),
      ...encodeClasses(backward, tags.length),
    ],
  });
}

export function decodeTagger(bytes: Uint8Array, unzip?: Unzip): TaggerModel {
  const { header, sections } = decodeContainer(bytes, "tagger.bin.gz", "tagger", unzip);
  const [words, low, high] = sections as Uint8Array[];
  const tags = header.tags as string[];
  return {
    tags,
    weights: decodeClasses(tags.length, sections.slice(3, 10)),
    backward: decodeClasses(tags.length, sections.slice(10)),
    dictionary: new FeatureTable(decodeAscending(words!, low!.length)),
    ambiguity: Uint16Array.from(low!, (byte, k) => byte | (high![k]! << 8)),
    only: header.only as number[],
  };
}

const encodeClasses = ({ hashes, levels }: Weighted, classes: number): readonly Uint8Array[] => [
  ...encodePlaces(findPlaces(hashes)),
  encodeAscending(hashes),
  ...encodeSparse(levels, classes),
];

function decodeClasses(classes: number, sections: readonly Uint8Array[]): Scorer {
  const [hashes, counts, owners, values] = sections.slice(3) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const levels = new Int8Array(values.buffer, values.byteOffset, values.length);
  const rows = { hashes: decodeAscending(hashes, counts.length), counts, owners, levels };
  return new SparseScorer(classes, rows, decodePlaces(sections));
}

/** A file for the parser, or for the guide that runs ahead of it. */
export function encodeParser(
  kind: "guide" | "parser",
  { hashes, levels }: Weighted,
  margin: number,
): Uint8Array {
  return encodeContainer({
    header: { kind, margin },
    sections: [...encodePlaces(findPlaces(hashes)), encodeAscending(hashes), encodeQuads(levels)],
  });
}

export function decodeParser(bytes: Uint8Array, kind: "guide" | "parser", unzip?: Unzip): ParserModel {
  const { header, sections } = decodeContainer(bytes, `${kind}.bin.gz`, kind, unzip);
  const [hashes, levels] = sections.slice(3);
  return {
    weights: new QuadScorer(
      decodeAscending(hashes!, levels!.length / 4),
      decodeQuads(levels!),
      decodePlaces(sections),
    ),
    margin: header.margin as number,
  };
}

export function encodeLabeller(weights: Weighted, relations: readonly string[]): Uint8Array {
  return encodeContainer({
    header: { kind: "labeller", relations },
    sections: encodeClasses(weights, relations.length),
  });
}

export function decodeLabeller(bytes: Uint8Array, unzip?: Unzip): LabellerModel {
  const { header, sections } = decodeContainer(bytes, "labeller.bin.gz", "labeller", unzip);
  const relations = header.relations as string[];
  return {
    relations,
    weights: decodeClasses(relations.length, sections),
  };
}

export function encodeLemmas({ changes, bases }: LemmaRules): Uint8Array {
  return encodeContainer({
    header: { kind: "lemmas", changes: [...changes].flat(), bases: [...bases] },
    sections: [],
  });
}

export function decodeLemmas(bytes: Uint8Array, unzip?: Unzip): LemmaRules {
  const { header } = decodeContainer(bytes, "lemmas.bin.gz", "lemmas", unzip);
  const flat = header.changes as string[];
  const changes = new Map<string, string>();
  for (let k = 0; k < flat.length; k += 2) changes.set(flat[k]!, flat[k + 1]!);
  return { changes, bases: new Set(header.bases as string[]) };
}
