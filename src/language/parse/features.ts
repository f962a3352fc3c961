import { hash1, hash2, hash3, hash4 } from "../model/hash.ts";
import { hintBits } from "./hints.ts";
import {
  ATTACHED,
  BELOW,
  FRONT,
  FRONT_CHILD,
  FRONT_CHILD_2,
  FRONT_COUNT,
  FRONT_TAGS,
  LEFT_CHILD,
  LEFT_CHILD_2,
  LEFT_COUNT,
  LEFT_TAGS,
  RIGHT_CHILD,
  RIGHT_CHILD_2,
  RIGHT_COUNT,
  RIGHT_TAGS,
  type States,
  TOP,
} from "./states.ts";
import { marksBetween, type ParserWords, verbsBetween } from "./words.ts";

/** Most features of one state. */
export const MOST_FEATURES = 112;

/**
 * Hashes of all features of a state into `keys` (after Zhang & Nivre 2011, without labels); gives their number. They come in four
 * groups by what they look at, because many states share that.
 */
export function parseFeatures(states: States, state: number, words: ParserWords, keys: Int32Array): number {
  const { memory } = states;
  const top = memory[state + TOP]!;
  const front = memory[state + FRONT]!;
  const attached = memory[state + ATTACHED]!;
  let k = frontFeatures(words, front, keys, 0);
  k = topFeatures(words, top, attached, keys, k);
  k = pairFeatures(words, top, front, attached, keys, k);
  return surroundingFeatures(states, state, words, keys, k);
}

/** Of the word in front and those after it. Each group writes from `k` on, and gives where it ends. */
export function frontFeatures(words: ParserWords, n0: number, keys: Int32Array, k: number): number {
  const { word, tag, gap, count } = words;
  const last = count + 1;
  const n1 = n0 + 1 <= last ? n0 + 1 : 0;
  const n2 = n0 + 2 <= last ? n0 + 2 : 0;
  const n0w = word[n0]!;
  const n0t = tag[n0]!;
  const n1w = word[n1]!;
  const n1t = tag[n1]!;
  const n2w = word[n2]!;
  const n2t = tag[n2]!;
  const n0g = gap[n0]!;
  const afterN0 = n0 < last ? gap[n0 + 1]! : 0;
  keys[k++] = hash1(104, n0w);
  keys[k++] = hash1(105, n0t);
  keys[k++] = hash2(106, n0w, n0t);
  keys[k++] = hash1(107, n1w);
  keys[k++] = hash1(108, n1t);
  keys[k++] = hash2(109, n1w, n1t);
  keys[k++] = hash1(110, n2w);
  keys[k++] = hash1(111, n2t);
  keys[k++] = hash2(112, n2w, n2t);
  keys[k++] = hash2(120, n0t, n1t);
  keys[k++] = hash3(121, n0t, n1t, n2t);
  keys[k++] = hash2(189, n0t, n0g);
  keys[k++] = hash2(192, n0w, n0g);
  keys[k++] = hash3(193, n0t, n1t, afterN0);
  return k;
}

/** Of the word on top of the stack alone. */
export function topFeatures(
  words: ParserWords,
  s0: number,
  attached: number,
  keys: Int32Array,
  k: number,
): number {
  const s0w = words.word[s0]!;
  const s0t = words.tag[s0]!;
  const afterS0 = words.gap[s0 + 1]!;
  keys[k++] = hash1(100, attached);
  keys[k++] = hash2(101, s0w, attached);
  keys[k++] = hash2(102, s0t, attached);
  keys[k++] = hash2(103, s0w, s0t);
  keys[k++] = hash3(190, s0t, afterS0, attached);
  keys[k++] = hash2(191, s0w, afterS0);
  return k;
}

/** Of the word on top of the stack together with the one in front. */
export function pairFeatures(
  words: ParserWords,
  s0: number,
  n0: number,
  attached: number,
  keys: Int32Array,
  k: number,
): number {
  const { word, tag, gap, suffix, count } = words;
  const last = count + 1;
  const n1 = n0 + 1 <= last ? n0 + 1 : 0;
  const n2 = n0 + 2 <= last ? n0 + 2 : 0;
  const s0w = word[s0]!;
  const s0t = tag[s0]!;
  const n0w = word[n0]!;
  const n0t = tag[n0]!;
  const n1w = word[n1]!;
  const n1t = tag[n1]!;
  const n2t = tag[n2]!;
  const apart = n0 - s0;
  const distance = s0 === 0 ? 0 : apart < 5 ? apart : apart < 10 ? 5 : 6;
  const verbs = s0 === 0 ? 0 : Math.min(3, verbsBetween(words, s0, n0));
  const marks = s0 === 0 ? 0 : Math.min(3, marksBetween(words, s0, n0));
  const s0g = gap[s0]!;
  const afterS0 = gap[s0 + 1]!;
  const n0g = gap[n0]!;
  const afterN0 = n0 < last ? gap[n0 + 1]! : 0;
  const tt = s0t * 256 + n0t;
  keys[k++] = hash3(113, s0w, n0w, tt);
  keys[k++] = hash3(114, s0w, s0t, n0w);
  keys[k++] = hash3(115, s0w, n0w, n0t);
  keys[k++] = hash2(116, s0w, tt);
  keys[k++] = hash2(117, n0w, tt);
  keys[k++] = hash2(118, s0w, n0w);
  keys[k++] = hash2(119, tt, attached);
  keys[k++] = hash3(122, tt, n1t, attached);
  keys[k++] = hash2(127, s0w, distance);
  keys[k++] = hash2(128, s0t, distance);
  keys[k++] = hash2(129, n0w, distance);
  keys[k++] = hash2(130, n0t, distance);
  keys[k++] = hash3(131, s0w, n0w, distance);
  keys[k++] = hash3(132, tt, distance, attached);
  keys[k++] = hash3(169, tt, verbs, marks);
  keys[k++] = hash3(170, tt, verbs, n1t);
  keys[k++] = hash4(177, tt, n1t, n2t, attached);
  keys[k++] = hash3(178, s0w, n0w, n1w);
  keys[k++] = hash2(179, tt, n1w);
  keys[k++] = hash3(181, tag[n0 - 1]!, tt, distance);
  keys[k++] = hash4(182, tag[s0 + 1]!, tt, tag[n0 - 1]!, n1t);
  keys[k++] = hash2(184, suffix[s0]!, suffix[n0]!);
  keys[k++] = hash2(185, suffix[s0]!, n0t);
  keys[k++] = hash2(186, s0t, suffix[n0]!);
  keys[k++] = hash3(188, tt, n0g, afterS0);
  keys[k++] = hash4(194, tt, n0g, n1t, attached);
  keys[k++] = hash3(195, tt, s0g, afterN0);
  keys[k++] = hash3(196, tt, s0g, afterS0);
  keys[k++] = hash4(197, tt, marks, n0g, verbs);
  if (words.hints) {
    const said = hintBits(words.hints, s0, n0) * 2 + attached;
    keys[k++] = hash1(90, said);
    keys[k++] = hash2(91, said, tt);
    keys[k++] = hash2(92, said, s0w);
    keys[k++] = hash2(93, said, n0w);
    keys[k++] = hash3(94, said, s0t, distance);
    keys[k++] = hash3(95, said, n0t, n1t);
    keys[k++] = hash3(96, said, n0g, afterS0);
    keys[k++] = hash3(97, said, tt, n1t);
  }
  return k;
}

/** Of what hangs on both words, and what lies below in the stack. */
export function surroundingFeatures(
  states: States,
  state: number,
  words: ParserWords,
  keys: Int32Array,
  k: number,
): number {
  const { memory } = states;
  const { word, tag } = words;
  const below = memory[state + BELOW]!;
  const s0 = memory[state + TOP]!;
  const attached = memory[state + ATTACHED]!;
  const n0 = memory[state + FRONT]!;
  const s1 = memory[below + TOP]!;
  const s1Attached = memory[below + ATTACHED]!;
  const s2 = memory[memory[below + BELOW]! + TOP]!;
  // The head of a word on the stack is the word below it.
  const s0h = attached === 0 ? 0 : s1;
  const s0hh = attached === 0 || s1Attached === 0 ? 0 : s2;
  const s0l = memory[state + LEFT_CHILD]!;
  const s0l2 = memory[state + LEFT_CHILD_2]!;
  const s0r = memory[state + RIGHT_CHILD]!;
  const s0r2 = memory[state + RIGHT_CHILD_2]!;
  const n0l = memory[state + FRONT_CHILD]!;
  const n0l2 = memory[state + FRONT_CHILD_2]!;
  const s0vl = memory[state + LEFT_COUNT]!;
  const s0vr = memory[state + RIGHT_COUNT]!;
  const n0vl = memory[state + FRONT_COUNT]!;
  const s0sl = memory[state + LEFT_TAGS]!;
  const s0sr = memory[state + RIGHT_TAGS]!;
  const n0sl = memory[state + FRONT_TAGS]!;
  const s0w = word[s0]!;
  const s0t = tag[s0]!;
  const n0w = word[n0]!;
  const n0t = tag[n0]!;
  const s1w = word[s1]!;
  const s1t = tag[s1]!;
  const s0ht = tag[s0h]!;
  const s0lt = tag[s0l]!;
  const s0rt = tag[s0r]!;
  const n0lt = tag[n0l]!;
  const s0rw = word[s0r]!;
  const n0lw = word[n0l]!;
  const tt = s0t * 256 + n0t;
  keys[k++] = hash3(123, s0ht, tt, attached);
  keys[k++] = hash2(124, tt, s0lt);
  keys[k++] = hash3(125, tt, s0rt, attached);
  keys[k++] = hash2(126, tt, n0lt);
  keys[k++] = hash3(133, s0w, s0vr, attached);
  keys[k++] = hash3(134, s0t, s0vr, attached);
  keys[k++] = hash2(135, s0w, s0vl);
  keys[k++] = hash2(136, s0t, s0vl);
  keys[k++] = hash2(137, n0w, n0vl);
  keys[k++] = hash2(138, n0t, n0vl);
  keys[k++] = hash1(139, word[s0h]!);
  keys[k++] = hash1(140, s0ht);
  keys[k++] = hash1(141, word[s0l]!);
  keys[k++] = hash1(142, s0lt);
  keys[k++] = hash1(143, s0rw);
  keys[k++] = hash1(144, s0rt);
  keys[k++] = hash1(145, n0lw);
  keys[k++] = hash1(146, n0lt);
  keys[k++] = hash1(147, tag[s0hh]!);
  keys[k++] = hash2(148, s0t, tag[s0l2]!);
  keys[k++] = hash2(149, word[s0r2]!, tag[s0r2]!);
  keys[k++] = hash2(150, n0t, tag[n0l2]!);
  keys[k++] = hash3(151, s0t, s0lt, tag[s0l2]!);
  keys[k++] = hash3(152, s0t, s0rt, tag[s0r2]!);
  keys[k++] = hash3(153, s0t, s0ht, tag[s0hh]!);
  keys[k++] = hash3(154, n0t, n0lt, tag[n0l2]!);
  keys[k++] = hash2(155, s0w, s0sr);
  keys[k++] = hash2(156, s0t, s0sr);
  keys[k++] = hash2(157, s0w, s0sl);
  keys[k++] = hash2(158, s0t, s0sl);
  keys[k++] = hash2(159, n0w, n0sl);
  keys[k++] = hash2(160, n0t, n0sl);
  keys[k++] = hash2(161, tt, s0sr);
  keys[k++] = hash2(162, tt, n0sl);
  keys[k++] = hash1(163, s1w);
  keys[k++] = hash2(164, s1t, attached);
  keys[k++] = hash2(165, s1t, tt);
  keys[k++] = hash2(166, s1w, n0w);
  keys[k++] = hash3(167, s1t, n0t, n0lt);
  keys[k++] = hash3(168, tag[s2]!, s1t, tt);
  keys[k++] = hash2(171, s0w, n0lw);
  keys[k++] = hash3(172, s0w, n0lw, n0w);
  keys[k++] = hash3(173, s0t, n0lw, n0t);
  keys[k++] = hash3(174, s0w, s0rw, n0t);
  keys[k++] = hash3(175, s0t, s0rw, n0t);
  keys[k++] = hash3(176, word[s0h]!, n0w, s0t);
  keys[k++] = hash3(180, tt, s0sl, s0sr);
  keys[k++] = hash3(183, s1w, s0w, n0w);
  keys[k++] = hash4(187, s1t, tt, attached, s1Attached);
  return k;
}
