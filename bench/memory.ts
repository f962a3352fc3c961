import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { LanguageDocument } from "../src/language/document.ts";

const STEP = 100_000;
const LAST = 1_000_000;

/**
 * Reads the texts again and again, up to a million tokens, each time with other words beginning with a capital, and gives a
 * line on what is in memory after every 100,000 tokens, with what nobody needs any more collected.
 */
export function* memoryLines(
  texts: readonly string[],
  read: (text: string) => LanguageDocument,
): Generator<string> {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  let tokens = 0;
  for (let round = 0; tokens < LAST; round++)
    for (const text of texts) {
      const { sentences } = read(text.replace(/\b[A-Z][a-z]{3,}\b/g, (word) => word + letters(round)));
      const now = sentences.reduce((sum, sentence) => sum + sentence.tokens.length, tokens);
      const passed = Math.floor(now / STEP) > Math.floor(tokens / STEP);
      tokens = now;
      if (!passed) continue;
      collect();
      const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
      const [heap, arrays, all] = [heapUsed, arrayBuffers, rss].map((bytes) => Math.round(bytes / 1e6));
      yield `${String(tokens).padStart(8)} tokens: heap ${heap} MB, arrays ${arrays} MB, process ${all} MB`;
    }
}

const letters = (n: number): string => [...String(n)].map((digit) => "abcdefghij"[Number(digit)]).join("");
