import fc from "fast-check";
import { expect, test } from "vitest";
import { extract } from "../../src/pipeline/extractor.ts";
import { complaintsOf } from "./complaints.ts";

const LONG = "China, which accused Japan, which thanked Peru, ".repeat(400);

test.each<[name: string, text: string]>([
  ["nothing but punctuation", "… — ! ? ( ) [ ] “ ” ' \" . . ."],
  ["one letter", "a"],
  ["white space around", "\n\n  China accused Japan.  \n\n"],
  ["markup", "<script>alert('China accused Japan')</script> & ]]> <!-- China met Japan. -->"],
  ["control characters", "China\u0000 accused\u0007 Japan\u001b[31m of\u009b theft."],
  ["lone surrogates", "China \ud800 accused \udfff Japan."],
  ["right-to-left marks", "\u202eChina\u202c accused \u2067Japan\u2069."],
  ["split accents", "Nicola\u0301s Maduro accused Peru\u0301."],
  ["astral letters", "𝐂𝐡𝐢𝐧𝐚 🇨🇳 accused 日本 of 盗み. 🙂 China accused Japan."],
  ["names of properties", "__proto__ accused constructor. toString met hasOwnProperty in Beijing."],
  ["quotes never closed", "“China accused Japan, “he said, “and Peru."],
  ["a sentence without end", LONG],
  ["a word without end", "China accused ".concat("x".repeat(100_000))],
  ["all in capitals", "CHINA ACCUSED JAPAN. XI MET ISHIBA IN BEIJING."],
  ["a list without stops", "China\nJapan\nPeru\n\n- Xi Jinping\n- Wang Yi\n"],
])("%s gives a record whose spans hold", (_, text) => {
  expect(complaintsOf(extract({ id: "hostile", text }))).toEqual([]);
});

const WORDS = [
  "China",
  "Xi Jinping",
  "Mr. Xi",
  "he",
  "Beijing",
  "accused",
  "met",
  "will",
  "not",
  "sanctions",
  "of",
  "the",
  "said",
  "that",
];
const PIECES = fc.oneof(
  fc.constantFrom(...WORDS, " ", ", ", ". ", "\n", "“", "”", "'s ", " — ", "U.S. ", "\u0000", "\ud83d"),
  fc.string({ unit: "binary", maxLength: 4 }),
);

test("whatever the text, the record's spans hold, and reading it again gives the same", () => {
  const texts = fc.array(PIECES, { maxLength: 60 }).map((pieces) => pieces.join(" "));
  fc.assert(
    fc.property(texts, (text) => {
      const record = extract({ id: "any", date: "2024-04-26", text });
      expect(complaintsOf(record)).toEqual([]);
      expect(extract({ id: "any", date: "2024-04-26", text })).toEqual(record);
    }),
    { numRuns: 200, seed: 20240426 },
  );
});
