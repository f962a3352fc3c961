import { expect, test } from "vitest";
import { counted, listed, plain, shellWord, wrapped } from "../../src/cli/plain.ts";

test.each([
  ["China\n\tmet  Japan. ", "China met Japan."],
  ["\u001b[31mred\u001b[0m \u009b2J", "[31mred [0m 2J"],
  ["bell\u0007 and \u0000null", "bell and null"],
  ["\u202eright to left\u202c", "right to left"],
  ["lone \ud800 surrogate 🙂", "lone  surrogate 🙂"],
  ["习近平 and Núñez", "习近平 and Núñez"],
])("%j prints as %j", (text, expected) => {
  expect(plain(text)).toBe(expected);
});

test.each([
  ["my-graph", "my-graph"],
  ["../Grüße/a.b", "../Grüße/a.b"],
  ["C:\\news\\graph", "C:\\news\\graph"],
  ["out put", '"out put"'],
  ['a "b" $HOME', '"a \\"b\\" \\$HOME"'],
  ["", '""'],
])("%j is typed as %s", (path, word) => {
  expect(shellWord(path)).toBe(word);
});

test.each([
  [0, "0 articles"],
  [1, "1 article"],
  [1234567, "1,234,567 articles"],
])("%d is %s", (count, expected) => {
  expect(counted(count, "article")).toBe(expected);
});

test.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c"], "a, b and c"],
])("%j is listed as %j", (items, expected) => {
  expect(listed(items)).toBe(expected);
});

test.each([
  ["one two three four", 9, "", "one two\nthree\nfour"],
  ["one two", 80, "  ", "  one two"],
  ["a-very-long-word b", 5, "", "a-very-long-word\nb"],
])("%j is wrapped at %d", (text, width, indent, expected) => {
  expect(wrapped(text, width, indent)).toBe(expected);
});
