import { PNG } from "pngjs";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { gexfProblems } from "../write/gexf-rules.ts";
import { nodeAt, saved, writeViewer } from "./browser.ts";
import { hostile, POISON } from "./hostile.ts";
import { useViewer } from "./use-viewer.ts";

const { data, open, openAt } = useViewer();

/** Names of the elements of a document; throws where it is not well-formed. */
const elements = (xml: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => counts.set(name, (counts.get(name) ?? 0) + 1));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return counts;
};

test("the link opens exactly this view", async () => {
  const hash =
    "#scope=more&only-quad=verbal+conflict&from=2024-02-01&to=2024-05-31&pin=120,-80,USA&card=take";
  const { page } = await open(hash);
  const link = await page.getByLabel("Address of this view").inputValue();
  const other = await openAt(link);
  expect(await other.page.locator(".chip").allInnerTexts()).toEqual(
    await page.locator(".chip").allInnerTexts(),
  );
  for (const id of ["USA", "CHN"]) {
    const [here, there] = [await nodeAt(page, id), await nodeAt(other.page, id)];
    expect(there.x).toBeCloseTo(here.x, 0);
    expect(there.y).toBeCloseTo(here.y, 0);
  }
});

test("the picture is saved as SVG and PNG, with names, title and what is filtered", async () => {
  const { page } = await open("#card=take&only-quad=verbal+conflict");
  const svg = await saved(page, "SVG");
  expect(svg.name).toBe("five-outlets-on-a-rivalry.svg");
  const text = svg.bytes.toString("utf8");
  expect(elements(text).get("path")).toBeGreaterThan(60);
  for (const word of ["Five outlets on a rivalry", "Class: Conflict in words", "United States", "Person"])
    expect(text).toContain(word);
  const png = await saved(page, "PNG");
  const picture = PNG.sync.read(png.bytes);
  expect(picture.width).toBeGreaterThan(1200);
  const colours = new Set<number>();
  for (let at = 0; at < picture.data.length; at += 404) colours.add(picture.data.readUInt32BE(at - (at % 4)));
  expect(colours.size).toBeGreaterThan(20);
});

test("the sentences are saved as a list of citations in three forms", async () => {
  const { page } = await open("#card=take&only-relation=SANCTION");
  const count = Number(/^([\d,]+) sentence/m.exec(await page.locator(".take").innerText())![1]);
  const markdown = (await saved(page, "Markdown")).bytes.toString("utf8");
  expect(markdown.match(/^- “/gm)).toHaveLength(count);
  expect(markdown).toMatch(/\*[A-Z][A-Za-z ]+\*, .*, \d+ [A-Z][a-z]+ 2024\. <https:\/\/example\.org\/\d+>/);
  const csv = (await saved(page, "CSV")).bytes.toString("utf8");
  expect(csv.trim().split("\r\n")).toHaveLength(count + 1);
  const items = JSON.parse((await saved(page, "CSL-JSON (Zotero)")).bytes.toString("utf8")) as Record<
    string,
    unknown
  >[];
  expect(items.length).toBeGreaterThan(0);
  for (const item of items) {
    expect(item.type).toBe("article-newspaper");
    expect(item).toMatchObject({
      issued: { "date-parts": [[2024, expect.any(Number), expect.any(Number)]] },
    });
    expect(item.note).toContain("sanctions");
  }
});

test("what is drawn is saved as GEXF that keeps the rules, and Gephi Lite is a link away", async () => {
  const { page } = await open("#card=take&scope=all&only-quad=verbal+conflict");
  const { name, bytes } = await saved(page, "GEXF");
  expect(name).toBe("five-outlets-on-a-rivalry.gexf");
  const text = bytes.toString("utf8");
  expect(gexfProblems(text)).toEqual([]);
  const wanted = data.graph.edges.filter(({ attributes }) => attributes.quadClass === "verbal conflict");
  expect(elements(text).get("edge")).toBe(wanted.length);
  const link = page.getByRole("link", { name: "Open Gephi Lite" });
  expect(await link.getAttribute("href")).toBe("https://gephi.org/gephi-lite/");
});

test("hostile text is text in whatever is taken away", async () => {
  const { page, requests, errors } = await openAt(writeViewer(hostile()), "#card=take");
  const svg = (await saved(page, "SVG")).bytes.toString("utf8");
  const known = elements(svg);
  for (const name of ["script", "img", "image", "style"]) expect(known.has(name)).toBe(false);
  await saved(page, "PNG");
  expect(gexfProblems((await saved(page, "GEXF")).bytes.toString("utf8"))).toEqual([]);
  const markdown = (await saved(page, "Markdown")).bytes.toString("utf8");
  expect(markdown).not.toMatch(/(?<!\\)<(?!https:)/);
  const csv = (await saved(page, "CSV")).bytes.toString("utf8");
  expect(csv).not.toMatch(/(?:^|,)"?[=+@-]/m);
  const csl = JSON.parse((await saved(page, "CSL-JSON (Zotero)")).bytes.toString("utf8")) as {
    URL?: string;
  }[];
  expect(csl.some((item) => item.URL)).toBe(false);
  expect(POISON).toContain("<script>");
  expect(requests).toEqual([]);
  expect(errors).toEqual([]);
});
