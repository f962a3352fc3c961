import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { run } from "./silent-effects.ts";

const CORPUS = fileURLToPath(new URL("../../corpus", import.meta.url));
const GRAPH = fileURLToPath(new URL("../../graph", import.meta.url));

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "relata-build-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function filesOf(out: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(out)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(out, name), "utf8")] as const)),
  );
}

test("two builds, the second of the files one by one and backwards, give the same bytes, and what stands in graph/", async () => {
  const first = await run(["build", CORPUS, "--out", join(folder, "one")]);
  const names = (await readdir(CORPUS)).filter((name) => !name.endsWith(".yaml")).sort();
  const files = names.reverse().map((name) => join(CORPUS, name));
  const { title } = parse(await readFile(join(CORPUS, "relata.yaml"), "utf8")) as { title: string };
  const second = await run(["build", ...files, "--title", title, "--out", join(folder, "two")]);
  expect([first.code, second.code]).toEqual([0, 0]);
  const one = await filesOf(join(folder, "one"));
  const two = await filesOf(join(folder, "two"));
  expect(Object.keys(one)).toEqual([
    "articles.jsonl",
    "decisions.jsonl",
    "graph.gexf",
    "graph.json",
    "index.html",
    "manifest.json",
  ]);
  for (const [name, content] of Object.entries(one)) expect(two[name] === content, name).toBe(true);
  for (const name of ["graph.gexf", "graph.json"]) {
    const kept = await readFile(join(GRAPH, name), "utf8");
    expect(one[name] === kept, `${name} differs from graph/: run npm start and look at what changed`).toBe(
      true,
    );
  }
});

test("articles are not written over, results are", async () => {
  const own = join(folder, "kept");
  await mkdir(own);
  const text = '{"text": "China accused Peru."}\n';
  await writeFile(join(own, "articles.jsonl"), text);
  const build = ["build", join(own, "articles.jsonl"), "--out"];
  const refused = await run([...build, own]);
  expect(refused.code).toBe(2);
  expect(refused.err).toContain("articles.jsonl, which no build wrote");
  expect(await readFile(join(own, "articles.jsonl"), "utf8")).toBe(text);
  for (const _time of [1, 2]) expect((await run([...build, join(own, "a graph")])).code).toBe(0);
  const again = await run(["build", own, "--out", join(folder, "other")]);
  expect(again.out).toContain("Read 1 article");
});

test("the summary says in plain words what was found and where it is", async () => {
  const { out, err } = await run(["build", CORPUS, "--out", join(folder, "one")]);
  const lines = out.replace(/\s+/g, " ");
  expect(lines).toMatch(/Read \d+ articles, 2023-\d\d-\d\d to 2025-\d\d-\d\d/);
  expect(lines).toMatch(/Found \d+ countries, \d+ people, \d+ organisations, \d+ issues and \d+ places\./);
  expect(lines).toMatch(/Found \d+ relations between them, in \d+ sentences\./);
  expect(out.match(/^ {2}[1-5]\. .+ \(\d+ articles?\)\n {5}“/gm)).toHaveLength(5);
  expect(lines).toMatch(/Done in \d+\.\d seconds\. The results are in/);
  for (const file of ["index.html", "graph.gexf", "graph.json", "articles.jsonl", "manifest.json"])
    expect(out).toContain(`  ${file}`);
  expect(err).toMatch(/^Reading articles: \d+\n/);
  expect(err).not.toContain("\u001b");
});

const HOSTILE = [
  "<script>alert(1)</script> met China.",
  "</script><img src=x onerror=alert(1)> & ]]> <!-- met Japan.",
  "\u202eChina met \u0007Japan\u001b[31m in Tokyo.\u0000",
  "China \ud800 accused \udfff Japan of theft.",
  "It was said that they would have been there for the talks. {{constructor}} =cmd|'/c calc'!A1 %s %n ../../etc/passwd",
];

test("hostile text comes out as text, and nothing of it steers the terminal", async () => {
  const corpus = join(folder, "hostile");
  await mkdir(corpus);
  const article = { id: "<b>\u001b[2J&\"'", title: HOSTILE[1], outlet: HOSTILE[0], text: HOSTILE.join(" ") };
  const jsonl = [article, { ...article, id: "__proto__" }]
    .map((each) => `${JSON.stringify(each)}\n`)
    .join("");
  await writeFile(join(corpus, "hostile.jsonl"), jsonl);
  const { code, out, err } = await run([
    "build",
    corpus,
    "--out",
    join(folder, "safe"),
    "--title",
    "</title><script>",
  ]);
  expect(code).toBe(0);
  const files = await filesOf(join(folder, "safe"));
  expect(files["graph.gexf"]).not.toContain("<script");
  expect(files["graph.gexf"]).not.toMatch(/\p{Cs}/u);
  expect(files["index.html"]).not.toContain("<script>alert");
  expect(files["index.html"]).not.toContain("</title><script>");
  expect(files["articles.jsonl"]!.trimEnd().split("\n")).toHaveLength(2);
  const graph = JSON.parse(files["graph.json"]!) as { attributes: { articles: readonly { id: string }[] } };
  expect(graph.attributes.articles.map(({ id }) => id)).toContain("__proto__");
  const explained = await run(["explain", join(folder, "safe"), "China", "Japan"]);
  for (const printed of [out, err, explained.out]) expect(printed).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
});

test("a folder that cannot be written is said to be so, with code 1", async () => {
  await writeFile(join(folder, "file"), "");
  const { code, err } = await run(["build", CORPUS, "--out", join(folder, "file", "graph")]);
  expect(code).toBe(1);
  expect(err).toContain("error[E_NO_FOLDER]");
});

test("a folder that cannot be made is told of before anything is read out of the articles", async () => {
  const { code, err } = await run(["build", CORPUS, "--out", "/proc/relata/graph"]);
  expect(code).toBe(1);
  expect(err).toMatch(/^error\[E_\w+\]: \/proc\/relata\/graph: .+\.\n$/);
});

test("what is left out, undated or wrong in one's own files is summed up, line by line", async () => {
  const corpus = join(folder, "own");
  await mkdir(corpus);
  await writeFile(
    join(corpus, "a.txt"),
    "China accused Peru of theft on Friday. “Peru denied it,” the minister said.",
  );
  await writeFile(
    join(corpus, "b.txt"),
    "---\ndate: 2024-04-26\n---\nJapan thanked Peru for the grain that the ships had brought.",
  );
  const rows = [
    "drop:",
    "  - { source: China, type: AID, target: Peru }",
    "merge:",
    "  - { names: [Peru, Nobody] }",
  ];
  await writeFile(join(corpus, "corrections.yaml"), rows.join("\n"));
  const { code, out, err } = await run(["build", corpus, "--out", join(folder, "own-graph")]);
  expect(code).toBe(1);
  expect([...err.matchAll(/corrections.yaml:(\d)/g)].map(([, line]) => line)).toEqual(["2", "4"]);
  expect(out).toContain("Read 2 articles, 2024-04-26 to 2024-04-26 (1 without a date).");
  expect(out).toContain("2 lines of your own files do not hold, named above.");
  expect(out).not.toMatch(/““|””/);
});

test("a watched build fills one line, and leaves it empty", async () => {
  const { err } = await run(["build", CORPUS, "--out", join(folder, "one")], { isWatched: true });
  const [, ...bars] = err.split("\r\u001b[K");
  expect(bars[0]).toMatch(/^Reading articles ░+ 0 of \d+$/);
  expect(bars.some((bar) => /^Reading articles █+░* \d+ of \d+$/.test(bar))).toBe(true);
  expect(err).toContain("\r\u001b[KBuilding the graph\n");
});
