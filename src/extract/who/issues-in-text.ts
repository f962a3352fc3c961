import { lowerText, plainText } from "../../knowledge/world/phrases.ts";
import type { Issue, World } from "../../knowledge/world/world.ts";
import type { Page, Spot } from "./spot.ts";

/** An issue where the text names it. */
export interface IssueSpot extends Spot {
  readonly issue: Issue;
}

interface PatternWord {
  readonly choices: readonly string[];
  readonly optional: boolean;
}

interface Pattern {
  readonly issue: Issue;
  readonly words: readonly PatternWord[];
  /** The phrase has capitals: the text must have them too. */
  readonly exact: boolean;
}

interface TextWord {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** Lower case, and without an inflection. */
  readonly forms: readonly string[];
}

const WORD = /[\p{L}\p{N}]+(?:\.[\p{L}](?=\.|\b))*(?:'s\b)?/gu;
const ARTICLES = new Set(["the", "a", "an", "their", "its", "his"]);

/** The word and what is left when a plural, past or -ing ending goes. */
function formsOf(lower: string): readonly string[] {
  const forms = [lower];
  const bare = lower.replace(/'s$/, "");
  if (bare !== lower) forms.push(bare);
  if (bare.length > 3) {
    if (bare.endsWith("ies")) forms.push(`${bare.slice(0, -3)}y`);
    if (bare.endsWith("es")) forms.push(bare.slice(0, -2));
    if (bare.endsWith("s") && !bare.endsWith("ss")) forms.push(bare.slice(0, -1));
    for (const ending of ["ed", "ing"]) {
      if (!bare.endsWith(ending)) continue;
      const stem = bare.slice(0, -ending.length);
      forms.push(stem, `${stem}e`);
    }
  }
  return forms;
}

const wordsOf = (plain: string): readonly TextWord[] =>
  [...plain.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: match[0],
    forms: formsOf(lowerText(match[0])),
  }));

function patternsOf(world: World): ReadonlyMap<string, readonly Pattern[]> {
  const byFirst = new Map<string, Pattern[]>();
  const add = (issue: Issue, phrase: string): void => {
    const words = phrase.split(/[\s-]+/).flatMap((part): PatternWord[] => {
      const optional = part.startsWith("(") && part.endsWith(")");
      const choices = part
        .replace(/^\(|\)$/g, "")
        .split("/")
        .flatMap((choice) => {
          const clean = plainText(choice).replace(/,$/, "");
          return [clean.replace(/\.$/, "")];
        });
      return choices[0] ? [{ choices, optional }] : [];
    });
    const pattern = { issue, words, exact: /\p{Lu}/u.test(phrase) };
    const heads = words[0]?.optional
      ? [...words[0].choices, ...(words[1]?.choices ?? [])]
      : (words[0]?.choices ?? []);
    for (const head of heads) {
      const key = lowerText(head);
      const same = byFirst.get(key);
      if (same) same.push(pattern);
      else byFirst.set(key, [pattern]);
    }
  };
  for (const issue of world.issues) {
    for (const phrase of issue.phrases) {
      add(issue, phrase);
      for (const { say, mean } of world.paraphrases) {
        const at = ` ${lowerText(phrase)} `.indexOf(` ${mean} `);
        if (at >= 0) add(issue, phrase.slice(0, at) + say + phrase.slice(at + mean.length));
      }
    }
  }
  return byFirst;
}

const compiled = new WeakMap<World, ReadonlyMap<string, readonly Pattern[]>>();

function sameWord(pattern: Pattern, choice: string, text: TextWord): boolean {
  if (pattern.exact) return text.word === choice || text.word === `${choice}s` || text.word === `${choice}'s`;
  return text.forms.includes(choice);
}

/** The word after the last that the pattern takes, from the word at `index`; -1 where it does not fit. */
function fits(pattern: Pattern, words: readonly TextWord[], index: number): number {
  let at = index;
  for (const [position, { choices, optional }] of pattern.words.entries()) {
    const word = words[at];
    if (word && choices.some((choice) => sameWord(pattern, choice, word))) {
      at++;
      continue;
    }
    if (optional) continue;
    const next = words[at + 1];
    if (
      position > 0 &&
      word &&
      next &&
      ARTICLES.has(word.forms[0]!) &&
      choices.some((choice) => sameWord(pattern, choice, next))
    ) {
      at += 2;
      continue;
    }
    return -1;
  }
  return at;
}

/** Every place where an issue's phrase stands; of overlapping phrases the longest. */
export function issuesInText(page: Page, world: World): readonly IssueSpot[] {
  const patterns = compiled.get(world) ?? patternsOf(world);
  compiled.set(world, patterns);
  const words = wordsOf(page.plain);
  const found: IssueSpot[] = [];
  for (let index = 0; index < words.length; index++) {
    let best: { pattern: Pattern; next: number } | undefined;
    for (const form of words[index]!.forms) {
      for (const pattern of patterns.get(form) ?? []) {
        const next = fits(pattern, words, index);
        if (next > index && next > (best?.next ?? -1) && joined(page, words, index, next))
          best = { pattern, next };
      }
    }
    if (!best) continue;
    const last = words[best.next - 1]!;
    const spot = page.spot(words[index]!.start, last.end - (/'s$/.exec(last.word)?.[0].length ?? 0));
    const previous = words[index - 1]?.forms[0] ?? "";
    if (spot && !best.pattern.issue.not.includes(previous))
      found.push({ ...spot, issue: best.pattern.issue });
    index = best.next - 1;
  }
  return found;
}

/** Only spaces, hyphens, commas and quotes stand between the words, and no sentence ends there. */
function joined(page: Page, words: readonly TextWord[], from: number, to: number): boolean {
  for (let index = from; index + 1 < to; index++) {
    if (
      !/^[\s\-,'"“”/]*$/.test(
        page.plain.slice(words[index]!.end, words[index + 1]!.start).replace(/\.(?= )/, ""),
      )
    )
      return false;
  }
  return true;
}
