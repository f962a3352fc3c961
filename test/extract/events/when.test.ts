import { expect, test } from "vitest";
import { relativeTimes } from "../../../src/extract/events/relative-time.ts";
import { datesIn, isHistorical } from "../../../src/extract/events/when.ts";

// The article is of Friday, 26 April 2024.
const ARTICLE = "2024-04-26";

const PAST: readonly (readonly [string, readonly string[]])[] = [
  ["Ministers met on Friday.", ["2024-04-26"]],
  ["Ministers met on Thursday.", ["2024-04-25"]],
  ["Ministers met last Friday.", ["2024-04-19"]],
  ["It came yesterday.", ["2024-04-25"]],
  ["The law of March 3, 2021, stands.", ["2021-03-03"]],
  ["The law of 3 March 2021 stands.", ["2021-03-03"]],
  ["They met on April 5.", ["2024-04-05"]],
  ["They met on December 5.", ["2023-12-05"]],
  ["They met in November.", ["2023-11"]],
  ["In a briefing in mid-April he spoke.", ["2024-04"]],
  ["He won re-election last month.", ["2024-03"]],
  ["They met last year.", ["2023"]],
  ["They met in June 2023.", ["2023-06"]],
  ["It began in 2022.", ["2022"]],
  ["They spoke three days ago.", ["2024-04-23"]],
  ["They met two years ago.", ["2022"]],
  ["Feb. 30, 2023, is no day.", []],
  ["The marchers may march.", []],
  ["She spoke on Monday and on Tuesday.", ["2024-04-22", "2024-04-23"]],
];

test.each(PAST)("%s", (text, expected) => {
  expect(datesIn(text, 0, ARTICLE, false).map(({ date }) => date)).toEqual(expected);
});

const FUTURE: readonly (readonly [string, readonly string[]])[] = [
  ["They will meet in May.", ["2024-05"]],
  ["They will meet in January.", ["2025-01"]],
  ["They will meet on Monday.", ["2024-04-29"]],
  ["They will meet next month.", ["2024-05"]],
  ["They will meet tomorrow.", ["2024-04-27"]],
];

test.each(FUTURE)("%s", (text, expected) => {
  expect(datesIn(text, 0, ARTICLE, true).map(({ date }) => date)).toEqual(expected);
});

test("spans count from the stretch's offset", () => {
  const text = "Ministers met on Friday.";
  const [found] = datesIn(text, 100, ARTICLE, false);
  expect(text.slice(found!.span[0] - 100, found!.span[1] - 100)).toBe("on Friday");
});

test.each([
  ["2024-04-20", false],
  ["2023-11", false],
  ["2023", false],
  ["2023-03", true],
  ["2022", true],
] as const)("an event of %s is historical: %s", (date, expected) => {
  expect(isHistorical(date, ARTICLE)).toBe(expected);
});

const LATELY: readonly (readonly [string, readonly string[]])[] = [
  ["They met last night.", ["2024-04-25"]],
  ["They met overnight.", ["2024-04-26"]],
  ["They met earlier in the day.", ["2024-04-26"]],
  ["They met earlier in the week.", ["2024-04"]],
  ["They met over the weekend.", ["2024-04"]],
  ["They met last autumn.", ["2023"]],
  ["They met last spring.", ["2023"]],
  ["They met in August of last year.", ["2023-08"]],
  ["They met seven weeks ago.", ["2024-03"]],
];

test.each(LATELY)("%s", (text, expected) => {
  expect(datesIn(text, 0, ARTICLE, false).map(({ date }) => date)).toEqual(expected);
});

const RELATIVE: readonly (readonly [string, string | undefined, readonly (string | undefined)[]])[] = [
  ["The same day they met.", "2024-03-31", ["2024-03-31"]],
  ["That month they met.", "2024-03-31", ["2024-03"]],
  ["The next day they met.", "2024-03-31", ["2024-04-01"]],
  ["The day before, they had met.", "2024-03-01", ["2024-02-29"]],
  ["Two weeks later they met.", "2024-03-25", ["2024-04"]],
  ["A month earlier they had met.", "2024-01", ["2023-12"]],
  ["Three years later they met.", "2019-03-01", ["2022"]],
  ["They met a day after.", "2024-03-31", ["2024-04-01"]],
  ["The next day they met.", "2024-03", [undefined]],
  ["The same day they met.", "2024-03", [undefined]],
  ["A month later they met.", "2024", [undefined]],
  ["The next day they met.", undefined, [undefined]],
  ["They met the day before the vote.", "2024-03-31", [undefined]],
  ["They met two days after “the storm”.", "2024-03-31", [undefined]],
  ["They met days later.", "2024-03-31", [undefined]],
  ["It came no more than ten days later than the vote.", "2024-03-31", []],
  ["They met on a day of rain.", "2024-03-31", []],
];

test.each(RELATIVE)("%s, after %s", (text, telling, expected) => {
  expect(relativeTimes(text, 0, telling).map(({ date }) => date)).toEqual(expected);
});
