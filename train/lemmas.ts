import { LONGEST_ENDING } from "../src/language/lemma.ts";
import type { GoldSentence } from "./conllu.ts";

const INFLECTED = /^(?:VB[DGNZ]|NNP?S|JJ[RS]|RB[RS])$/;

function ruleFor(form: string, lemma: string): string {
  let same = 0;
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same++;
  return `${form.length - same}+${lemma.slice(same)}`;
}

const most = (counts: ReadonlyMap<string, number>): [string, number] =>
  [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]!;

/**
 * A decision list from the lemmas of a treebank: for every tag and ending the commonest change, kept where it is not what
 * the next shorter ending says.
 */
export function lemmaRules(sentences: readonly GoldSentence[]): Map<string, string> {
  const forms = new Map<string, Map<string, number>>();
  for (const { tokens } of sentences) {
    for (const { form, lemma, tag } of tokens) {
      if (lemma === "_" || /\s/.test(form)) continue;
      const lower = form.toLowerCase().replace(/[’`´]/g, "'");
      const key = `${tag}|${lower}`;
      const rules = forms.get(key) ?? new Map<string, number>();
      const rule = ruleFor(lower, lemma.toLowerCase());
      rules.set(rule, (rules.get(rule) ?? 0) + 1);
      forms.set(key, rules);
    }
  }
  const endings = new Map<string, Map<string, number>>();
  for (const [key, rules] of forms) {
    const bar = key.indexOf("|");
    const tag = key.slice(0, bar);
    const form = key.slice(bar + 1);
    if (!INFLECTED.test(tag)) continue;
    const [rule] = most(rules);
    for (let length = 1; length <= Math.min(LONGEST_ENDING, form.length - 1); length++) {
      const ending = `${tag}|${form.slice(-length)}`;
      const counts = endings.get(ending) ?? new Map<string, number>();
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
      endings.set(ending, counts);
    }
  }
  const kept = new Map<string, string>();
  const shorter = (tag: string, form: string, from: number) => {
    for (let length = from; length > 0; length--) {
      const rule = kept.get(`${tag}|${form.slice(-length)}`);
      if (rule !== undefined) return rule;
    }
    return "0+";
  };
  const byLength = [...endings.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  for (const key of byLength) {
    const bar = key.indexOf("|");
    const [rule, count] = most(endings.get(key)!);
    const tag = key.slice(0, bar);
    const ending = key.slice(bar + 1);
    if (count >= 2 && shorter(tag, ending, ending.length - 1) !== rule) kept.set(key, rule);
  }
  for (const key of [...forms.keys()].sort((a, b) => (a < b ? -1 : 1))) {
    const bar = key.indexOf("|");
    const tag = key.slice(0, bar);
    const form = key.slice(bar + 1);
    const [rule] = most(forms.get(key)!);
    if (shorter(tag, form, Math.min(LONGEST_ENDING, form.length - 1)) !== rule)
      kept.set(`${tag}|^${form}`, rule);
  }
  return kept;
}
