import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Sentence, Token } from "../../src/language/document.ts";
import { loadReader } from "../../src/language/load-reader.ts";

const read = loadReader();

/** Every dependant of a verb as `relation:word`, by the verb's dictionary form. */
function framesOf(text: string): Record<string, string[]> {
  const frames: Record<string, string[]> = {};
  for (const { tokens } of read(text).sentences)
    tokens.forEach(({ head, relation, text: word }) => {
      const verb = tokens[head];
      if (verb?.pos !== "VERB" || !/^(?:nsubj|obj|iobj|obl)/.test(relation)) return;
      frames[verb.lemma] = [...(frames[verb.lemma] ?? []), `${relation}:${word}`];
    });
  return frames;
}

function expectTree({ tokens }: Sentence): void {
  expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1);
  tokens.forEach((token) => {
    let at: Token | undefined = token;
    for (let steps = 0; at && at.head !== -1; steps++) {
      expect(steps).toBeLessThan(tokens.length);
      at = tokens[at.head];
    }
    expect(at).toBeDefined();
    expect(token.head === -1).toBe(token.relation === "root");
  });
}

describe("who does what to whom", () => {
  it.each([
    ["The minister accused the general.", { accuse: ["nsubj:minister", "obj:general"] }],
    ["The general was arrested by the police.", { arrest: ["nsubj:pass:general", "obl:agent:police"] }],
    ["France sent weapons to Ukraine.", { send: ["nsubj:France", "obj:weapons", "obl:Ukraine"] }],
    ["He gave her a letter.", { give: ["nsubj:He", "iobj:her", "obj:letter"] }],
    [
      "The minister, who had visited Rome, accused Iran of lying.",
      { visit: ["nsubj:who", "obj:Rome"], accuse: ["nsubj:minister", "obj:Iran"] },
    ],
  ])("%s", (text, frames) => {
    expect(framesOf(text)).toEqual(frames);
  });
});

describe("on any input", () => {
  it("every sentence is one tree over its own tokens, the same each time", () => {
    const words = fc.constantFrom(
      ..."the of Iran said , . ( ) “ ” - -- who to and were 's not 12 % Mr. killed by \n \n\n ; :".split(" "),
    );
    const texts = fc.oneof(
      fc.array(words, { maxLength: 60 }).map((all) => all.join(" ")),
      fc.string({ unit: "binary", maxLength: 200 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const document = read(text);
        document.sentences.forEach(expectTree);
        expect(read(text)).toEqual(document);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ["one word", "word"],
    ["words without end", "the minister said that "],
    ["brackets that never close", "( "],
    ["closing quotes", "”"],
    ["commas", "a, "],
    ["dots", "."],
    ["hyphens", "a-"],
    ["apostrophes", "'s"],
    ["one long line of figures", "1.2,"],
    ["line breaks", "a\n\n"],
    ["emoji", "👩‍👩‍👧"],
  ])("100,000 characters: %s", (_what, piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000);
    const { sentences } = read(text);
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences.slice(0, 5)) expectTree(sentence);
    expect(
      sentences.flatMap(({ tokens }) => tokens.map(({ start, end }) => text.slice(start, end))).join(""),
    ).toBe(text.replace(/\s/g, ""));
  });
});
