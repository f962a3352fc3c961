import type { Mode } from "../../record/record.ts";

const FORMER = /(?:^|[\s-])(?:former|ex|then|onetime|one-time|erstwhile|late|previous|past)[\s-]*$/i;
const NEXT = /(?:^|[\s-])(?:next|incoming|future|designated|prospective)[\s-]*$/i;

/**
 * Whether an office is held no longer ("former", "was … at the time") or not yet ("incoming", "-elect").
 * @param before the text ahead of the title, from the person's name where that stands first.
 * @param title the title's own words.
 * @param after the text behind the title.
 * @param ahead the text ahead of whose office it is: "[former] French president".
 */
export function officeModes(before: string, title: string, after: string, ahead = before): readonly Mode[] {
  const isPast =
    FORMER.test(before) ||
    FORMER.test(ahead) ||
    /^(?:former|ex-|then-)/i.test(title) ||
    /\b(?:was|were|had been) (?:the |a |an |its |his |her |their )?(?:\S+ )?$/.test(before) ||
    /^(?: of \S+( \S+)?)? (?:at the time|until)\b/.test(after);
  if (isPast) return ["historical"];
  return NEXT.test(before) ||
    NEXT.test(ahead) ||
    /-elect\b|^(?:next|incoming) /i.test(`${title}${after.slice(0, 6)}`)
    ? ["future"]
    : [];
}
