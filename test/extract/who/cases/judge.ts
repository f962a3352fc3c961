import type { Who, WhoMention } from "../../../../src/extract/who/who.ts";

const TYPES = new Set(["person", "country", "organization", "place", "issue"]);
const OFFICE = /^(! )?(\S+:\S+) is (.+?)(?: of (\S+))?$/;
const WORDS = /^(! )?(.+?)(?:#(\d+))?(?: > (\S+))?(?: (name|nominal|pronoun|metonym))?(?: \^(\w+))?$/;

/** What is wrong with what was read, by this line of a case; undefined where it holds. The form is told in `case.ts`. */
export function complaint(text: string, who: Who, line: string): string | undefined {
  const holds = holdsOf(text, who, line);
  if (holds) return undefined;
  return `${line}  — read: ${who.mentions.map(told).join("; ")} | ${who.offices.map(toldOffice).join("; ")}`;
}

const told = ({ text, entity, kind, sector }: WhoMention): string =>
  `${text} > ${entity} ${kind}${sector ? ` ^${sector}` : ""}`;

const toldOffice = ({ person, title, of }: Who["offices"][number]): string =>
  `${person} is ${title}${of ? ` of ${of}` : ""}`;

function holdsOf(text: string, who: Who, line: string): boolean {
  const office = OFFICE.exec(line);
  if (office) {
    const [, not, person, title, of] = office;
    const found = who.offices.some(
      (one) => one.person === person && one.title === title && (of === undefined || one.of === of),
    );
    return found === (not === undefined);
  }
  const [, not, words = "", number = "1", entity, kind, sector] = WORDS.exec(line) ?? [];
  if (not && entity === undefined && TYPES.has(words))
    return !who.entities.some(({ type }) => type === words);
  const place = placeOf(text, words, Number(number));
  const found = who.mentions.some(
    (mention) =>
      mention.start === place &&
      mention.end === place + words.length &&
      (entity === undefined || mention.entity === entity) &&
      (kind === undefined || mention.kind === kind) &&
      (sector === undefined || mention.sector === sector),
  );
  return found === (not === undefined);
}

/** Where the words stand for the n-th time, as whole words. Throws where they do not: then the case is wrong. */
function placeOf(text: string, words: string, number: number): number {
  let seen = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const whole =
      !/[\p{L}\p{N}]/u.test(text[at - 1] ?? " ") && !/[\p{L}\p{N}]/u.test(text[at + words.length] ?? " ");
    if (whole && ++seen === number) return at;
  }
  throw new Error(`"${words}" does not stand ${number} times in: ${text}`);
}
