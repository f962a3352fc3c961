import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { beforeAll, expect, test } from "vitest";
import type { ArticleRecord, Span } from "../../src/record/record.ts";
import { corpusRecords } from "./corpus-records.ts";

let records: readonly ArticleRecord[] = [];
beforeAll(async () => {
  records = await corpusRecords();
});

const schema = JSON.parse(
  readFileSync(new URL("../../src/record/article-record.schema.json", import.meta.url), "utf8"),
) as object;

/** What is wrong, each with its article and words, so that a failure can be read. */
type Complaint = string;

const holds = ([start, end]: Span, [from, to]: Span): boolean => start <= from && to <= end;
const isSpanOf = (text: string, [start, end]: Span): boolean =>
  0 <= start && start < end && end <= text.length;
const isTrimmed = (words: string): boolean => words !== "" && words.trim() === words;

function complaintsOf(record: ArticleRecord): readonly Complaint[] {
  const { id, text, sentences, entities, mentions, relations } = record;
  const complaints: Complaint[] = [];
  const demand = (holdsTrue: boolean, what: string) => {
    if (!holdsTrue) complaints.push(`${id}: ${what}`);
  };
  const known = new Set(entities.map((entity) => entity.id));
  demand(known.size === entities.length, "an entity id occurs twice");
  sentences.forEach((sentence, index) => {
    demand(isSpanOf(text, sentence), `sentence ${index} is no span of the text`);
    demand(
      index === 0 || sentences[index - 1]![1] <= sentence[0],
      `sentence ${index} overlaps the one before`,
    );
  });
  for (const mention of mentions) {
    demand(text.slice(mention.start, mention.end) === mention.text, `"${mention.text}" is not at its place`);
    demand(isTrimmed(mention.text), `"${mention.text}" is not trimmed`);
    demand(known.has(mention.entity), `"${mention.text}" is of no entity (${mention.entity})`);
  }
  const roles = entities.flatMap((entity) => entity.roles ?? []);
  for (const { title, evidence } of roles)
    demand(isSpanOf(text, evidence), `the role "${title}" has no evidence`);
  for (const relation of relations) {
    const { evidence, source, target, type, predicate } = relation;
    const named = `${source} ${type} ${target} ("${predicate}")`;
    demand(known.has(source), `${named}: the source is no entity`);
    demand(target === undefined || known.has(target), `${named}: the target is no entity`);
    demand(
      sentences.some(([start, end]) => start === evidence.sentence[0] && end === evidence.sentence[1]),
      `${named}: its sentence is none of the article's`,
    );
    demand(
      (target === undefined) === (evidence.target === undefined),
      `${named}: target and its span go together`,
    );
    const spans = { source: evidence.source, trigger: evidence.trigger, target: evidence.target };
    for (const [part, span] of Object.entries(spans)) {
      if (span === undefined) continue;
      demand(isSpanOf(text, span), `${named}: ${part} is no span of the text`);
      demand(holds(evidence.sentence, span), `${named}: ${part} is outside its sentence`);
      demand(isTrimmed(text.slice(...span)), `${named}: ${part} "${text.slice(...span)}" is not trimmed`);
    }
    for (const issue of relation.issues ?? []) demand(known.has(issue), `${named}: ${issue} is no entity`);
    const ends: readonly (readonly [string, Span | undefined])[] = [
      [source, evidence.source],
      [target ?? "", evidence.target],
    ];
    for (const [entity, span] of ends) {
      if (span === undefined) continue;
      const overlaps = (start: number, end: number) => start < span[1] && span[0] < end;
      const spoken =
        mentions.some(
          (mention) =>
            overlaps(mention.start, mention.end) && (mention.entity === entity || mention.type === "place"),
        ) || roles.some(({ of, evidence: [start, end] }) => of === entity && overlaps(start, end));
      demand(spoken, `${named}: "${text.slice(...span)}" is no mention of ${entity}`);
    }
  }
  return complaints;
}

test("every record follows the schema", () => {
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
  for (const record of records) {
    validate(record);
    expect(validate.errors ?? [], record.id).toEqual([]);
  }
  expect(records.length).toBeGreaterThanOrEqual(15);
});

test("every span of every record says what it is said to say", () => {
  expect(records.flatMap(complaintsOf)).toEqual([]);
});

test("the corpus gives relations of many types, so that the tests above see something", () => {
  const types = new Set(records.flatMap(({ relations }) => relations.map(({ type }) => type)));
  expect(types.size).toBeGreaterThanOrEqual(12);
  expect(records.every(({ relations }) => relations.length > 0)).toBe(true);
});

test.each<[name: string, spoil: (record: ArticleRecord) => unknown]>([
  ["another version", (record) => ({ ...record, version: 2 })],
  ["no text", ({ text, ...record }) => record],
  [
    "a type of relation that is none",
    (record) => ({ ...record, relations: [{ ...record.relations[0], type: "LIKES" }] }),
  ],
  [
    "a relation without spans",
    (record) => ({ ...record, relations: [{ ...record.relations[0], evidence: {} }] }),
  ],
  [
    "a confidence above 1",
    (record) => ({ ...record, relations: [{ ...record.relations[0], confidence: 2 }] }),
  ],
  ["a span of one number", (record) => ({ ...record, sentences: [[0]] })],
  [
    "a country by its name",
    (record) => ({ ...record, entities: [{ id: "China", name: "China", type: "country" }] }),
  ],
  ["31 June as 2024-06-32", (record) => ({ ...record, date: "2024-06-32" })],
])("the schema refuses %s", (_, spoil) => {
  const validate = new Ajv().compile(schema);
  expect(validate(spoil(records[0]!))).toBe(false);
});
