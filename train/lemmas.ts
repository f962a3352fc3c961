import { type LemmaRules, LONGEST_ENDING, lemmaOf } from "../src/language/lemma.ts";
import type { GoldSentence } from "./conllu.ts";

const INFLECTED = /^(?:VB[DGNZ]|NNP?S|JJ[RS]|RB[RS])$/;
const PLAIN = /^[a-z]{2,}$/;

/** From "tag|form" to how often each change makes its lemma. */
type Changes = Map<string, Map<string, number>>;

function changeOf(form: string, lemma: string): string {
  let same = 0;
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same++;
  return `${form.length - same}+${lemma.slice(same)}`;
}

function add(changes: Changes, key: string, change: string, by = 1): void {
  const counts = changes.get(key) ?? new Map<string, number>();
  counts.set(change, (counts.get(change) ?? 0) + by);
  changes.set(key, counts);
}

const most = (counts: ReadonlyMap<string, number>): [string, number] =>
  [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]!;

/**
 * What a treebank tells of dictionary forms: a decision list, for every tag and ending the commonest change, kept where it is
 * not what the next shorter ending says; and forms that are not what the list and the rest of lemma.ts make of them.
 */
export function lemmaRules(sentences: readonly GoldSentence[]): LemmaRules {
  const forms: Changes = new Map();
  const bases = new Map<string, number>();
  for (const { tokens } of sentences) {
    for (const { form, lemma, tag } of tokens) {
      if (lemma === "_" || /\s/.test(form)) continue;
      const lower = form.toLowerCase().replace(/[’`´]/g, "'");
      add(forms, `${tag}|${lower}`, changeOf(lower, lemma.toLowerCase()));
      const kind = tag.slice(0, 2);
      if ((kind === "VB" || tag === "NN" || tag === "NNS") && PLAIN.test(lemma))
        bases.set(`${kind}|${lemma}`, (bases.get(`${kind}|${lemma}`) ?? 0) + 1);
    }
  }
  const endings: Changes = new Map();
  for (const [key, counts] of forms) {
    const [tag, form] = parts(key);
    if (INFLECTED.test(tag)) addEndings(endings, tag, form, most(counts)[0]);
  }
  for (const base of bases.keys())
    if (base.startsWith("VB|"))
      for (const [tag, form] of regularForms(base.slice(3)))
        addEndings(endings, tag, form, changeOf(form, base.slice(3)));
  const changes = new Map<string, string>();
  for (const key of [...endings.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const [tag, ending] = parts(key);
    const [change, count] = most(endings.get(key)!);
    if (count >= 2 && shorter(changes, tag, ending) !== change) changes.set(key, change);
  }
  const rules = { changes, bases: new Set([...bases.keys()].sort()) };
  for (const key of [...forms.keys()].sort()) {
    const [tag, form] = parts(key);
    const [change] = most(forms.get(key)!);
    if (changeOf(form, lemmaOf(form, tag, rules)) !== change) changes.set(`${tag}|^${form}`, change);
  }
  return rules;
}

function parts(key: string): [string, string] {
  const bar = key.indexOf("|");
  return [key.slice(0, bar), key.slice(bar + 1)];
}

function addEndings(endings: Changes, tag: string, form: string, change: string): void {
  for (let length = 1; length <= Math.min(LONGEST_ENDING, form.length - 1); length++)
    add(endings, `${tag}|${form.slice(-length)}`, change);
}

function shorter(changes: ReadonlyMap<string, string>, tag: string, ending: string): string {
  for (let length = ending.length - 1; length > 0; length--) {
    const change = changes.get(`${tag}|${ending.slice(-length)}`);
    if (change !== undefined) return change;
  }
  return "0+";
}

/** The regular forms of a verb by the rules of spelling; a doubled letter is not guessed. */
function regularForms(base: string): readonly (readonly [string, string])[] {
  if (base.endsWith("e") && !/[eoy]e$/.test(base)) {
    const stem = base.slice(0, -1);
    const ing = base.endsWith("ie") ? `${base.slice(0, -2)}ying` : `${stem}ing`;
    return [
      ["VBD", `${base}d`],
      ["VBN", `${base}d`],
      ["VBG", ing],
      ["VBZ", `${base}s`],
    ];
  }
  if (/[^aeiou]y$/.test(base)) {
    const stem = base.slice(0, -1);
    return [
      ["VBD", `${stem}ied`],
      ["VBN", `${stem}ied`],
      ["VBG", `${base}ing`],
      ["VBZ", `${stem}ies`],
    ];
  }
  if (/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base)) return [];
  return [
    ["VBD", `${base}ed`],
    ["VBN", `${base}ed`],
    ["VBG", `${base}ing`],
    ["VBZ", /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`],
  ];
}
