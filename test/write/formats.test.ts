import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { assembleGraph } from "../../src/graph/assemble.ts";
import { EDGE_COLUMNS, NODE_COLUMNS } from "../../src/write/columns.ts";
import { EVENT_COLUMNS } from "../../src/write/events.ts";
import { FORMATS, findFormat } from "../../src/write/formats.ts";
import { CORPUS, REPRINTS } from "../graph/corpus.ts";
import { temporaryFolder } from "./folder.ts";
import { gexfProblems } from "./gexf-rules.ts";
import { HOSTILE_LABELS, hostileGraph } from "./hostile.ts";

const graph = assembleGraph(CORPUS, { reprints: REPRINTS });

describe.each(FORMATS.map((format) => [format.id, format] as const))("%s", (id, format) => {
  it.each([
    ["the corpus", graph],
    ["hostile labels", hostileGraph(HOSTILE_LABELS)],
    ["nothing", assembleGraph([])],
  ])("writes %s, the same each time", async (_what, one) => {
    const folder = temporaryFolder();
    const paths = await format.write(one, join(folder, `one${format.extension}`));
    const again = await format.write(one, join(folder, `two${format.extension}`));
    expect(paths.length).toBeGreaterThan(0);
    paths.forEach((path, index) => {
      const bytes = readFileSync(path);
      expect(bytes.equals(readFileSync(again[index]!))).toBe(true);
      if (format.extension === ".parquet") return;
      const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      expect(text).not.toContain("\ufffd");
      if (format.extension === ".gexf") expect(gexfProblems(text)).toEqual([]);
    });
  });

  it("has a page that names it", () => {
    const page = readFileSync(new URL(`../../docs/${format.page}`, import.meta.url), "utf8");
    expect(page).toContain(`\`${id}\``);
  });
});

describe("formats", () => {
  it.each([
    ["turtle", "turtle"],
    ["out/graph.gexf", "gexf"],
    ["graph.ttl", "turtle"],
    ["graph.ftm.json", "ftm"],
    ["graph.json", "json"],
    ["graph.docx", undefined],
  ])("%s is %s", (text, id) => {
    expect(findFormat(text)?.id).toBe(id);
  });
});

describe("the documentation", () => {
  it.each([
    ["gexf.md", [...NODE_COLUMNS, ...EDGE_COLUMNS].map(({ id }) => id).filter((id) => !/_2$/.test(id))],
    ["events.md", EVENT_COLUMNS.map(({ id }) => id)],
  ])("%s tells every column", (page, columns) => {
    const text = readFileSync(new URL(`../../docs/${page}`, import.meta.url), "utf8");
    for (const column of columns) expect(text).toContain(`\`${column}\``);
  });
});
