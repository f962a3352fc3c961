/**
 * A place of its own for each of many features, so that one look finds it (hash, displace and compress, Belazzougui et al. 2009):
 * a feature's bucket holds the number by which all features of that bucket are shifted to free places. Whatever is no such feature
 * is led to the place of another.
 */
export interface Places {
  /** There are 2^bits places. */
  readonly bits: number;
  /** A power of two of them. */
  readonly shifts: Uint16Array;
}

/** Features in a bucket, on average, at most. */
const BUCKET = 4;

export const bucketOf = (key: number, downBy: number): number => Math.imul(key, 0x85ebca6b) >>> downBy;

export const placeOf = (key: number, shift: number, downBy: number): number =>
  Math.imul(key ^ Math.imul(shift, 0x9e3779b1), 0x2c1b3c6d) >>> downBy;

/** By how much `bucketOf` is to shift down for so many buckets. */
export const downBy = (buckets: number): number => Math.clz32(buckets) + 1;

/** Finds a place for each of some distinct features. */
export function findPlaces(keys: ArrayLike<number>): Places {
  for (let bits = Math.max(4, bitsFor(keys.length)); ; bits++) {
    const found = tryPlaces(keys, bits);
    if (found) return found;
  }
}

const bitsFor = (n: number): number => 32 - Math.clz32(Math.max(1, n) - 1);

/** The fullest buckets choose first; nothing if one finds no room. */
function tryPlaces(keys: ArrayLike<number>, bits: number): Places | undefined {
  const shifts = new Uint16Array(2 ** Math.max(1, bitsFor(keys.length / BUCKET)));
  const buckets = Array.from(shifts, (): number[] => []);
  for (let k = 0; k < keys.length; k++) buckets[bucketOf(keys[k]!, downBy(shifts.length))]!.push(keys[k]!);
  const order = [...buckets.keys()].sort((a, b) => buckets[b]!.length - buckets[a]!.length || a - b);
  const taken = new Uint8Array(2 ** bits);
  for (const bucket of order) {
    const wanted = buckets[bucket]!;
    let shift = 0;
    let places: number[] = [];
    for (; shift < 65536; shift++) {
      places = wanted.map((key) => placeOf(key, shift, 32 - bits));
      if (places.every((place, k) => taken[place] === 0 && places.indexOf(place) === k)) break;
    }
    if (shift === 65536) return undefined;
    for (const place of places) taken[place] = 1;
    shifts[bucket] = shift;
  }
  return { bits, shifts };
}
