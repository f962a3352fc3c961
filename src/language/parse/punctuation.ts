const CLOSING: Readonly<Record<string, string>> = {
  "(": ")",
  "[": "]",
  "{": "}",
  "“": "”",
  "‘": "’",
  "'": "'",
  "«": "»",
  '"': '"',
  "``": "''",
};

/**
 * Hangs every punctuation mark where the guidelines of Universal Dependencies want it, given the tree of the words: a pair
 * of brackets or quotes on the head of what it holds, a mark between two parts on the one that depends on the other, a mark
 * at either end on the root. `heads` holds the index of each word's head, -1 for the root, and is completed in place.
 */
export function attachPunctuation(
  forms: readonly string[],
  marks: (i: number) => boolean,
  heads: Int32Array,
): void {
  const n = forms.length;
  const partner = partners(forms, marks);
  let root = -1;
  for (let i = 0; i < n && root < 0; i++) if (!marks(i) && heads[i]! < 0) root = i;
  let right = -1;
  for (let i = 0, left = -1; i < n; i++) {
    if (!marks(i)) {
      left = i;
      continue;
    }
    if (right < i) for (right = i + 1; right < n && marks(right); right++);
    if (root < 0) heads[i] = i === 0 ? -1 : 0;
    else {
      // A stop before the closing quote belongs to what is quoted.
      const pair = partner[i]! < 0 && (partner[i + 1] ?? n) < i ? i + 1 : i;
      heads[i] = insideHead(pair, partner[pair]!, marks, heads) ?? between(i, left, right, root, heads, n);
    }
  }
}

/** Index of the other mark of each pair; -1 for all other tokens. */
function partners(forms: readonly string[], marks: (i: number) => boolean): Int32Array {
  const partner = new Int32Array(forms.length).fill(-1);
  const open: number[] = [];
  for (let i = 0; i < forms.length; i++) {
    if (!marks(i)) continue;
    const form = forms[i]!;
    const at = open.findLastIndex((k) => CLOSING[forms[k]!] === form);
    if (at >= 0) {
      partner[i] = open[at]!;
      partner[open[at]!] = i;
      open.length = at;
    } else if (form in CLOSING) open.push(i);
  }
  return partner;
}

/** The only word between two marks whose head is not between them. */
function insideHead(
  i: number,
  other: number,
  marks: (i: number) => boolean,
  heads: Int32Array,
): number | undefined {
  if (other < 0) return undefined;
  const from = Math.min(i, other);
  const to = Math.max(i, other);
  let found: number | undefined;
  for (let k = from + 1; k < to; k++) {
    if (marks(k) || (heads[k]! > from && heads[k]! < to)) continue;
    if (found !== undefined) return undefined;
    found = k;
  }
  return found;
}

/** Of the highest words on both sides, the one that depends on the other side; of two, the one whose arc is inside the other's. */
function between(i: number, left: number, right: number, root: number, heads: Int32Array, n: number): number {
  if (left < 0 || right >= n) return root;
  let l = left;
  while (heads[l]! >= 0 && heads[l]! < i) l = heads[l]!;
  let r = right;
  while (heads[r]! > i) r = heads[r]!;
  const fromLeft = heads[l]! < 0 ? n : heads[l]! - l;
  const fromRight = heads[r]! < 0 ? n : r - heads[r]!;
  return fromLeft === n && fromRight === n ? root : fromLeft < fromRight ? l : r;
}
