import { bitOf, type Gazetteer } from "./gazetteer.ts";
import { isCapital, type WordForm, wordForm } from "./shape.ts";
import type { Unit } from "./units.ts";

/** How a sentence is written: only in mixed case does a capital letter tell of a name. */
export const MIXED_CASE = 0;
export const TITLE_CASE = 1;
export const UPPER_CASE = 2;

/** A document as the features see it: flat arrays over all its units. */
export interface Scene {
  readonly units: readonly Unit[];
  readonly words: readonly WordForm[];
  /** Start of each sentence as an index into `units`, and one more entry: the number of units. */
  readonly bounds: readonly number[];
  /** For each unit its sentence's writing: MIXED_CASE, TITLE_CASE or UPPER_CASE. */
  readonly writing: Uint8Array;
  /** Gazetteer bits of phrases that begin, go on, end at, or are this unit: four masks for each unit. */
  readonly known: Uint32Array;
  /** For each unit its word's class; 0 where it has none. */
  readonly classes: Uint16Array;
  /** First and end of the run of capitalised words around a unit (both the unit itself where it is not capitalised). */
  readonly runFirst: Uint32Array;
  readonly runEnd: Uint32Array;
}

/** A word form, and what one gazetteer knows of it. */
interface KnownForm extends WordForm {
  /** The word's class; 0 where it has none. */
  readonly class: number;
  /** The most units of a phrase that begins so; 0 where none does. */
  readonly reach: number;
}

/** The word forms seen, with what the one gazetteer that they are used with knows of them. */
export type WordForms = Map<string, KnownForm>;

export function sceneOf(
  sentences: readonly (readonly Unit[])[],
  gazetteer: Gazetteer,
  forms: WordForms,
): Scene {
  const units = sentences.flat();
  const bounds = [0];
  for (const sentence of sentences) bounds.push(bounds.at(-1)! + sentence.length);
  const raw = units.map((unit) => formOf(unit.text, gazetteer, forms));
  const writing = new Uint8Array(units.length);
  const words = raw.slice();
  for (let s = 0; s + 1 < bounds.length; s++) {
    const style = writingOf(raw, bounds[s]!, bounds[s + 1]!);
    writing.fill(style, bounds[s]!, bounds[s + 1]!);
    if (style !== UPPER_CASE) continue;
    for (let i = bounds[s]!; i < bounds[s + 1]!; i++) words[i] = titleCased(raw[i]!, gazetteer, forms);
  }
  const known = knownOf(words, bounds, gazetteer);
  const classes = new Uint16Array(words.length);
  for (let i = 0; i < words.length; i++) classes[i] = words[i]!.class;
  return { units, words, bounds, writing, known, classes, ...runsOf(words, bounds) };
}

function formOf(text: string, gazetteer: Gazetteer, forms: WordForms): KnownForm {
  let form = forms.get(text);
  if (form === undefined) {
    const { classOf, reach } = gazetteer;
    const shape = wordForm(text);
    form = {
      ...shape,
      class: classOf(shape.lower),
      reach: Math.max(reach.get(text) ?? 0, reach.get(shape.lower) ?? 0),
    };
    forms.set(text, form);
  }
  return form;
}

function titleCased(word: KnownForm, gazetteer: Gazetteer, forms: WordForms): KnownForm {
  if (word.kind !== "allCaps" || word.text.length < 4) return word;
  return formOf(word.text[0]! + word.lower.slice(1), gazetteer, forms);
}

function writingOf(words: readonly WordForm[], from: number, to: number): number {
  let long = 0;
  let capitals = 0;
  let upper = 0;
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    if (word.kind === "mark" || word.kind === "number" || word.text.length < 4) continue;
    long++;
    if (word.kind === "allCaps") upper++;
    if (isCapital(word)) capitals++;
  }
  if (long >= 2 && upper > 0.7 * long) return UPPER_CASE;
  return long >= 4 && capitals > 0.75 * long ? TITLE_CASE : MIXED_CASE;
}

/** Longest phrases win over those inside them, each category for itself. */
function knownOf(words: readonly KnownForm[], bounds: readonly number[], gazetteer: Gazetteer): Uint32Array {
  const known = new Uint32Array(words.length * 4);
  for (let s = 0; s + 1 < bounds.length; s++) {
    const end = bounds[s + 1]!;
    for (let i = bounds[s]!; i < end; i++) {
      const word = words[i]!;
      if (word.kind === "mark" || word.kind === "number") continue;
      const { reach } = word;
      if (reach === 0) continue;
      let exact = "";
      let lower = "";
      let taken = known[4 * i + 1]! | known[4 * i + 2]!;
      const found: number[] = [];
      for (let n = 1; n <= reach && i + n <= end; n++) {
        exact += n === 1 ? word.text : ` ${words[i + n - 1]!.text}`;
        lower += n === 1 ? word.lower : ` ${words[i + n - 1]!.lower}`;
        found.push(
          (isCapital(word) ? (gazetteer.names.get(exact) ?? 0) : 0) | (gazetteer.keywords.get(lower) ?? 0),
        );
      }
      for (let n = found.length; n >= 1; n--) {
        const bits = found[n - 1]! & ~taken;
        taken |= bits;
        if (bits === 0) continue;
        if (n === 1) known[4 * i + 3]! |= bits;
        else {
          known[4 * i]! |= bits;
          for (let k = 1; k < n - 1; k++) known[4 * (i + k) + 1]! |= bits;
          known[4 * (i + n - 1) + 2]! |= bits;
        }
      }
    }
  }
  return known;
}

const LINKS = new Set(["-", "–", "&"]);

function runsOf(words: readonly WordForm[], bounds: readonly number[]): Pick<Scene, "runFirst" | "runEnd"> {
  const runFirst = new Uint32Array(words.length);
  const runEnd = new Uint32Array(words.length);
  for (let s = 0; s + 1 < bounds.length; s++) {
    const end = bounds[s + 1]!;
    let i = bounds[s]!;
    while (i < end) {
      let stop = i + 1;
      if (isCapital(words[i]!)) {
        while (stop < end) {
          if (isCapital(words[stop]!)) stop++;
          else if (stop + 1 < end && LINKS.has(words[stop]!.text) && isCapital(words[stop + 1]!)) stop += 2;
          else break;
        }
      }
      runFirst.fill(i, i, stop);
      runEnd.fill(stop, i, stop);
      i = stop;
    }
  }
  return { runFirst, runEnd };
}

/** All gazetteer bits of a unit, wherever in a phrase it stands. */
export const bitsAt = (scene: Scene, i: number): number =>
  scene.known[4 * i]! | scene.known[4 * i + 1]! | scene.known[4 * i + 2]! | scene.known[4 * i + 3]!;

export const TITLE_BIT: number = bitOf("title");
export const FIRST_NAME_BIT: number = bitOf("firstName");
export const ROLE_BIT: number = bitOf("role");
export const ORGANIZATION_HEAD_BIT: number = bitOf("organizationHead");
export const PLACE_HEAD_BIT: number = bitOf("placeHead");
