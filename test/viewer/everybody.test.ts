import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, test } from "vitest";
import type { ViewerData } from "../../src/graph/model.ts";
import { eventually, nodeAt, relationsShown, writeViewer } from "./browser.ts";
import { sample } from "./sample.ts";
import { useViewer } from "./use-viewer.ts";

const narrow: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true };

const { data, open, openAt } = useViewer();

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeResult {
  readonly violations: readonly { id: string; nodes: readonly { html: string; failureSummary: string }[] }[];
}

/** What axe finds wrong, each with the first element. */
const violations = async (page: Page): Promise<readonly string[]> => {
  const { violations: found } = await page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResult> } }).axe.run(),
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]!.html} ${nodes[0]!.failureSummary}`);
};

const tie = data.graph.edges.find(({ attributes }) => attributes.quadClass === "verbal conflict")!;
const VIEWS = {
  start: "",
  group: "#colorby=group&around=CHN",
  entity: "#entity=CHN",
  person: "#entity=person:ada-castellan&pin=1,2,person:ada-castellan",
  issue: "#view=issue&issue=issue:fentanyl&entity=issue:fentanyl",
  evidence: `#tie=${encodeURIComponent(`${tie.source}|conflict|${tie.target}`)}`,
  article: "#article=a0&at=0&about=CHN",
  dyad: "#view=dyad",
  path: "#view=path&only-quad=verbal+conflict&from=2024-02-01&to=2024-06-30",
  table: "#view=table",
  judge: "#view=judge",
  take: "#card=take",
  corrections: "#card=corrections",
  embed: "#embed=1",
};

test.each([
  ["light", {}],
  ["dark", { colorScheme: "dark" }],
  ["narrow", narrow],
] satisfies [string, BrowserContextOptions][])(
  "axe finds no violation in any view: %s",
  async (_name, options) => {
    const { page } = await open("", options);
    await page.evaluate(axe);
    for (const [name, hash] of Object.entries(VIEWS)) {
      await page.evaluate((next) => {
        location.hash = next;
      }, hash);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))));
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      expect([name, await violations(page)]).toEqual([name, []]);
    }
  },
  240_000,
);

test("a whole walk without the mouse: find, read, open the article, filter, brush, walk the graph, correct", async () => {
  const { page } = await open();
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
    );
  const tabTo = async (wanted: string | RegExp): Promise<void> => {
    for (let presses = 0; presses < 250; presses++) {
      await page.keyboard.press("Tab");
      const name = await focused();
      if (typeof wanted === "string" ? name === wanted : wanted.test(name)) return;
    }
    throw new Error(`Tab never came to ${wanted}`);
  };
  await page.keyboard.press("/");
  await page.keyboard.type("fentanyl");
  await page.locator("#hits [role=option]").first().waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "fentanyl", level: 2 }).waitFor();
  await eventually(focused, (name) => name === "Details");
  await tabTo("Read in article");
  await page.keyboard.press("Enter");
  await page.locator(".article .here").waitFor();
  await tabTo("← Back");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "fentanyl", level: 2 }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByText("Where to begin").waitFor();

  const all = await relationsShown(page);
  await page.locator("body").press("Tab");
  await page.locator("[data-facet=quad] input").first().focus();
  await page.keyboard.press("Space");
  await eventually(
    () => relationsShown(page),
    (count) => count < all,
  );
  await tabTo("Time: from");
  await page.keyboard.press("ArrowRight");
  await eventually(
    () => page.url(),
    (url) => url.includes("from="),
  );

  await page.getByRole("application").focus();
  await page.keyboard.press("ArrowRight");
  const said = () => page.locator("[role=log]").innerText();
  const first = await eventually(said, (text) => /, \d+ relations?$/.test(text));
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  const second = await eventually(said, (text) => text !== first);
  await page.keyboard.press("Shift+ArrowUp");
  await eventually(
    () => page.url(),
    (url) => url.includes("pin="),
  );
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 2, name: second.split(",")[0]! }).waitFor();
  await tabTo(/^Correct/);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Marek Dvořák");
  await page.keyboard.press("Enter");
  await eventually(said, (text) => text.startsWith("Noted:"));
  for (const view of ["Two actors", "Issue", "Path", "Table", "Judge", "Graph"]) {
    await page.getByRole("button", { name: view, exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.locator(`.desk.view-${{ "Two actors": "dyad" }[view] ?? view.toLowerCase()}`).waitFor();
  }
});

test("where the focus is can be seen", async () => {
  const { page } = await open();
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press("Tab");
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    });
    expect(outline).toBe(true);
  }
});

test("changes are announced: the number of relations, and what is noted", async () => {
  const { page } = await open();
  const status = page.locator(".chips [role=status]");
  expect(await status.getAttribute("aria-live")).toBe("polite");
  const before = await status.innerText();
  await page.locator("[data-facet=quad] label").first().click();
  await eventually(
    () => status.innerText(),
    (text) => text !== before,
  );
  expect(await page.locator("[role=log]").getAttribute("aria-live")).toBe("polite");
});

test("nothing is wider than a phone", async () => {
  const { page } = await open("", narrow);
  for (const hash of Object.values(VIEWS)) {
    await page.evaluate((next) => {
      location.hash = next;
    }, hash);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))));
    expect([hash, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([hash, 390]);
  }
});

test("on a phone held upright the graph stands upright, too, with room for its names", async () => {
  const { page } = await open("", narrow);
  const ids = data.graph.nodes.map(({ key }) => key);
  const spots = await page.evaluate((all) => all.flatMap((id) => window.relata!.nodeAt(id) ?? []), ids);
  const reach = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
  const [wide, high] = [reach(spots.map(({ x }) => x)), reach(spots.map(({ y }) => y))];
  expect(high).toBeGreaterThan(wide * 1.2);
  expect(wide).toBeGreaterThan(220);
  const labels = await page.evaluate(() => window.relata!.labels().length);
  expect(labels).toBeGreaterThan(12);
});

test("who asks for less motion gets none", async () => {
  const { page } = await open("", { reducedMotion: "reduce" });
  const before = await nodeAt(page, "USA");
  const after = await page.evaluate(() => {
    document.querySelector<HTMLElement>("[aria-label=Closer]")!.click();
    return new Promise<{ x: number; y: number }>((done) =>
      requestAnimationFrame(() => done(window.relata!.nodeAt("USA")!)),
    );
  });
  const later = await nodeAt(page, "USA");
  expect(after).not.toEqual(before);
  expect(later).toEqual(after);
});

test("embedded it is the graph alone, with a link to the whole", async () => {
  const { page } = await open("#embed=1&only-quad=verbal+conflict");
  expect(await page.locator(".filters").isVisible()).toBe(false);
  expect(await page.getByRole("navigation").isVisible()).toBe(false);
  expect(await nodeAt(page, "CHN")).toBeDefined();
  const href = await page.getByRole("link", { name: "The whole view" }).getAttribute("href");
  expect(href).toContain("only-quad=verbal+conflict");
  expect(href).not.toContain("embed");
});

const rightToLeft = (): ViewerData => {
  const { graph, ...read } = sample({ nodes: 60, edges: 200, articles: 15 });
  return {
    ...read,
    graph: {
      ...graph,
      nodes: graph.nodes.map((node) =>
        node.key === "USA"
          ? { ...node, attributes: { ...node.attributes, label: "الولايات المتحدة (USA)" } }
          : node,
      ),
    },
  };
};

test("names from right to left keep their order and do not turn what stands around them", async () => {
  const { page } = await openAt(writeViewer(rightToLeft()), "#entity=USA");
  const heading = page.locator(".card h2 bdi");
  expect(await heading.innerText()).toBe("الولايات المتحدة (USA)");
  expect(await heading.evaluate((element) => getComputedStyle(element).unicodeBidi)).toBe("isolate");
  const row = page.locator(".strongest li, .group li", { has: page.locator("bdi") }).first();
  const order = await row.evaluate((element) => {
    const [name, count] = [element.querySelector("bdi")!, element.querySelector(".count, .quiet")!];
    return name.getBoundingClientRect().left < count.getBoundingClientRect().left;
  });
  expect(order).toBe(true);
  const labels = await page.evaluate(() => window.relata!.labels().map(({ id }) => id));
  expect(labels).toContain("USA");
});

test("on paper: the picture, drawn for it, and the card; no buttons", async () => {
  const { page } = await open("#entity=CHN", { colorScheme: "dark" });
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.locator(".print-picture svg").waitFor();
  expect(await page.locator(".print-picture svg text").count()).toBeGreaterThan(15);
  for (const hidden of [".filters", ".tools", ".time", ".actions"])
    expect(await page.locator(hidden).first().isVisible()).toBe(false);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    "rgb(255, 255, 255)",
  );
  const pdf = await page.pdf();
  expect(pdf.length).toBeGreaterThan(20_000);
});
