import { hash1, hash2, hash3, hash4 } from "../model/hash.ts";
import { marksBetween, type ParserWords, verbsBetween } from "../parse/words.ts";
import type { Tree } from "./tree.ts";

/** Most features of one arc. */
export const MOST_FEATURES = 80;

const AUX = 4;
const ADP = 2;
const SCONJ = 14;
const PART = 10;

/** The preposition or conjunction to the left that marks a word, else 0. */
function markerOf(words: ParserWords, tree: Tree, d: number): number {
  for (let k = 0; k < tree.leftCount(d); k++) {
    const child = tree.child(d, k);
    const pos = words.pos[child];
    if (pos === ADP || pos === SCONJ || pos === PART) return child;
  }
  return 0;
}

function auxiliaryOf(words: ParserWords, tree: Tree, h: number): number {
  for (let k = tree.leftCount(h) - 1; k >= 0; k--) {
    const child = tree.child(h, k);
    if (words.pos[child] === AUX) return child;
  }
  return 0;
}

/**
 * Hashes of the features of the arc to word d into `keys`; gives their number. `labels` holds those decided so far (0 is
 * none), `seen[h]` the set of labels (below 31) the head h already has among its children.
 */
export function labelFeatures(
  words: ParserWords,
  tree: Tree,
  d: number,
  before: number,
  labels: Int32Array,
  seen: Int32Array,
  keys: Int32Array,
): number {
  const { word, tag, pos, suffix, gap } = words;
  const h = tree.heads[d]!;
  const hh = h > words.count ? 0 : tree.heads[h]!;
  const left = d < h;
  const apart = Math.abs(d - h);
  const distance = (apart < 4 ? apart : apart < 8 ? 4 : 5) * 2 + (left ? 1 : 0);
  const side = left ? 1 : 0;
  const hw = word[h]!;
  const ht = tag[h]! * 2 + side;
  const dw = word[d]!;
  const dt = tag[d]!;
  const marker = markerOf(words, tree, d);
  const mw = word[marker]!;
  const aux = auxiliaryOf(words, tree, h);
  const aw = word[aux]!;
  const dl = tree.leftmost(d);
  const dr = tree.rightmost(d);
  const from = Math.min(d, h);
  const to = Math.max(d, h);
  const verbs = Math.min(2, verbsBetween(words, from, to));
  const marks = Math.min(2, marksBetween(words, from, to));
  const previous = before === 0 ? 0 : labels[before]!;
  const previousTag = tag[before]!;
  const set = seen[h]!;
  const hl = labels[h] ?? 0;
  const tt = ht * 256 + dt;
  let tagsOfD = 0;
  for (let k = 0; k < tree.size(d); k++) tagsOfD |= 1 << pos[tree.child(d, k)]!;
  let outer = 0;
  let nominals = 0;
  for (let k = 0; k < tree.size(h); k++) {
    const child = tree.child(h, k);
    const nominal = pos[child] === 8 || pos[child] === 11 || pos[child] === 12;
    if (child !== d && nominal && child < h === left) nominals++;
    if (left && child < d) outer = child;
    if (!left && child > d && outer === 0) outer = child;
  }
  nominals = Math.min(2, nominals);
  const dAux = word[auxiliaryOf(words, tree, d)]!;
  let k = 0;
  keys[k++] = hash1(200, tt);
  keys[k++] = hash2(201, hw, side);
  keys[k++] = hash1(202, dw);
  keys[k++] = hash2(203, dw, dt);
  keys[k++] = hash2(204, dw, ht);
  keys[k++] = hash3(205, hw, dt, side);
  keys[k++] = hash3(206, hw, dw, side);
  keys[k++] = hash2(207, tt, distance);
  keys[k++] = hash3(208, tt, verbs, marks);
  keys[k++] = hash2(209, mw, tt);
  keys[k++] = hash3(210, mw, hw, side);
  keys[k++] = hash3(211, mw, dw, side);
  keys[k++] = hash3(212, mw, hw, dw);
  keys[k++] = hash2(213, mw, distance);
  keys[k++] = hash3(214, mw, pos[h]!, pos[d]!);
  keys[k++] = hash2(215, tt, tagsOfD);
  keys[k++] = hash2(216, dw, tagsOfD);
  keys[k++] = hash3(217, dt, tagsOfD, mw);
  keys[k++] = hash2(218, tt, word[dl]!);
  keys[k++] = hash2(219, tt, tag[dl]!);
  keys[k++] = hash2(220, tt, tag[dr]!);
  keys[k++] = hash2(221, tt, word[dr]!);
  keys[k++] = hash2(222, tt, previous);
  keys[k++] = hash2(223, dw, previous);
  keys[k++] = hash3(224, tt, previous, previousTag);
  keys[k++] = hash2(225, tt, set);
  keys[k++] = hash3(226, dw, set, side);
  keys[k++] = hash3(227, hw, set, dt);
  keys[k++] = hash2(228, tt, hl);
  keys[k++] = hash2(229, dw, hl);
  keys[k++] = hash3(230, tt, hl, tag[hh]!);
  keys[k++] = hash2(231, aw, tt);
  keys[k++] = hash3(232, aw, ht, set);
  keys[k++] = hash3(233, aw, tt, mw);
  keys[k++] = hash2(234, tt, word[d - 1]!);
  keys[k++] = hash2(235, tt, word[d + 1]!);
  keys[k++] = hash3(236, tt, tag[d - 1]!, tag[d + 1]!);
  keys[k++] = hash3(237, tt, tag[h - 1]!, tag[h + 1] ?? 0);
  keys[k++] = hash2(238, suffix[d]!, ht);
  keys[k++] = hash3(239, suffix[h]!, dt, side);
  keys[k++] = hash3(240, tt, nominals, set);
  keys[k++] = hash3(241, tt, tag[outer]!, nominals);
  keys[k++] = hash2(242, tt, word[outer]!);
  keys[k++] = hash3(243, hw, nominals, tt);
  keys[k++] = hash3(244, dAux, tt, hl);
  keys[k++] = hash3(245, tt, d === 1 ? 1 : 0, gap[words.count + 1]!);
  keys[k++] = hash4(246, tt, mw, set, previous);
  keys[k++] = hash3(247, word[hh]!, tt, hl);
  keys[k++] = hash3(248, dw, hw, mw);
  keys[k++] = hash2(249, suffix[d]!, suffix[h]!);
  keys[k++] = hash3(250, dw, tag[d + 1]!, side);
  keys[k++] = hash3(251, dw, aw, pos[h]!);
  keys[k++] = hash3(252, tt, gap[d]!, gap[d + 1]!);
  keys[k++] = hash3(253, dt, mw, gap[d]!);
  return k;
}
