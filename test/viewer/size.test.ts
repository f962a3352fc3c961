import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
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

test("a thousand articles of four thousand characters and twenty-one sentences each make a file of at most 5 MB", () => {
  const data = sample({ nodes: 5000, edges: 15_000, articles: 1000 });
  const texts = Object.fromEntries(
    Object.entries(data.texts).map(([id, text], index) => [id, text + prose(4200 - text.length, index)]),
  );
  const html = viewerHtml(template(), { ...data, texts });
  expect(html.length).toBeLessThanOrEqual(5_000_000);
  // Were it far less, the made-up words would compress better than a language does.
  expect(html.length).toBeGreaterThan(2_500_000);
});
