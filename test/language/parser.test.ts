import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadModels } from "../../src/language/load-reader.ts";
import { Lexemes } from "../../src/language/model/lexemes.ts";
import { lanesOf } from "../../src/language/network/lanes.ts";
import { createParser } from "../../src/language/parse/parser.ts";
import { type ParserWords, parserWords } from "../../src/language/parse/words.ts";

const { parser, tagger } = loadModels();
const lexemes = new Lexemes();
const WORDS = ["Ministers", "met", "in", "the", "old", "harbour", "zqxv", "2031", "to", "sign", "it", ","];

/** Sentences of nonsense with any tags: the parser must make a tree of everything. */
const sentence = (maxLength: number) =>
  fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.nat(tagger.tags.length - 1)), { maxLength }).map((tokens) =>
    parserWords(
      tokens.map(([form]) => lexemes.get(form)),
      tokens.map(([, tag]) => tag),
      tagger.tags.map(() => false),
    ),
  );

describe("the parser", () => {
  const parse = createParser(parser);
  const one = (words: ParserWords) => parse([words])[0]!;

  it("gives a sentence the same tree in company as alone", () => {
    fc.assert(
      fc.property(fc.array(sentence(30), { maxLength: 20 }), (sentences) => {
        expect(parse(sentences)).toEqual(sentences.map(one));
      }),
      { numRuns: 25 },
    );
  });

  it("finds one root in everything that has words, and a relation for all others", () => {
    fc.assert(
      fc.property(sentence(150), (words) => {
        const { heads, relations } = one(words);
        const roots = [...heads.keys()].filter((k) => k > 0 && heads[k] === 0);
        expect(roots).toHaveLength(words.count > 0 ? 1 : 0);
        for (let k = 1; k <= words.count; k++) {
          expect(heads[k]).not.toBe(k);
          if (heads[k] === 0) expect(relations[k]).toBe(-1);
          else expect(parser.relations[relations[k]!]).toBeDefined();
        }
      }),
      { numRuns: 25 },
    );
  });
});

it("lanes hold a row for every place of every sequence, and no more", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 10 }), (lengths) => {
      const { starts, places } = lanesOf([...lengths].sort((a, b) => b - a));
      expect(places).toBe(Math.max(0, ...lengths));
      for (let t = 0; t < places; t++)
        expect(starts[t + 1]! - starts[t]!).toBe(lengths.filter((length) => length > t).length);
    }),
  );
});
