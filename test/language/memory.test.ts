import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { Recent } from "../../src/language/recent.ts";
import { readWithWink } from "../../src/language/wink.ts";

it("what was made of many keys is forgotten, but not that of those asked for again and again", () => {
  const made: string[] = [];
  const recent = new Recent(100, (key) => {
    made.push(key);
    return key.toUpperCase();
  });
  for (let k = 0; k < 10_000; k++) {
    expect(recent.get(`rare${k}`)).toBe(`RARE${k}`);
    expect(recent.get(`common${k % 10}`)).toBe(`COMMON${k % 10}`);
  }
  expect(recent.size).toBeLessThanOrEqual(200);
  expect(made.filter((key) => key.startsWith("common"))).toHaveLength(10);
});

it("wink-nlp does not keep every word for ever", () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const heap = (): number => {
    collect();
    return process.memoryUsage().heapUsed / 1e6;
  };
  readWithWink("one").document.tokens().out(undefined);
  const before = heap();
  const heaps = Array.from({ length: 8 }, (_, round) => {
    for (let part = 0; part < 60; part++) {
      const words = Array.from({ length: 1000 }, (_unused, k) => `w${round}x${part}y${k}`);
      readWithWink(words.join(" ")).document.tokens().out(undefined);
    }
    return heap() - before;
  });
  // 480,000 words kept for ever are more than 55 MB.
  expect(Math.max(...heaps)).toBeLessThan(45);
}, 60_000);
