import { expect, test } from "vitest";
import { parse } from "yaml";
import { readCorrections } from "../../src/resolve/corrections/read-corrections.ts";
import { correctionsYaml } from "../../viewer/notes/corrections-yaml.ts";
import { drawSample, wilson } from "../../viewer/notes/verdicts.ts";
import { eventually, saved } from "./browser.ts";
import { POISON } from "./hostile.ts";
import { useViewer } from "./use-viewer.ts";

const { data, open } = useViewer();

test("names, types and relations are corrected, listed, undone, kept, and saved as the file that the build reads", async () => {
  const { page } = await open("#entity=person:ada-castellan");
  const form = (label: string) => page.locator(".card.entity > .correct form", { hasText: label }).first();
  await page.locator(".card.entity > .correct summary").click();
  await form("Same as").locator("input").fill("Marek Dvorak");
  await form("Same as").getByRole("button").click();
  await form("Is called").locator("input").fill("Ada M. Castellan");
  await form("Is called").getByRole("button").click();
  await form("Not the same as").locator("input").fill("Minister Castellan");
  await form("Not the same as").getByRole("button").click();
  await form("Is a").locator("select").selectOption("organization");
  await form("Is a").getByRole("button").click();

  const edge = data.graph.edges.find(({ attributes }) => attributes.quadClass === "verbal conflict")!;
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    `tie=${encodeURIComponent(`${edge.source}|conflict|${edge.target}`)}`,
  );
  const sentence = page.locator(".card.evidence .sentence").first();
  await sentence.locator(".correct summary").click();
  await sentence.getByRole("button", { name: "Not said here" }).click();
  await sentence.getByRole("button", { name: "The other way round" }).click();
  await sentence.getByLabel("Is rather").selectOption("REQUEST");
  await sentence.getByRole("button", { name: "Note" }).click();

  await page.getByRole("button", { name: "Corrections (7)" }).click();
  const rows = page.locator(".corrections .list li");
  expect(await rows.count()).toBe(7);
  expect(await rows.first().innerText()).toContain("Marek Dvořák is the same as Ada Castellan");
  await rows.filter({ hasText: "is not" }).getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Corrections (6)" }).waitFor();

  const { name, bytes } = await saved(page, "Save corrections.yaml");
  expect(name).toBe("corrections.yaml");
  const text = bytes.toString("utf8");
  const file = parse(text) as Record<string, readonly Record<string, unknown>[]>;
  expect(Object.keys(file)).toEqual(["merge", "rename", "retype", "drop", "flip", "change"]);
  expect(file.merge![0]).toMatchObject({ names: ["person:ada-castellan", "person:marek-dvořák"] });
  expect(file.change![0]).toMatchObject({ source: edge.source, target: edge.target, to: "REQUEST" });

  await page.reload();
  await page.getByRole("button", { name: "Corrections (6)" }).waitFor();
});

test("what holds both ways is not offered the other way round", async () => {
  const edge = data.graph.edges.find(({ attributes }) => attributes.reciprocal)!;
  const { page } = await open(`#pair=${edge.source}&pair=${edge.target}`);
  const group = page.locator(".card.evidence .sentence", { hasText: edge.attributes.evidence[0]!.text });
  await group.locator(".correct summary").first().click();
  await group.getByRole("button", { name: "Not said here" }).first().waitFor();
  expect(await group.getByRole("button", { name: "The other way round" }).count()).toBe(0);
});

test("every section of the file is one that the build knows; hostile names stay text", () => {
  const hostile = { id: `person:${POISON}`, name: `${POISON}\n- x: "` };
  const place = { source: hostile, target: hostile, type: "ACCUSE", in: [POISON] };
  const text = correctionsYaml([
    { kind: "merge", into: hostile, other: { id: "b", name: "b" } },
    { kind: "apart", one: POISON, other: "b" },
    { kind: "rename", of: hostile, to: POISON },
    { kind: "retype", of: hostile, type: "person" },
    { kind: "drop", ...place },
    { kind: "flip", ...place },
    { kind: "change", to: "AID", ...place },
  ]);
  const { problems } = readCorrections({ file: "corrections.yaml", text });
  expect(problems).toEqual([]);
  expect((parse(text) as { rename: { to: string }[] }).rename[0]!.to).toBe(POISON);
});

test("fifty relations are judged by keys; precision has its interval; verdicts are kept and saved", async () => {
  const { page } = await open("#view=judge");
  const claims = page.locator(".claims > li");
  expect(await claims.count()).toBe(50);
  await claims.first().getByRole("button", { name: "True" }).focus();
  for (const key of ["t", "t", "t", "f"]) await page.keyboard.press(key);
  const result = await eventually(
    () => page.locator(".result").innerText(),
    (text) => text.includes("3 of 4"),
  );
  expect(result).toContain("75 %");
  expect(result).toContain("between 30 % and 95 %");
  const { name, bytes } = await saved(page, "Save the verdicts (CSV)");
  expect(name).toBe("verdicts.csv");
  const lines = bytes.toString("utf8").trim().split("\r\n");
  expect(lines).toHaveLength(51);
  expect(lines.slice(1, 5).map((line) => line.split(",")[0])).toEqual(["true", "true", "true", "false"]);
  await page.reload();
  await eventually(
    () => page.locator(".result").innerText(),
    (text) => text.includes("3 of 4"),
  );
  const first = await claims.first().locator("legend").innerText();
  await page.getByRole("button", { name: "Draw others" }).click();
  await eventually(
    () => claims.first().locator("legend").innerText(),
    (text) => text !== first,
  );
});

test("the interval is Wilson's", () => {
  expect(wilson(0, 0)).toBeUndefined();
  // Newcombe (1998), table I, method 3: 81 of 263 and 0 of 20.
  expect(wilson(81, 263)).toMatchObject({ low: expect.closeTo(0.2553, 4), high: expect.closeTo(0.3662, 4) });
  expect(wilson(0, 20)).toMatchObject({ low: 0, high: expect.closeTo(0.1611, 4) });
});

test("a sample is the same for the same draw, and takes each as often as any other", () => {
  const items = Array.from({ length: 100 }, (_, index) => index);
  expect(drawSample(items, 1)).toEqual(drawSample(items, 1));
  expect(new Set(drawSample(items, 1)).size).toBe(50);
  const counts = new Int32Array(100);
  for (let draw = 0; draw < 400; draw++) for (const item of drawSample(items, draw)) counts[item]!++;
  expect(Math.min(...counts)).toBeGreaterThan(150);
  expect(Math.max(...counts)).toBeLessThan(250);
});
