import { expect, test } from "vitest";
import { dateInName, readDate } from "../../src/read/date.ts";

test.each([
  ["2024-04-26", "2024-04-26"],
  ["2024-4-6", "2024-04-06"],
  ["2024-04-26T23:30:00+08:00", "2024-04-26"],
  ["2024-04-26 23:30", "2024-04-26"],
  ["2024/04/26", "2024-04-26"],
  ["20240426", "2024-04-26"],
  ["April 26, 2024", "2024-04-26"],
  ["Friday, Apr. 26 2024", "2024-04-26"],
  ["26 April 2024", "2024-04-26"],
  ["Fri, 26 Apr 2024 08:00:00 GMT", "2024-04-26"],
  [" 2024-02-29 ", "2024-02-29"],
  ["2023-02-29", undefined],
  ["31 June 2024", undefined],
  ["03/04/2024", undefined],
  ["2024-13-01", undefined],
  ["26 Aprilis 2024 or so", undefined],
  ["yesterday", undefined],
  ["", undefined],
])("date %j is %j", (written, expected) => {
  expect(readDate(written)).toBe(expected);
});

test.each([
  ["2024-04-26-beijing", "2024-04-26"],
  ["wire/20240426_talks", "2024-04-26"],
  ["talks_2024_04_26", "2024-04-26"],
  ["2024.04.26", "2024-04-26"],
  ["2024-04-31-no-such-day", undefined],
  ["9920240426", undefined],
  ["12345678", undefined],
  ["beijing", undefined],
])("the date in the name %j is %j", (name, expected) => {
  expect(dateInName(name)).toBe(expected);
});
