import type { ArticleRecord } from "../record/record.ts";
import { compareText } from "./occurrences.ts";

/**
 * Near copies by MinHash over word shingles with locality-sensitive banding (Broder 1997; Leskovec, Rajaraman and Ullman,
 * Mining of Massive Datasets, ch. 3). Candidates from a shared band are compared by the shingles themselves.
 */

const SHINGLE = 5;
const HASHES = 64;
const BANDS = 16;
const ROWS = HASHES / BANDS;
/** Share of the shorter text's shingles that the longer holds, above which one is a copy of the other. */
const ENOUGH = 0.6;
/** Articles further apart than this are no reprints of one another. */
const DAYS = 30;

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value ^= text.charCodeAt(index);
    value = Math.imul(value, 0x01000193);
  }
  return value >>> 0;
}

function mixed(value: number, seed: number): number {
  let x = Math.imul(value ^ Math.imul(seed + 1, 0x9e3779b1), 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

function shinglesOf(text: string): ReadonlySet<number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE <= words.length; at++)
    shingles.add(hash(words.slice(at, at + SHINGLE).join(" ")));
  return shingles;
}

function bandsOf(shingles: ReadonlySet<number>): readonly string[] {
  const minima = new Uint32Array(HASHES).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let seed = 0; seed < HASHES; seed++) {
      const value = mixed(shingle, seed);
      if (value < minima[seed]!) minima[seed] = value;
    }
  }
  return Array.from(
    { length: BANDS },
    (_, band) => `${band}:${minima.slice(band * ROWS, (band + 1) * ROWS).join(",")}`,
  );
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return shared / small.size;
}

const near = (a: string | undefined, b: string | undefined): boolean =>
  !a || !b || Math.abs(Date.parse(a) - Date.parse(b)) <= DAYS * 86_400_000;

/** Article id → id of the article that it is a near copy of: the earliest, then the first by id. Originals are not in it. */
export function findReprints(records: readonly ArticleRecord[]): ReadonlyMap<string, string> {
  const order = [...records].sort(
    (a, b) => compareText(a.date ?? "9999", b.date ?? "9999") || compareText(a.id, b.id),
  );
  const shingles = new Map<string, ReadonlySet<number>>();
  const buckets = new Map<string, ArticleRecord[]>();
  const rank = new Map(order.map(({ id }, index) => [id, index]));
  const reprints = new Map<string, string>();
  for (const record of order) {
    const own = shinglesOf(record.text);
    const bands = own.size > 0 ? bandsOf(own) : [];
    const candidates = new Map(
      bands.flatMap((band) => buckets.get(band) ?? []).map((other) => [other.id, other]),
    );
    const original = [...candidates.values()]
      .sort((a, b) => rank.get(a.id)! - rank.get(b.id)!)
      .find((other) => near(record.date, other.date) && overlap(own, shingles.get(other.id)!) >= ENOUGH);
    if (original) {
      reprints.set(record.id, original.id);
      continue;
    }
    shingles.set(record.id, own);
    for (const band of bands) {
      const bucket = buckets.get(band);
      if (bucket) bucket.push(record);
      else buckets.set(band, [record]);
    }
  }
  return new Map([...reprints].sort(([a], [b]) => compareText(a, b)));
}
