import type { LabellerModel } from "../label/labeller.ts";
import type { LemmaRules } from "../lemma.ts";
import type { TaggerModel } from "../tag/tagger.ts";
import {
  decodeAscending,
  decodeQuads,
  decodeSparse,
  encodeAscending,
  encodeQuads,
  encodeSparse,
} from "./codec.ts";
import { decodeContainer, encodeContainer, type Unzip } from "./container.ts";
import { FeatureTable } from "./feature-table.ts";
import type { Scorer } from "./scorer.ts";

/** A parser's features and weights: four classes, the transitions. */
export interface ParserModel {
  readonly features: FeatureTable;
  readonly weights: Scorer;
}

/** Eight-bit weights for hashed features, as they are written to a file. */
export interface Weighted {
  readonly hashes: ArrayLike<number>;
  readonly weights: Int8Array;
}

export function encodeTagger(
  { hashes, weights }: Weighted,
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
      encodeAscending(hashes),
      ...encodeSparse(weights, tags.length),
      encodeAscending(dictionary.hashes),
      low,
      high,
    ],
  });
}

export function decodeTagger(bytes: Uint8Array, unzip?: Unzip): TaggerModel {
  const { header, sections } = decodeContainer(bytes, "tagger.bin.gz", unzip);
  const [hashes, counts, entries, values, words, low, high] = sections as Uint8Array[];
  const tags = header.tags as string[];
  return {
    tags,
    features: new FeatureTable(decodeAscending(hashes!)),
    weights: decodeSparse(tags.length, counts!, entries!, values!),
    dictionary: new FeatureTable(decodeAscending(words!)),
    ambiguity: Uint16Array.from(low!, (byte, k) => byte | (high![k]! << 8)),
    only: header.only as number[],
  };
}

export function encodeParser({ hashes, weights }: Weighted): Uint8Array {
  return encodeContainer({
    header: { kind: "parser" },
    sections: [encodeAscending(hashes), encodeQuads(weights)],
  });
}

export function decodeParser(bytes: Uint8Array, unzip?: Unzip): ParserModel {
  const [hashes, weights] = decodeContainer(bytes, "parser.bin.gz", unzip).sections as Uint8Array[];
  return { features: new FeatureTable(decodeAscending(hashes!)), weights: decodeQuads(weights!) };
}

export function encodeLabeller({ hashes, weights }: Weighted, relations: readonly string[]): Uint8Array {
  return encodeContainer({
    header: { kind: "labeller", relations },
    sections: [encodeAscending(hashes), ...encodeSparse(weights, relations.length)],
  });
}

export function decodeLabeller(bytes: Uint8Array, unzip?: Unzip): LabellerModel {
  const { header, sections } = decodeContainer(bytes, "labeller.bin.gz", unzip);
  const [hashes, counts, entries, values] = sections as Uint8Array[];
  const relations = header.relations as string[];
  return {
    relations,
    features: new FeatureTable(decodeAscending(hashes!)),
    weights: decodeSparse(relations.length, counts!, entries!, values!),
  };
}

export function encodeLemmas(rules: LemmaRules): Uint8Array {
  return encodeContainer({ header: { kind: "lemmas", rules: [...rules].flat() }, sections: [] });
}

export function decodeLemmas(bytes: Uint8Array, unzip?: Unzip): LemmaRules {
  const flat = decodeContainer(bytes, "lemmas.bin.gz", unzip).header.rules as string[];
  const rules = new Map<string, string>();
  for (let k = 0; k < flat.length; k += 2) rules.set(flat[k]!, flat[k + 1]!);
  return rules;
}
