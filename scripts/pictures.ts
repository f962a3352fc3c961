/**
 * `npm run pictures`: opens the files of `graph/` in the programs that they are for, and keeps a picture of each in
 * `docs/images`. Needs Java 17 and Maven for Gephi, and Chromium.
 */
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import type { Browser } from "playwright-core";
import { gephiReads, prepareGephi } from "../test/gephi/gephi.ts";
import { launch } from "../test/viewer/browser.ts";

const ROOT = join(import.meta.dirname, "..");
const OUT = join(ROOT, "test/gephi/out");
const SIZE = { width: 1400, height: 1000 };

mkdirSync(OUT, { recursive: true });
const browser = await launch();
await picture("gephi", gephiPage(), browser);
await picture("sigma", sigmaPage(), browser);
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

/** The example of the page about graphology's JSON, as it stands there. */
function sigmaPage(): string {
  const text = readFileSync(join(ROOT, "docs/graphology-json.md"), "utf8");
  const contents = [...text.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code]) => code!).at(-1)!;
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: ROOT },
    bundle: true,
    format: "esm",
    write: false,
  });
  const style = "body { margin: 0 } #graph { width: 100vw; height: 100vh }";
  return `<!doctype html><meta charset="utf-8"><style>${style}</style><div id="graph"></div><script type="module">${outputFiles[0]!.text}</script>`;
}
