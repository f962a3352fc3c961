import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { ArticleReading } from "../../src/graph/model.ts";
import { viewerHtml } from "../../src/write/viewer-html.ts";
import { template } from "./browser.ts";
import { sample } from "./sample.ts";

test("the viewer without data is at most 350 kB, and 110 kB compressed", () => {
  const bytes = Buffer.from(template());
  expect(bytes.length).toBeLessThanOrEqual(350_000);
  expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(110_000);
});

/** Words as unlike each other, and as unevenly used, as those of a language (Zipf's law), the same each time. */
const prose = (characters: number, seed: number): string => {
  let state = seed * 2654435761 + 1;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  let text = "";
  while (text.length < characters) {
    const rank = Math.floor(Math.exp(random() * Math.log(30_000)));
    text += `${(rank * 7919 + 97).toString(26).replace(/[0-9]/g, (digit) => "etaoinshrd"[Number(digit)]!)} `;
  }
  return text;
};

test("a thousand articles of four thousand characters, twenty-one sentences and 130 mentions each make a file of at most 5 MB", () => {
  const data = sample({ nodes: 5000, edges: 15_000, articles: 1000 });
  const texts: Record<string, string> = {};
  const readings: Record<string, ArticleReading> = {};
  for (const [index, { id }] of data.graph.attributes.articles.entries()) {
    const read = data.texts[id]!;
    const text = read + prose(4200 - read.length, index);
    const cut = /\S+(?: \S+){24} /g;
    cut.lastIndex = read.length;
    const { sentences, mentions, quotes } = data.readings[id]!;
    const more = [...text.matchAll(cut)].map(
      ({ index: start, 0: words }) => [start, start + words.length] as const,
    );
    const places = Array.from({ length: 130 - mentions.length }, (_, place) => {
      const start = read.length + place * 29 + ((place * index) % 13);
      const node = Math.floor(((place * 7919 + index * 104_729) % 1000) ** 2 / 200);
      return { entity: data.graph.nodes[node]!.key, start, end: start + 3 + ((place * 31) % 14) };
    });
    texts[id] = text;
    readings[id] = { sentences: [...sentences, ...more], mentions: [...mentions, ...places], quotes };
  }
  const html = viewerHtml(template(), { ...data, texts, readings });
  expect(html.length).toBeLessThanOrEqual(5_000_000);
  // Were it far less, the made-up words would compress better than a language does.
  expect(html.length).toBeGreaterThan(2_500_000);
});
