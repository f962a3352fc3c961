/**
 * From "tag|ending" to "letters to strip + letters to add"; "tag|^form" is a whole form. The longest ending that is
 * there decides; without any, a form is its own lemma.
 */
export type LemmaRules = ReadonlyMap<string, string>;

/** Longest ending looked at. */
export const LONGEST_ENDING = 5;

/** Dictionary form of a form in lower case, for its Penn tag. */
export function lemmaOf(lower: string, tag: string, rules: LemmaRules): string {
  const form = lower.replace(/[’`´]/g, "'");
  let rule = rules.get(`${tag}|^${form}`);
  for (let length = Math.min(LONGEST_ENDING, form.length - 1); rule === undefined && length > 0; length--)
    rule = rules.get(`${tag}|${form.slice(-length)}`);
  if (rule === undefined) return form;
  const plus = rule.indexOf("+");
  return form.slice(0, form.length - Number(rule.slice(0, plus))) + rule.slice(plus + 1);
}

/** The lemmas of a text's words, remembered by form and tag; forgets all at once when full, so that memory stays flat. */
export class Lemmas {
  private readonly rules: LemmaRules;
  private readonly known = new Map<string, Map<string, string>>();
  private size = 0;

  constructor(rules: LemmaRules) {
    this.rules = rules;
  }

  get(form: string, tag: string): string {
    let ofTag = this.known.get(tag);
    if (ofTag === undefined) {
      ofTag = new Map();
      this.known.set(tag, ofTag);
    }
    let lemma = ofTag.get(form);
    if (lemma === undefined) {
      if (++this.size > 60_000) {
        this.size = 1;
        for (const map of this.known.values()) map.clear();
      }
      lemma = lemmaOf(form.toLowerCase(), tag, this.rules);
      ofTag.set(form, lemma);
    }
    return lemma;
  }
}
