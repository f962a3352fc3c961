import { expect, test } from "vitest";
import { DEFAULT_KEYS } from "../../src/read/draft.ts";
import { readJsonLines } from "../../src/read/json-lines.ts";
import { readMarkdown } from "../../src/read/markdown.ts";
import { readTextFile } from "../../src/read/text-file.ts";

test.each<[name: string, text: string, draft: object]>([
  ["without a header", "China met Japan.\n", { text: "China met Japan.\n" }],
  [
    "with a header",
    '---\ntitle: "Talks"\ndate: 2024-04-26\noutlet: Wire\nurl: https://wire.example/1\n---\n\nChina met Japan.',
    {
      title: "Talks",
      date: "2024-04-26",
      outlet: "Wire",
      url: "https://wire.example/1",
      text: "\nChina met Japan.",
    },
  ],
  [
    "keys in capitals",
    "---\nTitle: Talks\nDate: 2024-04-26\n---\nX",
    { title: "Talks", date: "2024-04-26", text: "X" },
  ],
  ["a colon in the title", "---\ntitle: Talks: day two\n---\nX", { title: "Talks: day two", text: "X" }],
  ["a list", "---\noutlet: [Wire, Post]\n---\nX", { outlet: "Wire; Post", text: "X" }],
  ["an empty header", "---\n---\nX", { text: "X" }],
  ["a rule above the text", "---\n\nTalks: X", { text: "---\n\nTalks: X" }],
  ["a rule further down", "X\n---\ntitle: no\n---\n", { text: "X\n---\ntitle: no\n---\n" }],
  ["a number that looks like one", "---\ntitle: 007\n---\nX", { title: "007", text: "X" }],
])("text file: %s", (_, text, draft) => {
  expect(readTextFile(text, "a.txt", DEFAULT_KEYS)).toEqual({ drafts: [draft], problems: [] });
});

test("a header that cannot be understood is named by its line, and the text below it stands", () => {
  const { drafts, problems } = readTextFile("---\ntitle: [A\nno pair\n---\nX", "a.txt", DEFAULT_KEYS);
  expect(drafts).toEqual([{ text: "X" }]);
  expect(problems).toMatchObject([{ code: "W_FRONT_MATTER", file: "a.txt", line: 3 }]);
});

test.each([
  ["# Talks *fail*\n\nChina left.", { title: "Talks fail", text: "\nChina left." }],
  ["## Second\n\nX", { text: "Second\n\nX" }],
  ["**Xi** and _Biden_ met [in Lima](https://a.example/b).", { text: "Xi and Biden met in Lima." }],
  ["> China said no.\n> Twice.", { text: "China said no.\nTwice." }],
  ["- one\n- two\n1. three", { text: "one\ntwo\nthree" }],
  ["![a map](map.png)China", { text: "China" }],
  ["snake_case_name and 2 * 3 * 4", { text: "snake_case_name and 2 * 3 * 4" }],
  ["\\*not\\* marked", { text: "*not* marked" }],
  ["<script>alert(1)</script> & ]]>", { text: "<script>alert(1)</script> & ]]>" }],
])("markdown %j", (text, draft) => {
  expect(readMarkdown(text, "a.md", DEFAULT_KEYS).drafts).toEqual([draft]);
});

test("a header never closed is its lines of names and values, and is told of", () => {
  const { drafts, problems } = readTextFile(
    "---\ntitle: Talks\ndate: 2024-04-26\nX: y\n\nThe text.",
    "a.txt",
    DEFAULT_KEYS,
  );
  expect(drafts).toEqual([{ title: "Talks", date: "2024-04-26", text: "\nThe text." }]);
  expect(problems).toMatchObject([{ code: "W_FRONT_MATTER", line: 1 }]);
});

test("a heading gives way to the title of the front matter, and is no part of the text either", () => {
  expect(readMarkdown("---\ntitle: A\n---\n# B\n\nX", "a.md", DEFAULT_KEYS).drafts).toEqual([
    { title: "A", text: "\nX" },
  ]);
});

test("JSON Lines: an article a line, each broken line named", () => {
  const text = [
    '{"id": 7, "date": "2024-04-26", "text": "China met Japan."}',
    "",
    '{"id": "b", "text": ',
    '["no object"]',
    '{"id": "c", "body": "No text."}',
    '{"text": "No id."}',
  ].join("\n");
  const { drafts, problems } = readJsonLines(text, "a.jsonl", DEFAULT_KEYS);
  expect(drafts).toEqual([
    { id: "7", date: "2024-04-26", text: "China met Japan.", line: 1 },
    { text: "No id.", line: 6 },
  ]);
  expect(problems.map(({ code, line }) => [code, line])).toEqual([
    ["E_JSON", 3],
    ["E_JSON", 4],
    ["E_NO_TEXT", 5],
  ]);
  expect(problems[2]?.message).toContain("id, body");
});

test("JSON Lines: other key names", () => {
  const keys = { ...DEFAULT_KEYS, text: "body", outlet: "source" };
  const text = '{"id": "c", "body": "China met Japan.", "source": "Wire", "outlet": "no"}';
  expect(readJsonLines(text, "a.jsonl", keys).drafts).toEqual([
    { id: "c", outlet: "Wire", text: "China met Japan.", line: 1 },
  ]);
});
