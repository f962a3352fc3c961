/**
 * `npm run pictures`: opens the files of `graph/` in the programs that they are for, and keeps a picture of each in
 * `docs/images`. Needs Java 17 and Maven for Gephi, and Chromium.
 */
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import type { Browser } from "playwright-core";
import { emptyGraph } from "../src/graph/relata-graph.ts";
import { CYTOSCAPE, csvPairChunks } from "../src/write/csv-pair.ts";
import { gephiReads, prepareGephi } from "../test/gephi/gephi.ts";
import { launch } from "../test/viewer/browser.ts";

const ROOT = join(import.meta.dirname, "..");
const OUT = join(ROOT, "test/gephi/out");
const SIZE = { width: 1400, height: 1000 };

mkdirSync(OUT, { recursive: true });
const browser = await launch();
await picture("gephi", gephiPage(), browser);
await picture("sigma", sigmaPage(), browser);
await picture("cytoscape", cytoscapePage(), browser);
await browser.close();

async function picture(name: string, page: string, by: Browser): Promise<void> {
  const tab = await by.newPage({ viewport: SIZE });
  const problems: string[] = [];
  tab.on("pageerror", ({ message }) => problems.push(message));
  await tab.route("**/*", (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/graph.json") return route.fulfill({ path: join(ROOT, "graph/graph.json") });
    return route.fulfill({ contentType: "text/html", body: page });
  });
  await tab.goto("http://relata.invalid/");
  await tab.waitForTimeout(2_000);
  if (problems.length > 0) throw new Error(`${name}: ${problems.join("; ")}`);
  await tab.screenshot({ path: join(ROOT, "docs/images", `${name}.png`) });
  await tab.close();
}

/** The drawing that Gephi exports as SVG. */
function gephiPage(): string {
  const missing = prepareGephi();
  if (missing) throw new Error(missing);
  copyFileSync(join(ROOT, "graph/graph.gexf"), join(OUT, "sample.gexf"));
  gephiReads([join(OUT, "sample.gexf")], true);
  const svg = readFileSync(join(OUT, "sample.svg"), "utf8");
  const style =
    "body { margin: 0; background: #fff } svg { width: 100vw; height: 100vh } text { font-family: sans-serif !important }";
  return `<!doctype html><meta charset="utf-8"><style>${style}</style>${svg.slice(svg.indexOf("<svg"))}`;
}

/** The tables for Cytoscape, drawn by Cytoscape.js at their places and in their colours. */
function cytoscapePage(): string {
  const graph = emptyGraph({ title: "", generator: "", articles: [] });
  graph.import(JSON.parse(readFileSync(join(ROOT, "graph/graph.json"), "utf8")));
  const { nodes, edges } = csvPairChunks(graph, CYTOSCAPE);
  const tables = JSON.stringify([[...nodes].join(""), [...edges].join("")]);
  const contents = `
    import cytoscape from "cytoscape";
    import Papa from "papaparse";
    const [nodes, edges] = ${tables}.map((text) => Papa.parse(text, { header: true, skipEmptyLines: true }).data);
    cytoscape({
      container: document.getElementById("graph"),
      layout: { name: "preset" },
      elements: {
        nodes: nodes.map((data) => ({ data, position: { x: Number(data.x), y: Number(data.y) } })),
        edges: edges.map((data) => ({ data: { ...data, id: data.name } })),
      },
      style: [
        { selector: "node", style: { label: "data(name)", "background-color": "data(color)", width: "data(size)", height: "data(size)", "font-size": 8 } },
        { selector: "edge", style: { width: 0.6, "line-color": "#c8cacd", "target-arrow-color": "#c8cacd", "target-arrow-shape": "triangle", "arrow-scale": 0.4, "curve-style": "bezier" } },
      ],
    });`;
  return pageOf(contents);
}

/** The example of the page about graphology's JSON, as it stands there. */
function sigmaPage(): string {
  const text = readFileSync(join(ROOT, "docs/graphology-json.md"), "utf8");
  const contents = [...text.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code]) => code!).at(-1)!;
  return pageOf(contents);
}

/** A page on which a script draws into the element of id "graph". */
function pageOf(contents: string): string {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: ROOT },
    bundle: true,
    format: "esm",
    write: false,
  });
  const style = "body { margin: 0 } #graph { width: 100vw; height: 100vh }";
  return `<!doctype html><meta charset="utf-8"><style>${style}</style><div id="graph"></div><script type="module">${outputFiles[0]!.text}</script>`;
}
