import type { EventType } from "../../record/record.ts";
import type { Conditions, LexiconEntry } from "./lexicon.ts";
import { type Field, itemsOf, type Source, scalarOf, wordsOf } from "./source.ts";
import { EVENT_TYPES, isCondition, isSlot, PLOVER_CONTEXTS } from "./vocabulary.ts";

/** Named word lists (`@penalty`) by name. */
export type Classes = ReadonlyMap<string, readonly string[]>;

const KEYS = new Set(
  "verb verbs noun nouns type actor recipient when not light converse reciprocal direct doer negative context example".split(
    " ",
  ),
);

interface Headword {
  readonly words: string;
  readonly example?: string;
  readonly line: number;
}

type Wanted = ReadonlyMap<string, readonly string[]>;

/** Replaces `@class` by the class's words. Reports a class that no file defines. */
export function expandClasses(
  source: Source,
  node: unknown,
  words: readonly string[],
  classes: Classes,
): readonly string[] {
  return words.flatMap((word) => {
    if (!word.startsWith("@")) return [word];
    const members = classes.get(word.slice(1));
    if (!members)
      source.report(node, `no class is called ${word}`, "Define it under `classes:` or mend the name");
    return members ?? [];
  });
}

function headwords(source: Source, field: Field): readonly Headword[] {
  if (field.key === "verb" || field.key === "noun") {
    return (wordsOf(source, field.value, field.key) ?? []).map((words) => ({ words, line: field.line }));
  }
  const items = itemsOf(field.value);
  if (items) {
    return items.flatMap((item) =>
      (wordsOf(source, item, field.key) ?? []).map((words) => ({ words, line: source.line(item) })),
    );
  }
  return source.fields(field.value, field.key).map(({ key, value, line }) => {
    const example = scalarOf(value);
    return { words: key.toLowerCase(), line, ...(typeof example === "string" ? { example } : {}) };
  });
}

function slots(source: Source, field: Field): readonly string[] | undefined {
  const words = wordsOf(source, field.value, `\`${field.key}\``);
  const bad = words?.find((word) => !isSlot(word));
  if (bad !== undefined) {
    source.report(field.node, `"${bad}" is no slot`, "Use subject, object, possessor, … or a preposition");
    return undefined;
  }
  return words?.filter((word) => word !== "none");
}

function wanted(source: Source, field: Field): Wanted | undefined {
  const found = new Map<string, readonly string[]>();
  for (const each of source.fields(field.value, `\`${field.key}\``)) {
    if (!isCondition(each.key)) {
      const remedy = "Use a slot, clause or modifier";
      source.report(each.node, `\`${field.key}\` cannot ask about "${each.key}"`, remedy);
      return undefined;
    }
    const words = wordsOf(source, each.value, `\`${field.key}\``);
    if (!words) return undefined;
    found.set(each.key, words);
  }
  return found;
}

const expand = (source: Source, node: unknown, conditions: Wanted, classes: Classes): Conditions =>
  new Map(
    [...conditions].map(
      ([slot, words]) => [slot, new Set(expandClasses(source, node, words, classes))] as const,
    ),
  );

/** A condition on words counts for more than one that only asks for the slot; a `not` counts least, a particle most. */
function weightOf(when: Conditions, not: Conditions, particle: boolean): number {
  const asked = [...when.values()].reduce((sum, words) => sum + (words.has("*") ? 2 : 5), 0);
  return (particle ? 100 : 0) + asked * 4 + Math.min(not.size, 3);
}

/** "object=@penalty": the first word of a condition names it, so that words added later leave the id as it was. */
const named = (conditions: Wanted, mark: string): readonly string[] =>
  [...conditions].map(([slot, words]) => `.${mark}${slot}=${words[0]}`).sort();

/** Conditions in slot order, and the first exception. */
const conditionsId = (when: Wanted, not: Wanted): string =>
  [...named(when, ""), ...named(not, "!").slice(0, 1)].join("");

function eventType(source: Source, field: Field): EventType | null | undefined {
  const value = scalarOf(field.value);
  if (value === null) return null;
  const type = EVENT_TYPES.find((each) => each === value);
  if (!type)
    source.report(
      field.node,
      `"${String(value)}" is no PLOVER event type`,
      `Use ${EVENT_TYPES.join(", ")} or null`,
    );
  return type;
}

/**
 * Reads one item of `entries:` into an entry for each verb or noun that it lists. What is wrong is reported, and an
 * item that cannot be understood gives none.
 */
export function readEntries(
  source: Source,
  item: unknown,
  fileType: EventType | undefined,
  classes: Classes,
): readonly LexiconEntry[] {
  const fields = source.fields(item, "An entry");
  const unknown = fields.find(({ key }) => !KEYS.has(key));
  if (unknown) {
    source.report(unknown.node, `an entry has no key "${unknown.key}"`, `Use ${[...KEYS].join(", ")}`);
    return [];
  }
  const field = (key: string): Field | undefined => fields.find((each) => each.key === key);
  const heads = fields.filter(({ key }) => /^(verb|noun)s?$/.test(key));
  const head = heads[0];
  if (!head || heads.length > 1) {
    source.report(item, "an entry must name its verb or its noun", "Give one of verb, verbs, noun, nouns");
    return [];
  }
  const kind = head.key.startsWith("verb") ? "verb" : "noun";
  const typeField = field("type");
  const type = typeField ? eventType(source, typeField) : fileType;
  if (type === undefined) {
    if (!typeField)
      source.report(item, "the entry has no type", "Give it `type:`, or the file one at its top");
    return [];
  }
  const optional = <T>(
    key: string,
    read: (source: Source, field: Field) => T | undefined,
    otherwise: T,
  ): T | undefined => {
    const found = field(key);
    return found ? read(source, found) : otherwise;
  };
  const defaults = { verb: ["subject"], noun: ["possessor", "of", "by", "from"] };
  const actor = optional("actor", slots, defaults[kind]);
  const recipient = optional("recipient", slots, [] as readonly string[]);
  const when = optional("when", wanted, new Map() as Wanted);
  const not = optional("not", wanted, new Map() as Wanted);
  const carriers = (s: Source, f: Field) => wordsOf(s, f.value, `\`${f.key}\``);
  const light = optional("light", carriers, [] as readonly string[]);
  const converse = optional("converse", carriers, [] as readonly string[]);
  const contexts = optional("context", carriers, [] as readonly string[]);
  if (!actor || !recipient || !when || !not || !light || !converse || !contexts) return [];
  if (type !== null && !field("recipient")) {
    source.report(
      item,
      "the entry does not say where its recipient stands",
      "Add `recipient: [object]`, or [none]",
    );
    return [];
  }
  const context = contexts[0];
  if (context !== undefined && !PLOVER_CONTEXTS.includes(context)) {
    source.report(item, `"${context}" is no PLOVER context`, `Use one of ${PLOVER_CONTEXTS.join(", ")}`);
    return [];
  }
  const flag = (key: string): boolean => {
    const found = field(key);
    const value = found && scalarOf(found.value);
    if (found && typeof value !== "boolean")
      source.report(found.node, `\`${key}\` is not true or false`, "Write true");
    return value === true;
  };
  const shared = {
    kind,
    type,
    actor,
    recipient,
    when: expand(source, item, when, classes),
    not: expand(source, item, not, classes),
    light: new Set(expandClasses(source, item, light, classes)),
    converse: new Set(expandClasses(source, item, converse, classes)),
    reciprocal: flag("reciprocal"),
    direct: flag("direct"),
    doer: flag("doer"),
    negative: flag("negative"),
    ...(context === undefined ? {} : { context }),
    file: source.name,
  } as const;
  const own = scalarOf(field("example")?.value);
  return headwords(source, head).map(({ words, example, line }, at) => {
    const [lemma = words, ...rest] = words.split(" ");
    const sentence = example ?? (at === 0 && typeof own === "string" ? own : undefined);
    return {
      id: `${type?.toLowerCase() ?? "none"}.${kind}.${words.replaceAll(" ", "-")}${conditionsId(when, not)}`,
      lemma,
      ...(rest.length > 0 ? { particle: rest.join(" ") } : {}),
      ...shared,
      weight: weightOf(shared.when, shared.not, rest.length > 0),
      ...(sentence === undefined ? {} : { example: sentence }),
      line,
    };
  });
}
