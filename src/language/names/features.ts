import { FAMILY_BITS } from "./gazetteer.ts";
import { mix } from "./hash.ts";
import { bitsAt, type Scene } from "./scene.ts";
import { isCapital } from "./shape.ts";

/** Raised whenever the features or the form of the file change: a model file of before is refused. */
export const FEATURE_VERSION = 3;

/** The most features that one unit can have. */
export const FEATURE_LIMIT = 160;

/** Texts of fewer units than this have no use of words across the document to learn from. */
const SHORT_TEXT = 100;
const LONE = 1 << 14;

const EDGE = 0x51ed270b;

/** The templates of the votes follow all others. */
const VOTE_TEMPLATE = 69;

/** Writes the hashed features of unit i of the sentence `[from, to)` into `out` and returns how many. `evidence` is the document's word evidence. */
export function featuresOf(
  scene: Scene,
  evidence: Uint16Array,
  from: number,
  to: number,
  i: number,
  out: Uint32Array,
): number {
  const { words } = scene;
  const word = words[i]!;
  let count = 0;
  let template = 1;
  const put = (value: number): void => {
    out[count++] = mix(template++, value);
  };
  const lowerAt = (k: number): number => (k >= from && k < to ? words[k]!.lowerHash : EDGE + k - i);
  const shapeAt = (k: number): number => (k >= from && k < to ? words[k]!.shapeHash : EDGE);
  const bits = (k: number): number => (k >= from && k < to ? bitsAt(scene, k) : 0);

  const classAt = (k: number): number => (k >= from && k < to ? scene.classes[k]! : EDGE);
  const familyAt = (k: number): number =>
    k < from || k >= to ? EDGE : scene.classes[k]! === 0 ? 0 : 1 + ((scene.classes[k]! - 1) >> FAMILY_BITS);

  const previous = lowerAt(i - 1);
  const next = lowerAt(i + 1);
  const writing = scene.writing[i]!;
  const first = i === from ? 1 : 0;
  const capital = isCapital(word);
  const place = 4 * writing + 2 * first + (capital ? 1 : 0);

  put(0);
  put(word.lowerHash);
  put(word.exactHash);
  put(previous);
  put(next);
  put(lowerAt(i - 2));
  put(lowerAt(i + 2));
  put(mix(previous, word.lowerHash));
  put(mix(word.lowerHash, next));
  put(mix(word.shapeHash, place));
  put(word.longShapeHash);
  put(mix(shapeAt(i - 1), word.shapeHash));
  put(mix(word.shapeHash, shapeAt(i + 1)));
  put(mix(mix(shapeAt(i - 1), word.shapeHash), shapeAt(i + 1)));
  put(mix(previous, word.shapeHash));
  put(mix(word.shapeHash, next));
  put(mix(mix(lowerAt(i - 2), previous), word.shapeHash));
  put(mix(mix(word.shapeHash, next), lowerAt(i + 2)));
  put(mix(mix(previous, word.shapeHash), next));

  const here = bits(i);
  put(mix(here, capital ? 1 : 0));
  put(mix(bits(i - 1), capital ? 1 : 0));
  put(mix(bits(i + 1), capital ? 1 : 0));
  put(mix(mix(bits(i - 1), here), word.shapeHash));
  put(mix(mix(here, bits(i + 1)), word.shapeHash));

  const kind = classAt(i);
  const family = familyAt(i);
  put(mix(kind, capital ? 1 : 0));
  put(mix(family, capital ? 1 : 0));
  put(classAt(i - 1));
  put(classAt(i + 1));
  put(mix(family, familyAt(i + 1)));
  put(mix(familyAt(i - 1), family));
  put(mix(familyAt(i - 1), word.shapeHash));
  put(mix(familyAt(i + 1), word.shapeHash));
  put(mix(mix(familyAt(i - 1), word.shapeHash), familyAt(i + 1)));
  put(mix(classAt(i - 2), word.shapeHash));
  put(mix(classAt(i + 2), word.shapeHash));

  const gazetteerTemplate = template;
  for (let p = 0; p < 4; p++) {
    for (let rest = scene.known[4 * i + p]!; rest !== 0; rest &= rest - 1) {
      const code = 4 * (31 - Math.clz32(rest & -rest)) + p;
      template = gazetteerTemplate;
      put(mix(code, capital ? 1 : 0));
      put(mix(mix(code, previous), capital ? 1 : 0));
      put(mix(mix(code, next), capital ? 1 : 0));
    }
  }
  template = gazetteerTemplate + 3;

  if (!capital) {
    if (i > from && i + 1 < to && isCapital(words[i - 1]!) && isCapital(words[i + 1]!)) {
      put(mix(mix(bits(i - 1), word.lowerHash), bits(i + 1)));
      put(mix(mix(previous, word.lowerHash), next));
    }
    return count;
  }
  template = gazetteerTemplate + 8;

  for (const affix of word.affixes) {
    put(affix);
    template--;
  }
  template++;
  const document = documentEvidence(scene, evidence, i);
  put(mix(document, first));
  const evidenceTemplate = template;
  for (let rest = document; rest !== 0; rest &= rest - 1) {
    template = evidenceTemplate;
    const bit = rest & -rest;
    put(mix(bit, first));
    put(mix(bit, here));
  }
  template = evidenceTemplate + 2;

  const runFirst = scene.runFirst[i]!;
  const runEnd = scene.runEnd[i]!;
  const last = runEnd - 1;
  const offset = 16 * Math.min(i - runFirst, 3) + Math.min(last - i, 3);
  const before = lowerAt(runFirst - 1);
  const after = lowerAt(runEnd);
  put(mix(offset, writing));
  put(mix(before, offset));
  put(mix(after, offset));
  put(mix(before, runEnd - runFirst));
  put(mix(words[last]!.lowerHash, offset));
  put(mix(words[runFirst]!.lowerHash, offset));
  put(mix(bits(last), offset));
  put(mix(bits(runFirst), offset));
  put(mix(mix(bits(runFirst), bits(last)), offset));
  put(mix(mix(before, after), offset));
  put(mix(mix(bits(runFirst - 1), bits(runFirst)), offset));
  put(mix(bits(runEnd), offset));
  put(mix(mix(lowerAt(runFirst - 2), before), offset));
  put(mix(mix(after, lowerAt(runEnd + 1)), offset));
  put(mix(classAt(last), offset));
  put(mix(classAt(runFirst), offset));
  put(mix(familyAt(last), offset));
  put(mix(familyAt(runFirst), offset));
  put(mix(classAt(runFirst - 1), offset));
  put(mix(classAt(runEnd), offset));
  put(mix(mix(familyAt(runFirst - 1), familyAt(runEnd)), offset));
  return count;
}

/** Of a text of fewer units than `SHORT_TEXT` no more is known than that: a word seen once, at the start of a sentence, says nothing there. */
const documentEvidence = (scene: Scene, evidence: Uint16Array, i: number): number =>
  scene.units.length < SHORT_TEXT ? LONE : evidence[i]!;

/** The features of unit i beside those of `featuresOf`, once `votes` tell what the first pass made of each word across the document (0 where unknown). */
export function voteFeaturesOf(
  scene: Scene,
  evidence: Uint16Array,
  votes: Uint8Array,
  from: number,
  to: number,
  i: number,
  out: Uint32Array,
): number {
  if (!isCapital(scene.words[i]!)) return 0;
  const vote = votes[i]!;
  const first = i === from ? 1 : 0;
  let count = 0;
  out[count++] = mix(VOTE_TEMPLATE, mix(vote, first));
  out[count++] = mix(VOTE_TEMPLATE + 1, mix(vote, bitsAt(scene, i)));
  out[count++] = mix(VOTE_TEMPLATE + 2, mix(mix(vote, documentEvidence(scene, evidence, i)), first));
  if (i > from) out[count++] = mix(VOTE_TEMPLATE + 3, mix(votes[i - 1]!, vote));
  if (i + 1 < to) out[count++] = mix(VOTE_TEMPLATE + 4, mix(vote, votes[i + 1]! + 1000));
  return count;
}
