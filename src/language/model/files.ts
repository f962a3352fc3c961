import type { LemmaRules } from "../lemma.ts";
import type { ParserModel } from "../parse/model.ts";
import type { Parameters, ParserSizes } from "../parse/parameters.ts";
import type { TaggerModel } from "../tag/tagger.ts";
import {
  decodeAscending,
  decodeBytes,
  decodePlaces,
  decodeWords,
  encodeAscending,
  encodeBytes,
  encodeLevels,
  encodePlaces,
  encodeSparse,
  encodeWords,
} from "./codec.ts";
import { decodeContainer, encodeContainer, type Unzip } from "./container.ts";
import { FeatureTable } from "./feature-table.ts";
import { findPlaces } from "./places.ts";
import { type Scorer, SparseScorer } from "./scorer.ts";

/** Levels of the weights of hashed features, as they are written to a file. */
export interface Weighted {
  readonly hashes: ArrayLike<number>;
  readonly levels: Int8Array;
}

/** What training makes of the parser. */
export interface TrainedParser {
  readonly relations: readonly string[];
  readonly sizes: ParserSizes;
  /** Of the features of words, ascending. */
  readonly hashes: Int32Array;
  readonly parameters: Parameters;
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

/** The parser's file: hashes of word features, their embeddings in 8 bits, all other parameters in 16. */
export function encodeParser({ relations, sizes, hashes, parameters }: TrainedParser): Uint8Array {
  const { embeddings, ...others } = parameters;
  const small = encodeLevels(embeddings, 127);
  const large = Object.entries(others).map(([name, values]) => ({ name, ...encodeLevels(values, 32_767) }));
  return encodeContainer({
    header: {
      kind: "graph parser",
      relations,
      network: sizes,
      embeddingUnit: small.unit,
      units: Object.fromEntries(large.map(({ name, unit }) => [name, unit])),
    },
    sections: [
      encodeAscending(hashes),
      encodeBytes(small.levels),
      ...large.flatMap(({ levels }) => encodeWords(levels)),
    ],
  });
}

export function decodeParser(bytes: Uint8Array, unzip?: Unzip): ParserModel {
  const { header, sections } = decodeContainer(bytes, "parser.bin.gz", "graph parser", unzip);
  const [hashes, embeddings, ...others] = sections as Uint8Array[];
  const sizes = header.network as ParserSizes;
  const parameters: Record<string, Float32Array> = {
    embeddings: decodeBytes(embeddings!, header.embeddingUnit as number),
  };
  Object.entries(header.units as Record<string, number>).forEach(([name, unit], k) => {
    parameters[name] = decodeWords(others[2 * k]!, others[2 * k + 1]!, unit);
  });
  return {
    relations: header.relations as string[],
    sizes,
    features: new FeatureTable(decodeAscending(hashes!, sizes.features)),
    parameters: parameters as unknown as Parameters,
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
