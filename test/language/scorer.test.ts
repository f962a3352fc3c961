import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HASH_BITS } from "../../src/language/model/hash.ts";
import { bucketOf, downBy, findPlaces, placeOf } from "../../src/language/model/places.ts";
import { SparseScorer, spread } from "../../src/language/model/scorer.ts";

const hashes = (size: { minLength: number; maxLength: number }) =>
  fc.uniqueArray(fc.nat(2 ** HASH_BITS - 1), size).map((all) => Int32Array.from(all).sort((a, b) => a - b));
const level = fc.integer({ min: -21, max: 21 });

describe("places", () => {
  it("are one for every feature, however full", () => {
    for (const n of [0, 1, 2, 16, 1000, 1024, 4000]) {
      const keys = Int32Array.from({ length: n }, (_, k) => (Math.imul(k + 1, 0x9e3779b1) >>> 6) | 0);
      const { bits, shifts } = findPlaces(keys);
      expect(2 ** bits).toBeLessThan(Math.max(32, 4 * n));
      const down = downBy(shifts.length);
      const places = Array.from(keys, (key) => placeOf(key, shifts[bucketOf(key, down)]!, 32 - bits));
      expect(new Set(places).size).toBe(n);
      expect(Math.max(0, ...places)).toBeLessThan(2 ** bits);
    }
  });
});

describe("scores are the sums of the weights of the features that are known", () => {
  it("of many classes", () => {
    const classes = 91;
    const row = fc.uniqueArray(fc.nat(classes - 1), { maxLength: 8 });
    fc.assert(
      fc.property(
        hashes({ minLength: 1, maxLength: 30 }),
        fc.array(row, { minLength: 30, maxLength: 30 }),
        fc.array(level, { minLength: 240, maxLength: 240 }),
        (keys, all, levels) => {
          const owned = all.slice(0, keys.length);
          const rows = {
            hashes: keys,
            counts: Uint8Array.from(owned, ({ length }) => length),
            owners: Uint8Array.from(owned.flat()),
            levels: Int8Array.from(levels.slice(0, owned.flat().length)),
          };
          const wanted = new Float64Array(classes);
          owned.flat().forEach((c, e) => {
            wanted[c]! += spread(rows.levels[e]!);
          });
          const out = new Float64Array(classes);
          new SparseScorer(classes, rows, findPlaces(keys)).score(keys, keys.length, out);
          expect(out).toEqual(wanted);
        },
      ),
    );
  });

  it("of features that are not known, nearly all are told apart", () => {
    const keys = Int32Array.from({ length: 1000 }, (_, k) => (Math.imul(k + 1, 0x9e3779b1) >>> 6) | 0).sort();
    const rows = {
      hashes: keys,
      counts: new Uint8Array(1000).fill(1),
      owners: new Uint8Array(1000),
      levels: new Int8Array(1000).fill(1),
    };
    const scorer = new SparseScorer(1, rows, findPlaces(keys));
    const known = new Set(keys);
    const others = Array.from({ length: 20_000 }, (_, k) => (Math.imul(k + 1, 0x85ebca6b) >>> 6) | 0);
    const out = new Float64Array(1);
    const mistaken = others.filter((key) => {
      scorer.score(Int32Array.of(key), 1, out);
      return !known.has(key) && out[0] !== 0;
    });
    expect(mistaken.length).toBeLessThan(20_000 / 500);
  });
});
