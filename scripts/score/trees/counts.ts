import type { Token } from "../../../src/language/document.ts";

type Sentences = readonly (readonly Token[])[];

/** How many things the gold trees have, the system's have, and both. */
export interface Count {
  readonly gold: number;
  readonly system: number;
  readonly both: number;
}

/** The facts of some trees as strings that hold their offsets, so that two sets of trees compare by what they share. */
export type Facts = (sentences: Sentences) => readonly string[];

/** Compares the facts of the same text's gold and system trees. */
export function count(facts: Facts, gold: Sentences, system: Sentences): Count {
  const wanted = new Set(facts(gold));
  const found = new Set(facts(system));
  let both = 0;
  for (const fact of found) if (wanted.has(fact)) both++;
  return { gold: wanted.size, system: found.size, both };
}

export function sum(counts: readonly Count[]): Count {
  return counts.reduce(
    (a, b) => ({ gold: a.gold + b.gold, system: a.system + b.system, both: a.both + b.both }),
    { gold: 0, system: 0, both: 0 },
  );
}

/** A fact for every token, or none where `fact` gives none; `place` is the token's offsets. */
function eachToken(
  fact: (token: Token, place: string, sentence: readonly Token[]) => string | undefined,
): Facts {
  return (sentences) =>
    sentences.flatMap((sentence) => sentence.flatMap((token) => fact(token, place(token), sentence) ?? []));
}

const place = ({ start, end }: Token): string => `${start}-${end}`;
const headOf = ({ head }: Token, sentence: readonly Token[]): string =>
  head < 0 ? "root" : place(sentence[head]!);
const universal = (relation: string): string => relation.replace(/:.*/, "");

export const tokens: Facts = eachToken((_, at) => at);
export const sentences: Facts = (all) =>
  all.map((sentence) => `${sentence[0]!.start}-${sentence.at(-1)!.end}`);
export const partsOfSpeech: Facts = eachToken(({ pos }, at) => `${at} ${pos}`);
export const pennTags: Facts = eachToken(({ tag }, at) => `${at} ${tag}`);
export const lemmas: Facts = eachToken(({ lemma }, at) => `${at} ${lemma.toLowerCase()}`);
export const heads: Facts = eachToken((token, at, sentence) => `${at} ${headOf(token, sentence)}`);
/** LAS as in CoNLL 2018: universal relations, without subtypes. */
export const arcs: Facts = eachToken(
  (token, at, sentence) => `${at} ${headOf(token, sentence)} ${universal(token.relation)}`,
);
export const fullArcs: Facts = eachToken(
  (token, at, sentence) => `${at} ${headOf(token, sentence)} ${token.relation}`,
);
/** Arcs of one relation, with its subtype. */
export const arcsOf = (relation: string): Facts =>
  eachToken((token, at, sentence) =>
    token.relation === relation ? `${at} ${headOf(token, sentence)}` : undefined,
  );

/**
 * (subject, verb, object or oblique): for every verb, each of its own nsubj or nsubj:pass with each of its own obj, iobj
 * or obl (any subtype), by the offsets of the three words and the universal relation of the third. What a verb shares
 * with another by conjunction counts for neither side.
 */
export const triples: Facts = (all) =>
  all.flatMap((sentence) =>
    sentence.flatMap((verb, v) => {
      if (verb.pos !== "VERB") return [];
      const children = sentence.filter(({ head }) => head === v);
      const subjects = children.filter(({ relation }) => /^nsubj(?::pass)?$/.test(relation));
      const others = children.filter(({ relation }) => /^(?:obj|iobj|obl)(?::|$)/.test(relation));
      return subjects.flatMap((subject) =>
        others.map((other) =>
          [place(subject), place(verb), place(other), universal(other.relation)].join(" "),
        ),
      );
    }),
  );
