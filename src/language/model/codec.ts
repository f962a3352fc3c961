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

export function decodeAscending(bytes: Uint8Array): Int32Array {
  let size = 0;
  for (let k = 0; k < bytes.length; k++) if (bytes[k]! < 128) size++;
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

/** Rows of weights that are not zero: how many each row has, which classes, and the weights, in three sections. */
export function encodeSparse(weights: Int8Array, classes: number): readonly Uint8Array[] {
  const rows = weights.length / classes;
  const counts = new Uint8Array(rows);
  const entries: number[] = [];
  const values: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let c = 0; c < classes; c++) {
      const w = weights[row * classes + c]!;
      if (w === 0) continue;
      counts[row]!++;
      entries.push(c);
      values.push(w & 255);
    }
  }
  return [counts, Uint8Array.from(entries), Uint8Array.from(values)];
}

/** Rows of four weights, one class after the other, which compresses better than row after row. */
export function encodeQuads(weights: Int8Array): Uint8Array {
  const rows = weights.length / 4;
  return Uint8Array.from(
    { length: weights.length },
    (_, k) => weights[(k % rows) * 4 + Math.floor(k / rows)]! & 255,
  );
}

export function decodeQuads(bytes: Uint8Array): Int8Array {
  const rows = bytes.length / 4;
  const weights = new Int8Array(bytes.length);
  for (let c = 0, at = 0; c < 4; c++)
    for (let row = 0; row < rows; row++) weights[row * 4 + c] = bytes[at++]!;
  return weights;
}
