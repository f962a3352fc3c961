import type { EventType } from "../../record/record.ts";
import { type Classes, readEntries } from "./entry.ts";
import type { Lexicon, LexiconEntry, ModeEntry, ReportingEntry } from "./lexicon.ts";
import { itemsOf, type LexiconFile, openSource, type Source, scalarOf, wordsOf } from "./source.ts";
import { EVENT_TYPES } from "./vocabulary.ts";
import { readModes, readReporting } from "./words.ts";

const TOP_KEYS = ["type", "entries", "classes", "modes", "reporting"];

interface Layer {
  readonly entries: readonly LexiconEntry[];
  readonly modes: readonly ModeEntry[];
  readonly reporting: readonly ReportingEntry[];
}

interface Opened {
  readonly source: Source;
  readonly part: (key: string) => unknown;
}

function open(file: LexiconFile, problems: string[]): Opened {
  const source = openSource(file, problems);
  const fields = source.root === null ? [] : source.fields(source.root, "The file");
  for (const { key, node } of fields) {
    if (!TOP_KEYS.includes(key))
      source.report(node, `no part is called "${key}"`, `Use ${TOP_KEYS.join(", ")}`);
  }
  return { source, part: (key) => fields.find((field) => field.key === key)?.value };
}

function listOf({ source, part }: Opened, key: string): readonly unknown[] {
  const node = part(key);
  const items = itemsOf(node);
  if (!items && node !== undefined)
    source.report(node, `\`${key}\` is not a list`, "Begin each entry with `- `");
  return items ?? [];
}

/** Classes may name each other; a class that names itself, however far round, is reported and left out there. */
function readClasses(opened: readonly Opened[]): Classes {
  const raw = new Map<string, { words: readonly string[]; source: Source; node: unknown }>();
  for (const { source, part } of opened) {
    const node = part("classes");
    if (node === undefined) continue;
    for (const field of source.fields(node, "`classes`")) {
      const words = wordsOf(source, field.value, `class ${field.key}`);
      if (words) raw.set(field.key, { words, source, node: field.node });
    }
  }
  const flat = (name: string, seen: readonly string[]): readonly string[] => {
    const found = raw.get(name)!;
    return found.words.flatMap((word) => {
      const inner = word.slice(1);
      if (!word.startsWith("@")) return [word];
      if (raw.has(inner) && !seen.includes(inner)) return flat(inner, [...seen, inner]);
      const what = raw.has(inner) ? `class ${word} holds itself` : `no class is called ${word}`;
      found.source.report(found.node, what, "Mend the name or take it out");
      return [];
    });
  };
  return new Map([...raw.keys()].map((name) => [name, [...new Set(flat(name, [name]))]] as const));
}

function fileType({ source, part }: Opened): EventType | undefined {
  const node = part("type");
  if (node === undefined) return undefined;
  const value = scalarOf(node);
  const type = EVENT_TYPES.find((each) => each === value);
  if (!type)
    source.report(node, `"${String(value)}" is no PLOVER event type`, `Use ${EVENT_TYPES.join(", ")}`);
  return type;
}

function readLayer(opened: readonly Opened[], classes: Classes): Layer {
  return {
    entries: opened.flatMap((each) => {
      const type = fileType(each);
      return listOf(each, "entries").flatMap((item) => readEntries(each.source, item, type, classes));
    }),
    modes: opened.flatMap((each) => listOf(each, "modes").flatMap((item) => readModes(each.source, item))),
    reporting: opened.flatMap((each) =>
      listOf(each, "reporting").flatMap((item) => readReporting(each.source, item, classes)),
    ),
  };
}

const conditionsKey = (conditions: LexiconEntry["when"]): string =>
  [...conditions]
    .map(([slot, words]) => `${slot}=${[...words].sort().join(",")}`)
    .sort()
    .join(";");

/** Two entries with one key are readings of the same words under the same conditions: one must give way. */
const readingKey = (entry: LexiconEntry): string =>
  [entry.kind, entry.lemma, entry.particle ?? "", conditionsKey(entry.when), conditionsKey(entry.not)].join(
    "|",
  );

const wordKey = (entry: ModeEntry | ReportingEntry): string =>
  [entry.kind, entry.lemma, entry.particle ?? ""].join("|");

/** One name may not stand for two entries: the record's `rule` has to lead to one. */
function reportSameIds(entries: readonly LexiconEntry[], problems: string[]): void {
  const found = new Map<string, LexiconEntry>();
  for (const entry of entries) {
    const first = found.get(entry.id);
    if (first) {
      const what = `"${entry.id}" is also the entry at ${first.file}:${first.line}`;
      const remedy = "Let another word come first in its condition, or make one entry of the two";
      problems.push(`error[E_LEXICON]: ${entry.file}:${entry.line}: ${what}. ${remedy}.`);
    } else found.set(entry.id, entry);
  }
}

/** The user's over the shipped ones; within one layer the first of two with the same key stands and the other is reported. */
function merge<T extends { file: string; line: number; lemma: string }>(
  shipped: readonly T[],
  user: readonly T[],
  key: (entry: T) => string,
  problems: string[],
): readonly T[] {
  const layer = (entries: readonly T[]): Map<string, T> => {
    const found = new Map<string, T>();
    for (const entry of entries) {
      const first = found.get(key(entry));
      if (first) {
        const what = `"${entry.lemma}" has the same words and conditions at ${first.file}:${first.line}`;
        problems.push(
          `error[E_LEXICON]: ${entry.file}:${entry.line}: ${what}. Take one out or give it a condition.`,
        );
      } else found.set(key(entry), entry);
    }
    return found;
  };
  return [...new Map([...layer(shipped), ...layer(user)]).values()];
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function byLemma<T extends { lemma: string }>(
  entries: readonly T[],
  order: (a: T, b: T) => number,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const group = groups.get(entry.lemma);
    if (group) group.push(entry);
    else groups.set(entry.lemma, [entry]);
  }
  for (const group of groups.values()) group.sort(order);
  return groups;
}

const asRead = (): number => 0;

/** Of two readings that ask as much, the one that is no event goes first: precision before recall. */
const mostConditioned = (a: LexiconEntry, b: LexiconEntry): number =>
  b.weight - a.weight || Number(a.type !== null) - Number(b.type !== null) || byCodeUnit(a.id, b.id);

/**
 * Reads the event lexicon from its YAML files (form: the head comment of each file in this folder). A user's files
 * have the same form and are merged over the shipped ones: an entry with the same word and conditions, or a class of
 * the same name, takes the other's place. Nothing is thrown: what cannot be read is left out and told in `problems`.
 */
export function parseLexicon(files: readonly LexiconFile[], userFiles: readonly LexiconFile[] = []): Lexicon {
  const problems: string[] = [];
  const shipped = files.map((file) => open(file, problems));
  const user = userFiles.map((file) => open(file, problems));
  const classes = readClasses([...shipped, ...user]);
  const base = readLayer(shipped, classes);
  const over = readLayer(user, classes);
  const entries = merge(base.entries, over.entries, readingKey, problems);
  reportSameIds(entries, problems);
  return {
    verbs: byLemma(
      entries.filter(({ kind }) => kind === "verb"),
      mostConditioned,
    ),
    nouns: byLemma(
      entries.filter(({ kind }) => kind === "noun"),
      mostConditioned,
    ),
    modes: byLemma(merge(base.modes, over.modes, wordKey, problems), asRead),
    reporting: byLemma(merge(base.reporting, over.reporting, wordKey, problems), asRead),
    classes,
    problems,
  };
}
