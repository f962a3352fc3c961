import { expect, test } from "vitest";
import { toneOf } from "../../viewer/vocabulary.ts";
import { eventually, nodeAt, tieAt, writeViewer } from "./browser.ts";
import { useViewer } from "./use-viewer.ts";

const { data, open, openAt } = useViewer();

test("opens from disk with title, legend and names that do not overlap, and asks for nothing", async () => {
  const { page, requests, errors } = await open();
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
  const stage = (await page.locator(".canvas").boundingBox())!;
  for (const control of await page.locator("[data-over]").all()) {
    const { x, y, width, height } = (await control.boundingBox())!;
    const under = labels.filter(
      ({ left, right, top, bottom }) =>
        left + stage.x < x + width &&
        x < right + stage.x &&
        top + stage.y < y + height &&
        y < bottom + stage.y,
    );
    expect(under).toEqual([]);
  }
  expect(requests).toEqual([]);
  expect(errors).toEqual([]);
});

test("the numbers agree: relations, the lines that stand for them, and how many names have any", async () => {
  const { page } = await open();
  const ends = new Set(data.graph.edges.flatMap(({ source, target }) => [source, target]));
  const status = await page.locator(".chips [role=status]").innerText();
  const lines = /\(([\d,]+) lines\)/.exec(status)![1]!;
  expect(status).toContain(`${data.graph.edges.length} relations (${lines} lines)`);
  expect(status).toContain(`between ${ends.size} of ${data.graph.nodes.length} names`);
  const whole = page.getByRole("button", { name: `All ${lines} lines` });
  expect(await whole.getAttribute("title")).toContain(
    `${data.graph.nodes.length - ends.size} names without a relation`,
  );
});

test("who is only named together has lines and a row of the legend of their own, and never hides a relation", async () => {
  const edge = data.graph.edges[0]!;
  const together = data.graph.edges
    .filter(({ source, target }) => source !== target)
    .map(({ source, target, attributes }) => ({
      key: `${source}|CO_MENTION|${target}`,
      source,
      target,
      attributes: { ...attributes, type: "CO_MENTION" as const, quadClass: "co-mention" as const, weight: 9 },
    }));
  const once = [...new Map(together.map((each) => [each.key, each])).values()];
  const graph = { ...data.graph, edges: [...data.graph.edges, ...once] };
  const { page } = await openAt(writeViewer({ ...data, graph }));
  await page.locator(".legend", { hasText: "Only named together" }).waitFor();
  const drawn = (keys: readonly string[]) =>
    page.evaluate((ids) => ids.filter((id) => window.relata!.tieAt(id)).length, keys);
  const ties = once.map(({ source, target }) => `${source}|mention|${target}`);
  expect(await drawn(ties)).toBe(0);
  await page.locator("[data-facet=quad] label", { hasText: "Only named together" }).click();
  await eventually(
    () => drawn(ties),
    (count) => count > 0,
  );
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    `tie=${encodeURIComponent(`${edge.source}|mention|${edge.target}`)}`,
  );
  await page.getByText("is named with").first().waitFor();
});

test("a click on a node gives its card: names, roles, relations by type and direction", async () => {
  const { page } = await open();
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
  const { page } = await open();
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
  const { page } = await open(hash);
  await page.getByRole("heading", { name: "United States", exact: true }).waitFor();
  expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
  expect(await page.locator(".chip").allInnerTexts()).toEqual(["Shown: Countries ×", "Relation: Consult ×"]);
  await page.goBack().catch(() => {});
});

test("light and dark follow the system until one is chosen", async () => {
  const { page } = await open("", { colorScheme: "dark" });
  expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
  await page.getByRole("button", { name: "Light colours" }).click();
  expect(await page.locator("html").getAttribute("data-theme")).toBe("light");
  expect(page.url()).toContain("theme=light");
});
