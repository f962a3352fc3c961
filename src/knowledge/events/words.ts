import { type Classes, expandClasses } from "./entry.ts";
import type { ModeEntry, ReportingEntry } from "./lexicon.ts";
import { type Field, type Source, scalarOf, wordsOf } from "./source.ts";
import { isSlot, MODES } from "./vocabulary.ts";

const MODE_KINDS = ["verb", "noun", "adjective", "adverb", "conjunction", "preposition"] as const;
const REPORTING_KINDS = ["verb", "noun", "phrase"] as const;
const GOVERNED = ["clause", "object", "head"] as const;

interface Headed<Kind> {
  readonly kind: Kind;
  readonly words: readonly string[];
  readonly field: Field;
  readonly rest: ReadonlyMap<string, Field>;
}

/** Finds the key that names the words (`verb`, `noun`, …), and the other keys. */
function headed<Kind extends string>(
  source: Source,
  item: unknown,
  kinds: readonly Kind[],
  others: readonly string[],
): Headed<Kind> | undefined {
  const fields = source.fields(item, "An entry");
  const field = fields.find(({ key }) => (kinds as readonly string[]).includes(key));
  if (!field) {
    source.report(item, "an entry must name its word", `Give one of ${kinds.join(", ")}`);
    return undefined;
  }
  const unknown = fields.find((each) => each !== field && !others.includes(each.key));
  if (unknown) {
    source.report(unknown.node, `an entry has no key "${unknown.key}"`, `Use ${others.join(", ")}`);
    return undefined;
  }
  const words = wordsOf(source, field.value, field.key);
  if (!words) return undefined;
  return { kind: field.key as Kind, words, field, rest: new Map(fields.map((each) => [each.key, each])) };
}

const split = (kind: string, words: string): { lemma: string; particle?: string } => {
  const [lemma = words, ...rest] = kind === "verb" ? words.split(" ") : [words];
  return rest.length > 0 ? { lemma, particle: rest.join(" ") } : { lemma };
};

/** Reads one item of `modes:` into an entry for each word that it lists. */
export function readModes(source: Source, item: unknown): readonly ModeEntry[] {
  const found = headed(source, item, MODE_KINDS, ["mode", "governs"]);
  if (!found) return [];
  const mode = MODES.find((each) => each === scalarOf(found.rest.get("mode")?.value));
  if (!mode) {
    source.report(item, "the entry has no known mode", `Give \`mode:\` one of ${MODES.join(", ")}`);
    return [];
  }
  const given = found.rest.get("governs");
  const governs = given ? (wordsOf(source, given.value, "governs") ?? []) : ["clause", "object"];
  const known = GOVERNED.filter((each) => governs.includes(each));
  if (known.length === 0 || known.length !== governs.length) {
    source.report(item, "`governs` is not understood", `Use ${GOVERNED.join(", ")}`);
    return [];
  }
  return found.words.map((words) => ({
    kind: found.kind,
    ...split(found.kind, words),
    mode,
    governs: known,
    file: source.name,
    line: found.field.line,
  }));
}

/** Reads one item of `reporting:` into an entry for each word that it lists. */
export function readReporting(source: Source, item: unknown, classes: Classes): readonly ReportingEntry[] {
  const found = headed(source, item, REPORTING_KINDS, ["speaker", "addressee"]);
  if (!found) return [];
  const slots = (key: string, otherwise: readonly string[]): readonly string[] | undefined => {
    const field = found.rest.get(key);
    if (!field) return otherwise;
    const words = wordsOf(source, field.value, key);
    const bad = words?.find((word) => !isSlot(word));
    if (bad !== undefined)
      source.report(field.node, `"${bad}" is no slot`, "Use subject, object, … or a preposition");
    return bad === undefined ? words : undefined;
  };
  const speaker = slots("speaker", found.kind === "verb" ? ["subject"] : ["possessor", "by", "of", "from"]);
  const addressee = slots("addressee", []);
  if (!speaker || !addressee) return [];
  return expandClasses(source, item, found.words, classes).map((words) => ({
    kind: found.kind,
    ...split(found.kind, words),
    speaker,
    addressee,
    file: source.name,
    line: found.field.line,
  }));
}
