/** Features are known by the upper 26 bits of a hash only: the fewer bits, the smaller the model file, and about one feature in a hundred is then mistaken for another. */
export const HASH_BITS = 26;

const scramble = (h: number) => {
  const x = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return x ^ (x >>> 13);
};

/** Hash of a template and one to four values; never 0. */
export const hash1 = (template: number, a: number): number =>
  (scramble(Math.imul(a, 0x9e3779b1) + Math.imul(template, 0x632be5ab)) >>> (32 - HASH_BITS)) | 0;

export const hash2 = (template: number, a: number, b: number): number =>
  (scramble(
    Math.imul(Math.imul(a, 0x9e3779b1) ^ (a >>> 16) ^ b, 0x85ebca6b) + Math.imul(template, 0x632be5ab),
  ) >>>
    (32 - HASH_BITS)) |
  0;

export const hash3 = (template: number, a: number, b: number, c: number): number => {
  const ab = Math.imul(Math.imul(a, 0x9e3779b1) ^ (a >>> 16) ^ b, 0x85ebca6b);
  return hash1(template, Math.imul(ab ^ (ab >>> 14) ^ c, 0xc2b2ae35));
};

export const hash4 = (template: number, a: number, b: number, c: number, d: number): number => {
  const ab = Math.imul(Math.imul(a, 0x9e3779b1) ^ (a >>> 16) ^ b, 0x85ebca6b);
  const abc = Math.imul(ab ^ (ab >>> 14) ^ c, 0xc2b2ae35);
  return hash1(template, Math.imul(abc ^ (abc >>> 15) ^ d, 0x27d4eb2f));
};

/** FNV-1a over UTF-16 code units, from `start` to `end`. */
export function hashText(text: string, start = 0, end = text.length): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h | 0;
}
