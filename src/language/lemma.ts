import { irregularVerb } from "./irregular-verbs.ts";
import { Recent } from "./recent.ts";

/** What is known of dictionary forms. */
export interface LemmaRules {
  /**
   * From "tag|ending" to "letters to strip + letters to add"; "tag|^form" is a whole form. The longest ending that is there
   * decides; without any, a form is its own lemma.
   */
  readonly changes: ReadonlyMap<string, string>;
  /** Dictionary forms, as "VB|form" and "NN|form". */
  readonly bases: ReadonlySet<string>;
}

/** Longest ending looked at. */
export const LONGEST_ENDING = 5;

/** Lemmas remembered for one tag. */
const MOST_OF_A_TAG = 2_000;

const PAST = /^VB[DN]$/;

/** Dictionary form of a form in lower case, for its Penn tag. */
export function lemmaOf(lower: string, tag: string, rules: LemmaRules): string {
  const form = lower.replace(/[’`´]/g, "'");
  const irregular = PAST.test(tag) || tag === "VBG" ? irregularVerb(form) : undefined;
  if (irregular !== undefined) return irregular;
  const whole = rules.changes.get(`${tag}|^${form}`);
  if (whole !== undefined) return changed(form, whole);
  return regularBase(form, tag, rules.bases) ?? byEnding(form, tag, rules.changes);
}

/** "2+y": two letters off, one on. */
function changed(form: string, change: string): string {
  const plus = change.indexOf("+");
  return form.slice(0, form.length - Number(change.slice(0, plus))) + change.slice(plus + 1);
}

function byEnding(form: string, tag: string, changes: ReadonlyMap<string, string>): string {
  for (let length = Math.min(LONGEST_ENDING, form.length - 1); length > 0; length--) {
    const change = changes.get(`${tag}|${form.slice(-length)}`);
    if (change === undefined) continue;
    const lemma = changed(form, change);
    // No English verb or noun is that short, or has no vowel.
    if (lemma.length > 1 && /[aeiouy]/.test(lemma)) return lemma;
  }
  return form;
}

/** The known dictionary form that this form is a regular inflection of, if there is one. */
function regularBase(form: string, tag: string, bases: ReadonlySet<string>): string | undefined {
  const kind = tag === "NNS" ? "NN" : "VB";
  const candidates = PAST.test(tag)
    ? stems(form, "ed")
    : tag === "VBG"
      ? stems(form, "ing")
      : tag === "VBZ" || tag === "NNS"
        ? withoutS(form)
        : [];
  return (
    candidates.find((base) => bases.has(`${kind}|${base}`)) ??
    // Nearly every noun can be a verb.
    candidates.find((base) => bases.has(`NN|${base}`))
  );
}

function stems(form: string, ending: string): readonly string[] {
  if (!form.endsWith(ending)) return [];
  const stem = form.slice(0, -ending.length);
  const found = [`${stem}e`, stem];
  if (ending === "ed" && stem.endsWith("i")) found.unshift(`${stem.slice(0, -1)}y`);
  if (ending === "ing" && stem.endsWith("y")) found.push(`${stem.slice(0, -1)}ie`);
  if (stem.at(-1) === stem.at(-2)) found.push(stem.slice(0, -1));
  return found;
}

function withoutS(form: string): readonly string[] {
  if (!form.endsWith("s") || form.endsWith("ss")) return [];
  const found = [form.slice(0, -1)];
  if (form.endsWith("ies")) found.push(`${form.slice(0, -3)}y`);
  if (form.endsWith("es")) found.push(form.slice(0, -2));
  return found;
}

/** The lemmas of a text's words, remembered by tag and form. */
export class Lemmas {
  private readonly rules: LemmaRules;
  private readonly known = new Map<string, Recent<string>>();

  constructor(rules: LemmaRules) {
    this.rules = rules;
  }

  get(form: string, tag: string): string {
    let ofTag = this.known.get(tag);
    if (ofTag === undefined) {
      ofTag = new Recent(MOST_OF_A_TAG, (each) => lemmaOf(each.toLowerCase(), tag, this.rules));
      this.known.set(tag, ofTag);
    }
    return ofTag.get(form);
  }
}
