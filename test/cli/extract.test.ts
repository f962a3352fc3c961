import { expect, test } from "vitest";
import { run } from "./silent-effects.ts";

const LINES = ["b", "a"].map((id) =>
  JSON.stringify({ id, date: "2024-04-26", text: "China accused Japan of theft." }),
);

test("standard input gives a record a line, in its order", async () => {
  const { code, out } = await run(["extract", "-"], { input: LINES.join("\n") });
  expect(code).toBe(0);
  const records = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(records).toMatchObject([
    {
      version: 1,
      id: "b",
      date: "2024-04-26",
      relations: [{ source: "CHN", type: "ACCUSE", target: "JPN" }],
    },
    { version: 1, id: "a" },
  ]);
});

test("a broken line is named, and the others are read", async () => {
  const { code, out, err } = await run(["extract", "-"], { input: `{\n${LINES[0]}` });
  expect(code).toBe(1);
  expect(err).toContain("error[E_JSON]: standard input:1: is no valid JSON.");
  expect(out.trimEnd().split("\n")).toHaveLength(1);
});

test("nothing on standard input is an error", async () => {
  const { code, out, err } = await run(["extract", "-"]);
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain("error[E_EMPTY]: standard input: is empty.");
});
