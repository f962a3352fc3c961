import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LONGEST_SENTENCE, split } from "../../src/language/tokens/split.ts";

function sentencesOf(text: string): string[][] {
  const { tokens, sentenceEnds } = split(text);
  let first = 0;
  return sentenceEnds.map((end) => {
    const forms = tokens.slice(first, end).map((token) => text.slice(token.start, token.end));
    first = end;
    return forms;
  });
}

const tokensOf = (text: string): string => sentencesOf(text).flat().join(" ");
const spansOf = (text: string): string[] => {
  const { tokens, sentenceEnds } = split(text);
  return sentenceEnds.map((end, k) =>
    text.slice(tokens[sentenceEnds[k - 1] ?? 0]!.start, tokens[end - 1]!.end),
  );
};

describe("tokens as in the English treebanks", () => {
  it.each([
    ["I'm sure they don't know.", "I 'm sure they do n't know ."],
    ["I’m sure they don’t know.", "I ’m sure they do n’t know ."],
    ["She'll say we've won; he'd agree.", "She 'll say we 've won ; he 'd agree ."],
    ["They cannot stay, can't pay and won't go.", "They can not stay , ca n't pay and wo n't go ."],
    ["We're gonna ask.", "We 're gon na ask ."],
    ["Ukraine's ally and the allies' plan", "Ukraine 's ally and the allies ' plan"],
    ["COVID-19 spread.", "COVID-19 spread ."],
    ["a long-term, face-to-face deal", "a long - term , face - to - face deal"],
    ["the US-China talks", "the US - China talks"],
    ["a pre-emptive, non-binding vote", "a pre-emptive , non-binding vote"],
    ["the 2019–2021 war and/or peace", "the 2019 – 2021 war and / or peace"],
    ["It cost $3.5bn, or 12.5%.", "It cost $ 3.5 bn , or 12.5 % ."],
    ["at 10:30 p.m. on 3/4/2021", "at 10:30 p.m. on 3/4/2021"],
    ["Mr. Smith met Gen. Lee of the U.S. Army.", "Mr. Smith met Gen. Lee of the U.S. Army ."],
    ["Rear Adm. Park told Maj. Gen. Lee.", "Rear Adm. Park told Maj. Gen. Lee ."],
    ["“We won,” he said.", "“ We won , ” he said ."],
    ['"We won," he said.', '" We won , " he said .'],
    [
      "(See www.example.org/a-b, or write to a.b@example.org.)",
      "( See www.example.org/a-b , or write to a.b@example.org . )",
    ],
    ["He paused... then left--quickly.", "He paused ... then left -- quickly ."],
    ["AT&T, Q&A and R&D", "AT&T , Q&A and R&D"],
    ["Really?! Yes!", "Really ?! Yes !"],
  ])("%s", (text, expected) => {
    expect(tokensOf(text)).toBe(expected);
  });
});

it("a piece between spaces is cut alike wherever it stands, and each time", () => {
  const pieces = [
    "“Why",
    "didn’t",
    "the",
    "U.S.-born",
    "envoy’s",
    "aide",
    "go?”",
    "asked",
    "Mr.",
    "Osei,",
    "57.",
  ];
  const alone = pieces.map(tokensOf).join(" ");
  expect(tokensOf(pieces.join(" "))).toBe(alone);
  expect(tokensOf(pieces.join("  "))).toBe(alone);
});

describe("sentence ends", () => {
  it.each([
    ["a title with a stop", ["Mr. Hall met Mrs. Dunn.", "They left."]],
    ["a rank", ["Gen. Mark Osei and Lt. Col. Ana Brun spoke.", "Nobody asked."]],
    ["two ranks", ["“All came home,” said Maj. Gen. Ana Brun.", "Nobody asked Rear Adm. Park."]],
    ["a country's letters inside", ["The U.S. Treasury agreed.", "It paid."]],
    ["a country's letters at the end", ["He flew to the U.S.", "The visit was short."]],
    ["initials", ["J. K. Moreno and P. Hall signed.", "Others did not."]],
    ["a closing quote after the stop", ["“We will not leave.”", "She sat down."]],
    ["a straight closing quote", ['"We will not leave."', "She sat down."]],
    ["speech that goes on", ["“Will you leave?” she asked."]],
    ["a stop inside brackets", ["(It was late.)", "They slept."]],
    ["a number with a point", ["It grew 3.5 per cent.", "Nobody knew why."]],
    ["a question and a cry", ["Why now?", "Enough!", "They left."]],
    ["an abbreviated month", ["They met on Jan. 5 in Rome.", "It rained."]],
    ["a firm at the end", ["He works for Baker Inc.", "The firm is small."]],
    ["dots that end nothing", ["He waited ... and waited."]],
  ])("%s", (_what, sentences) => {
    expect(spansOf(sentences.join(" "))).toEqual(sentences);
  });

  it.each([
    ["a headline without a stop", "Ministers meet in Lima\n\nThey spoke for an hour.", 2],
    [
      "a headline above its text",
      "Ministers Meet in Lima\nThe ministers spoke for an hour about the border.",
      2,
    ],
    ["list lines", "What they want:\n- a new road\n- more water\n- less noise", 4],
    ["a paragraph break inside a sentence", "They spoke\n\nfor an hour.", 2],
    ["Windows line ends", "They spoke.\r\n\r\nThey left.", 2],
    [
      "lines wrapped at a fixed width",
      "The ministers of both countries spoke for an hour about the river and\nthe dam that one of them is building in the mountains close to their\ncommon border.",
      1,
    ],
  ])("%s", (_what, text, count) => {
    expect(spansOf(text)).toHaveLength(count);
  });

  it("cuts a sentence without end after a mark, and never loses a token", () => {
    const text = Array.from({ length: 500 }, (_, i) => (i % 40 === 39 ? "wait;" : "word")).join(" ");
    const sentences = sentencesOf(text);
    expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThanOrEqual(LONGEST_SENTENCE);
    for (const sentence of sentences.slice(0, -1)) expect(sentence.at(-1)).toBe(";");
    expect(sentences.flat().join("")).toBe(text.replaceAll(" ", ""));
  });
});

describe("offsets", () => {
  const pieces = fc.constantFrom(
    ..."a|Mr.|U.S.|don't|“|”|\"|'|(|)|...|—|-|\n|\n\n|\r\n| |\t|.|!?|3.5|$|%|@|www.a.b|😀|é|e\u0301|中文|\u200b|\ufeff|\u00a0|\ud800|I’m|x-y|COVID-19|cannot|/|'s|<b>".split(
      "|",
    ),
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
  );

  it("are exact, ascending and leave out nothing but white space", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { tokens, sentenceEnds } = split(text);
        let at = 0;
        for (const { start, end } of tokens) {
          expect(text.slice(at, start)).toMatch(/^[\s\u200b\ufeff\u2060]*$/u);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).not.toMatch(/\s/u);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^[\s\u200b\ufeff\u2060]*$/u);
        expect([...sentenceEnds]).toEqual([...new Set(sentenceEnds)].sort((a, b) => a - b));
        expect(sentenceEnds.at(-1) ?? 0).toBe(tokens.length);
      }),
      { numRuns: 400 },
    );
  });
});
