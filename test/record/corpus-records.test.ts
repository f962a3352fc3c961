import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { beforeAll, expect, test } from "vitest";
import type { ArticleRecord } from "../../src/record/record.ts";
import { complaintsOf } from "./complaints.ts";
import { corpusRecords } from "./corpus-records.ts";

let records: readonly ArticleRecord[] = [];
beforeAll(async () => {
  records = await corpusRecords();
});

const schema = JSON.parse(
  readFileSync(new URL("../../src/record/article-record.schema.json", import.meta.url), "utf8"),
) as object;

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
