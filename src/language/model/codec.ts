import type { Places } from "./places.ts";

/** Ascending numbers as differences of seven bits a byte, the last byte of each with its top bit clear. */
export function encodeAscending(numbers: ArrayLike<number>): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (let k = 0; k < numbers.length; k++) {
    let gap = numbers[k]! - before;
    before = numbers[k]!;
    while (gap > 127) {
      bytes.push(128 | (gap & 127));
      gap >>>= 7;
    }
    bytes.push(gap);
  }
  return Uint8Array.from(bytes);
}

/** `size` of them. */
export function decodeAscending(bytes: Uint8Array, size: number): Int32Array {
  const numbers = new Int32Array(size);
  let before = 0;
  let at = 0;
  for (let k = 0; k < size; k++) {
    let gap = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!;
      gap |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    before += gap;
    numbers[k] = before;
  }
  return numbers;
}

/** Rows of levels that are not zero: how many each row has, which classes, and the levels, in three sections. */
export function encodeSparse(levels: Int8Array, classes: number): readonly Uint8Array[] {
  const rows = levels.length / classes;
  const counts = new Uint8Array(rows);
  const owners: number[] = [];
  const values: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let c = 0; c < classes; c++) {
      const level = levels[row * classes + c]!;
      if (level === 0) continue;
      counts[row]!++;
      owners.push(c);
      values.push(level & 255);
    }
  }
  return [counts, Uint8Array.from(owners), Uint8Array.from(values)];
}

/** Numbers as whole multiples of a unit, of which the largest is `most`. */
export function encodeLevels(
  numbers: Float32Array,
  most: number,
): { readonly unit: number; readonly levels: Int32Array } {
  let largest = 0;
  for (const number of numbers) largest = Math.max(largest, Math.abs(number));
  const unit = largest === 0 ? 1 : largest / most;
  return { unit, levels: Int32Array.from(numbers, (number) => Math.round(number / unit)) };
}

export const encodeBytes = (levels: Int32Array): Uint8Array =>
  Uint8Array.from(levels, (level) => level & 255);

export function decodeBytes(bytes: Uint8Array, unit: number): Float32Array {
  const numbers = new Float32Array(bytes.length);
  for (let k = 0; k < numbers.length; k++) numbers[k] = ((bytes[k]! << 24) >> 24) * unit;
  return numbers;
}

/** Lower and upper bytes apart, which compresses better than pairs. */
export const encodeWords = (levels: Int32Array): readonly Uint8Array[] => [
  Uint8Array.from(levels, (level) => level & 255),
  Uint8Array.from(levels, (level) => (level >> 8) & 255),
];

export function decodeWords(low: Uint8Array, high: Uint8Array, unit: number): Float32Array {
  const numbers = new Float32Array(low.length);
  for (let k = 0; k < numbers.length; k++) numbers[k] = (((high[k]! << 24) >> 16) | low[k]!) * unit;
  return numbers;
}

/** Rows of so many levels, one column after the other, which compresses better than row after row. */
export function encodeColumns(levels: Int8Array, width: number): Uint8Array {
  const rows = levels.length / width;
  return Uint8Array.from(
    { length: levels.length },
    (_, k) => levels[(k % rows) * width + Math.floor(k / rows)]! & 255,
  );
}

export function decodeColumns(bytes: Uint8Array, width: number): Int8Array {
  const rows = bytes.length / width;
  const levels = new Int8Array(bytes.length);
  for (let row = 0, to = 0; row < rows; row++)
    for (let column = 0, from = row; column < width; column++, from += rows) levels[to++] = bytes[from]!;
  return levels;
}

/** The places of some features: how many, as a power of two, and the lower and upper bytes of the shifts. */
export function encodePlaces({ bits, shifts }: Places): readonly Uint8Array[] {
  return [
    Uint8Array.of(bits),
    Uint8Array.from(shifts, (shift) => shift & 255),
    Uint8Array.from(shifts, (shift) => shift >> 8),
  ];
}

export function decodePlaces([bits, low, high]: readonly Uint8Array[]): Places {
  const shifts = new Uint16Array(low!.length);
  for (let k = 0; k < shifts.length; k++) shifts[k] = low![k]! | (high![k]! << 8);
  return { bits: bits![0]!, shifts };
}
