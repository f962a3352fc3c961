import { foldName, type PersonNames } from "./person-names.ts";

/** A person's name in its parts. */
export interface PersonName {
  /** All words, folded (lower case, no accents), without suffix. */
  readonly words: readonly string[];
  readonly given: readonly string[];
  /** The family name with its particles, as written; the only word of a one-word name. */
  readonly family: string;
  readonly suffix?: string;
  /** The name as a person reads it: no middle initials. */
  readonly display: string;
  /** The entity id's second half. */
  readonly key: string;
}

const PINYIN =
  "(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ong|ian|iao|ing|uai|uan|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|a|o|e|i|u|v))";
const PINYIN_GIVEN = new RegExp(`^${PINYIN}(?:['-]?${PINYIN})?$`);
const KOREAN =
  "(?:(?:kk|tt|pp|ss|jj|ch|sh|[bcdghjklmnprstwy])?y?w?(?:yeo|ae|eo|eu|oe|oo|ui|ou|ee|ye|a|e|i|o|u)(?:ng|ck|[kglmnpthr])?)";
const KOREAN_GIVEN = new RegExp(`^${KOREAN}(?:-?${KOREAN})?$`);

/** True where the first word is a family name: Chinese, Korean and Vietnamese names. */
function familyFirst(words: readonly string[], names: PersonNames): boolean {
  if (words.length < 2 || words.length > 4 || !names.isLeadingFamily(words[0]!)) return false;
  const rest = words.slice(1).map((word) => foldName(word));
  return (
    rest.every((word) => PINYIN_GIVEN.test(word) || KOREAN_GIVEN.test(word)) &&
    !(
      names.isGiven(words[0]!) &&
      rest.length === 1 &&
      names.isLeadingFamily(rest[0]!) &&
      !names.isLeadingFamily(words[0]!)
    )
  );
}

const isInitial = (word: string): boolean =>
  (word.includes(".") || word.length === 1) &&
  /^\p{L}\.?(?:-?\p{L}\.)*$/u.test(word) &&
  word.replace(/[^\p{L}]/gu, "").length <= 2 &&
  /^\p{Lu}/u.test(word);

export function personName(text: string, names: PersonNames): PersonName {
  const called = text.replace(/ ?["“][^"”]*["”] ?/g, " ").trim();
  let words = (called.includes(" ") ? called : text)
    .replace(/["“”]/g, "")
    .split(/[\s,]+/)
    .filter(Boolean);
  const last = words.at(-1) ?? "";
  const suffix = words.length > 1 && names.isSuffix(last) ? last : undefined;
  if (suffix) words = words.slice(0, -1);
  const first = familyFirst(words, names);
  let split = words.length - 1;
  while (!first && split > 1 && names.isParticle(words[split - 1]!)) split--;
  const family = first ? words[0]! : words.slice(split).join(" ");
  const given = first ? words.slice(1) : words.slice(0, split);
  const kept = words.filter((word, index) => !(isInitial(word) && index > 0 && index < words.length - 1));
  const generation =
    suffix && /^(jr|sr|ii|iii|iv)$/i.test(foldName(suffix)) && words.length > 1 ? suffix : undefined;
  return {
    words: words.map(foldName),
    given: given.map(foldName),
    family,
    ...(generation ? { suffix: generation } : {}),
    display: kept.join(" ") + (generation ? ` ${generation}` : ""),
    key: slug(kept.join(" ") + (generation ? ` ${generation}` : "")),
  };
}

/** The second half of an entity id: folded words joined by hyphens. */
export function slug(name: string): string {
  return foldName(name)
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
}

/** The family name in a person's name, with its particles. */
export const familyOf = (text: string, names: PersonNames): string => personName(text, names).family;
