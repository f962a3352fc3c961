import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { toneOf } from "../../viewer/vocabulary.ts";
import { launch, nodeAt, open, tieAt, writeViewer } from "./browser.ts";
import { sample } from "./sample.ts";

const data = sample({ nodes: 60, edges: 200, articles: 15 });
let browser: Browser;
let address: string;

beforeAll(async () => {
  browser = await launch();
  address = writeViewer(data);
});
afterAll(() => browser.close());

test("opens from disk with title, legend and names that do not overlap, and asks for nothing", async () => {
  const { page, requests, errors } = await open(browser, address);
  expect(await page.title()).toBe("Five outlets on a rivalry");
  await page.getByRole("heading", { name: "Five outlets on a rivalry" }).waitFor();
  expect(await page.locator(".masthead").textContent()).toContain("200 relations, each with the sentence");
  for (const word of ["Person", "Country", "Issue", "Cooperation", "Conflict", "Denied", "Planned"])
    expect(await page.locator(".legend").textContent()).toContain(word);
  const labels = await page.evaluate(() => window.relata!.labels());
  expect(labels.length).toBeGreaterThan(15);
  for (const [index, one] of labels.entries())
    for (const other of labels.slice(index + 1))
      expect(
        one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
      ).toBe(false);
  expect(requests).toEqual([]);
  expect(errors).toEqual([]);
});

test("a click on a node gives its card: names, roles, relations by type and direction", async () => {
  const { page } = await open(browser, address);
  const { x, y } = await nodeAt(page, "CHN");
  await page.mouse.click(x, y);
  const card = page.locator(".card.entity");
  await card.getByRole("heading", { name: "China", exact: true }).waitFor();
  expect(await card.textContent()).toContain("Also Beijing");
  const incoming = data.graph.edges.filter(
    (edge) => edge.target === "CHN" && edge.attributes.type === "ACCUSE",
  );
  if (incoming.length) expect(await card.textContent()).toContain("is accused by");
  expect(await card.locator(".group h4").allInnerTexts()).toContain("talks with");
  expect(page.url()).toContain("entity=CHN");
  await page.getByRole("button", { name: "Close details" }).click();
  await page.getByText("Where to begin").waitFor();
});

test("a click on a line gives its sentences with actor, trigger and recipient marked, and the article at that place", async () => {
  const { page } = await open(browser, address);
  const keys = data.graph.edges.map(
    ({ source, target, attributes }) => `${source}|${toneOf(attributes.quadClass)}|${target}`,
  );
  const conflicts = keys.filter((each) => each.includes("|conflict|"));
  const key = await page.evaluate((all) => all.find((each) => window.relata!.tieAt(each))!, conflicts);
  const { x, y } = await tieAt(page, key);
  await page.mouse.move(x - 1, y);
  await page.mouse.click(x, y);
  const card = page.locator(".card.evidence");
  await card.waitFor();
  // Where two lines cross, the upper one is opened.
  const clicked = new URLSearchParams(new URL(page.url()).hash.slice(1)).get("tie")!;
  const strongest = data.graph.edges[keys.indexOf(clicked)]!;
  const [first] = strongest.attributes.evidence;
  const block = card.locator(".sentence", { hasText: first!.text }).first();
  const text = data.texts[first!.article]!;
  expect(await block.locator("mark.actor").textContent()).toBe(text.slice(...first!.source));
  expect(await block.locator("mark.trigger").textContent()).toBe(text.slice(...first!.trigger));
  expect(await block.locator("mark.recipient").textContent()).toBe(text.slice(...first!.target));
  const article = data.graph.attributes.articles.find((each) => each.id === first!.article)!;
  expect(await block.textContent()).toContain(article.outlet!);
  expect(await block.textContent()).toContain("2024");
  await block.getByRole("button", { name: "Read in article" }).click();
  await page.getByRole("heading", { name: article.title! }).waitFor();
  expect(await page.locator(".article .here").textContent()).toBe(first!.text);
  expect(
    await page.locator(".article .here").evaluate((place) => {
      const { top, bottom } = place.getBoundingClientRect();
      return top > 0 && bottom < innerHeight;
    }),
  ).toBe(true);
  await page.getByRole("button", { name: "← Back" }).click();
  await card.waitFor();
});

test("the address holds the whole view", async () => {
  const hash = "#entity=USA&only-entity=country&only-relation=CONSULT&theme=dark";
  const { page } = await open(browser, address, hash);
  await page.getByRole("heading", { name: "United States", exact: true }).waitFor();
  expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
  expect(await page.locator(".chip").allInnerTexts()).toEqual(["Shown: Countries ×", "Relation: Consult ×"]);
  await page.goBack().catch(() => {});
});

test("light and dark follow the system until one is chosen", async () => {
  const { page } = await open(browser, address, "", { colorScheme: "dark" });
  expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
  await page.getByRole("button", { name: "Light colours" }).click();
  expect(await page.locator("html").getAttribute("data-theme")).toBe("light");
  expect(page.url()).toContain("theme=light");
});
