import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { RESULTS } from "../../src/pipeline/results.ts";
import { RESULT_FILES } from "../../src/read/own-results.ts";
import { formatProblem } from "../../src/read/problem.ts";
import { readArticles, readJsonLinesBytes } from "../../src/read/read-articles.ts";

const folders: string[] = [];
afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))));

async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "relata-read-"));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

test("a folder is read by code units of the path; hidden files and READMEs are passed over", async () => {
  const folder = await folderOf({
    "b.txt": "China met Japan.",
    "B.md": "China met Korea.",
    "sub/2024-04-26-a.txt": "China met India.",
    "README.md": "About these articles.",
    ".draft.txt": "Not yet.",
    ".git/x.txt": "Never.",
    "relata.yaml": "title: Mine",
  });
  const { articles, problems, inputs } = await readArticles([folder]);
  expect(articles).toEqual([
    { id: "B", text: "China met Korea." },
    { id: "b", text: "China met Japan." },
    { id: "sub/2024-04-26-a", date: "2024-04-26", text: "China met India." },
  ]);
  expect(problems).toEqual([]);
  const sha256 = createHash("sha256").update("China met India.").digest("hex");
  expect(inputs.map(({ path, bytes }) => [path, bytes])).toEqual([
    ["B.md", 16],
    ["b.txt", 16],
    ["sub/2024-04-26-a.txt", 16],
  ]);
  expect(inputs[2]?.sha256).toBe(sha256);
});

test("line ends, the byte order mark and split accents are brought to one form", async () => {
  const folder = await folderOf({ "a.txt": "\uFEFF\r\n\r\n Pen\u0303a met\r\nXi.\r\n\r\n" });
  expect((await readArticles([folder])).articles[0]?.text).toBe(" Peña met\nXi.");
});

const GERMAN =
  "Der Außenminister traf am Dienstag in Peking seinen Amtskollegen, doch die beiden einigten sich nicht über die Zölle, und " +
  "eine weitere Runde der Gespräche wird erst im Herbst stattfinden, wie Beamte beider Länder den Reportern sagten.";

test.each<[name: string, file: string, content: string | Uint8Array, expected: string]>([
  ["an empty file", "a.txt", "", "error[E_EMPTY]: a.txt: is empty."],
  ["a header without text", "a.md", "---\ntitle: A\n---\n\n", "error[E_EMPTY]: a.md: has no text."],
  ["a binary file", "a.txt", Uint8Array.from([1, 2, 3, 0, 255, 0]), "error[E_BINARY]: a.txt: holds no text."],
  ["broken JSON", "a.jsonl", '{"text": "Fine."}\n{"text": ', "error[E_JSON]: a.jsonl:2: is no valid JSON."],
  [
    "no text key",
    "a.jsonl",
    '{"body": "Fine."}',
    'error[E_NO_TEXT]: a.jsonl:1: has no text under "text" (its keys are body).',
  ],
  ["an empty article", "a.jsonl", '{"text": " "}', "error[E_EMPTY]: a.jsonl:1: has no text."],
  ["another language", "a.txt", GERMAN, "error[E_LANGUAGE]: a.txt: does not read as English."],
  [
    "an invalid date",
    "a.md",
    "---\ndate: 31 Juni\n---\nFine.",
    'warning[W_DATE]: a.md: "31 Juni" is no date.',
  ],
  [
    "an old encoding",
    "a.txt",
    Uint8Array.from([0x50, 0xe9, 0x6b, 0x69, 0x6e]),
    "warning[W_ENCODING]: a.txt: is no Unicode.",
  ],
  ["a kind it does not read", "a.pdf", "x", "warning[W_KIND]: : 1 file of another kind left out (a.pdf)."],
])("%s is named with its remedy, and the rest is read", async (_, name, content, expected) => {
  const folder = await folderOf({ [name]: content, "z.txt": "China met Japan." });
  const { articles, problems } = await readArticles([folder]);
  expect(articles.some(({ id }) => id === "z")).toBe(true);
  const lines = problems.map((problem) =>
    formatProblem(problem).replace(`${folder}/`, "").replace(folder, ""),
  );
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(expected);
  expect(lines[0]?.length).toBeGreaterThan(expected.length + 10);
});

test.each<[name: string, files: Readonly<Record<string, string>>, path: string, code: string]>([
  ["a folder without articles", { "notes/relata.yaml": "title: Talks" }, "notes", "E_NO_ARTICLES"],
  ["a path that is not there", {}, "nowhere", "E_NOT_FOUND"],
  ["a kind that it does not read, named", { "a.pdf": "x" }, "a.pdf", "E_KIND"],
])("%s", async (_, files, path, code) => {
  const folder = await folderOf(files);
  const { articles, problems } = await readArticles([join(folder, path)]);
  expect(articles).toEqual([]);
  expect(problems).toMatchObject([{ code, file: join(folder, path) }]);
});

test("a file that cannot be opened is named, and the rest is read", async () => {
  const folder = await folderOf({ "b.txt": "China met Japan." });
  await symlink(join(folder, "gone"), join(folder, "a.txt"));
  const { articles, problems } = await readArticles([folder]);
  expect(articles.map(({ id }) => id)).toEqual(["b"]);
  expect(problems).toMatchObject([{ code: "E_UNREADABLE", file: join(folder, "a.txt") }]);
});

test("articles with one id are both kept, and named the same whatever the order", async () => {
  const folder = await folderOf({
    "a.jsonl": '{"id": "x", "text": "China met Japan."}\n{"id": "x~2", "text": "Third."}',
    "b.jsonl": '{"id": "x", "text": "China met Korea."}',
  });
  const files = [join(folder, "a.jsonl"), join(folder, "b.jsonl")];
  const forward = await readArticles(files);
  const backward = await readArticles(files.toReversed());
  const named = (articles: typeof forward.articles) =>
    articles.map(({ id, text }) => `${id}: ${text}`).sort();
  expect(named(forward.articles)).toEqual(["x: China met Japan.", "x~2: Third.", "x~3: China met Korea."]);
  expect(named(backward.articles)).toEqual(named(forward.articles));
  expect(forward.problems).toMatchObject([{ code: "W_DUPLICATE_ID", file: join(folder, "b.jsonl") }]);
});

test("a file named twice is read once, and the folder of results not at all", async () => {
  const folder = await folderOf({ "a.txt": "China met Japan.", "out/articles.jsonl": '{"text": "Old."}' });
  const { articles } = await readArticles([folder, join(folder, "a.txt")], {
    leaveOut: [join(folder, "out")],
  });
  expect(articles).toHaveLength(1);
});

test("results of an earlier build are no articles, wherever they lie; articles of the same name are", async () => {
  const row = '{"text": "China met Korea."}';
  const results = [...RESULT_FILES].map((name) => [`old/${name}`, row] as const);
  const folder = await folderOf({
    "articles.jsonl": row,
    "old/own.txt": "China met Japan.",
    ...Object.fromEntries(results),
  });
  const { articles, problems } = await readArticles([folder]);
  expect(articles.map(({ text }) => text)).toEqual(["China met Korea.", "China met Japan."]);
  expect(problems).toEqual([]);
  expect([...RESULT_FILES]).toEqual(RESULTS.map(({ file }) => file));
});

test("another language is read where that is asked for", async () => {
  const folder = await folderOf({ "a.txt": GERMAN });
  expect((await readArticles([folder], { anyLanguage: true })).articles).toHaveLength(1);
});

test("standard input is read as JSON Lines, its articles without an id named by their line", () => {
  const bytes = new TextEncoder().encode('{"text": "China met Japan."}\n{"id": "b", "text": "Xi left."}\n{');
  const { articles, problems } = readJsonLinesBytes(bytes, "standard input");
  expect(articles.map(({ id }) => id)).toEqual(["standard input:1", "b"]);
  expect(problems.map(formatProblem)[0]).toContain("error[E_JSON]: standard input:3: is no valid JSON.");
});
