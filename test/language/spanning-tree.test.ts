import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spanningTree } from "../../src/language/parse/spanning-tree.ts";

/** All trees over words 1 to n in which exactly one hangs on the root. */
function* trees(n: number): Generator<readonly number[]> {
  for (let code = 0; code < (n + 1) ** n; code++) {
    const heads = [0];
    for (let d = 1, rest = code; d <= n; d++, rest = Math.floor(rest / (n + 1))) heads.push(rest % (n + 1));
    if (isTree(heads)) yield heads;
  }
}

function isTree(heads: readonly number[]): boolean {
  if (heads.slice(1).filter((head) => head === 0).length !== 1) return false;
  return heads.every((_, word) => {
    let at = word;
    for (let steps = 0; at !== 0; steps++) {
      if (steps > heads.length) return false;
      at = heads[at]!;
    }
    return true;
  });
}

const scoresOf = (n: number) =>
  fc.array(fc.integer({ min: -50, max: 50 }), { minLength: n * 8, maxLength: n * 8 });

describe("the best tree", () => {
  it.each([1, 2, 3, 4, 5])("is found among all trees over %i words", (n) => {
    const all = [...trees(n)];
    fc.assert(
      fc.property(scoresOf(n), (numbers) => {
        const scores = Float32Array.from(numbers);
        const worth = (heads: ArrayLike<number>) => {
          let sum = 0;
          for (let d = 1; d <= n; d++) sum += scores[(d - 1) * 8 + heads[d]!]!;
          return sum;
        };
        const found = spanningTree(scores, 8, n);
        expect(isTree([...found])).toBe(true);
        expect(worth(found)).toBe(Math.max(...all.map(worth)));
      }),
    );
  });

  it("is a tree over many words, and the same each time, whatever the scores", () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 150 }), fc.integer(), (n, seed) => {
        const stride = Math.ceil((n + 1) / 8) * 8;
        const scores = Float32Array.from(
          { length: n * stride },
          (_, k) => (Math.imul(k ^ seed, 0x9e3779b1) >>> 20) - 2048,
        );
        const found = spanningTree(scores, stride, n);
        expect(isTree([...found])).toBe(true);
        expect(spanningTree(scores, stride, n)).toEqual(found);
      }),
      { numRuns: 30 },
    );
  });
});
