import { expect, test } from "vitest";
import { quotations } from "../../../src/extract/events/quotes.ts";

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ["“We agree,” he said. “We go on.”", ["“We agree,”", "“We go on.”"]],
  ['"We agree," he said. "We go on."', ['"We agree,"', '"We go on."']],
  ["“He called it ‘no risk’ at all,” she said.", ["“He called it ‘no risk’ at all,”"]],
  ["“A paragraph ends open.\nThe next has none.", ["“A paragraph ends open."]],
  ["No speech here.", []],
  ["A stray ” closes nothing.", []],
  ["", []],
];

test.each(CASES)("%s", (text, expected) => {
  expect(quotations(text).map(([start, end]) => text.slice(start, end))).toEqual(expected);
});
