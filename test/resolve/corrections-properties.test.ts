import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { mergeEntities } from "../../src/graph/merge-entities.ts";
import { mergeRelations } from "../../src/graph/merge-relations.ts";
import type { ArticleRecord, Relation, RelationType } from "../../src/record/record.ts";
import { CORRECTION_FORMS, readCorrections } from "../../src/resolve/corrections/read-corrections.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { telling } from "./small-corpus.ts";

const PEOPLE = [
  "Maria Oakes",
  "M. Oakes",
  "Oakes",
  "Li Qiang: premier @ CHN",
  "Li Qiang: driver",
  "Bob Hill",
  "Robert Hill",
];
const BODIES = ["[Acme]", "[Acme Ltd.]", "[HWU]", "CHN", "PER"];
const ODD = ["Boss", "Nobody"];
const IDS = ["a", "b", "c", "d"];
const TYPES: readonly RelationType[] = ["ACCUSE", "AID", "REJECT"];

const nameOf = (cast: string): string =>
  ({ CHN: "China", PER: "Peru" })[cast] ?? cast.replace(/[[\]]/g, "").replace(/: .*/, "");

const article = (id: string): fc.Arbitrary<ArticleRecord> =>
  fc
    .uniqueArray(fc.constantFrom(...PEOPLE, ...BODIES), { minLength: 2, maxLength: 6, selector: nameOf })
    .chain((cast) => {
      const one = fc.constantFrom(...cast.map(nameOf));
      return fc
        .array(fc.tuple(one, fc.constantFrom(...TYPES), one), { maxLength: 5 })
        .map((says) => telling(id, cast, { says: says.filter(([from, , to]) => from !== to) }));
    });

const within = fc.uniqueArray(fc.constantFrom(...IDS, "e"), { minLength: 1, maxLength: 2 });
const type = fc.constantFrom(...TYPES);

/** A row of each section, with names that mostly are in the articles. */
function rowsFor(records: readonly ArticleRecord[]): Readonly<Record<string, fc.Arbitrary<object>>> {
  const known = [...new Set(records.flatMap(({ entities }) => entities.map((entity) => entity.name)))];
  const name = fc.oneof(
    { arbitrary: fc.constantFrom(...known), weight: 9 },
    { arbitrary: fc.constantFrom(...ODD), weight: 1 },
  );
  const names = fc.uniqueArray(name, { minLength: 2, maxLength: 3 });
  const one = fc.array(name, { minLength: 1, maxLength: 1 });
  const between = { source: name, type, target: name, in: within };
  return {
    merge: fc.record({ names, in: within }, { requiredKeys: ["names"] }),
    apart: fc.record({ names }),
    part: fc.record({ name, written: one, in: within, as: name }, { requiredKeys: ["name", "in", "as"] }),
    rename: fc.record({ name, to: name }),
    retype: fc.record({ name, type: fc.constantFrom("person", "place", "organization") }),
    alias: fc.record({ name, also: one }),
    role: fc.record({ name, title: fc.constant("mayor"), of: name }, { requiredKeys: ["name", "title"] }),
    ignore: fc.record({ name, alias: name, in: within }, { requiredKeys: ["name"] }),
    drop: fc.record(between, { requiredKeys: ["source", "target"] }),
    flip: fc.record(between, { requiredKeys: ["source", "target"] }),
    change: fc.record({ ...between, to: type }, { requiredKeys: ["source", "type", "target", "to"] }),
    add: fc.record(
      { ...between, words: fc.constantFrom("spoke", "told", "sang"), by: name },
      { requiredKeys: ["source", "type", "target", "in", "words"] },
    ),
  };
}

type Sections = Readonly<Record<string, readonly object[]>>;

/** Articles and a corrections file for them, in which any section may be missing. */
const corrected: fc.Arbitrary<readonly [readonly ArticleRecord[], Sections]> = fc
  .tuple(...IDS.map(article))
  .chain((records) => {
    const sections = Object.entries(rowsFor(records)).map(([section, row]) =>
      fc.array(row, { maxLength: 2 }).map((list) => [section, list] as const),
    );
    return fc.tuple(fc.constant(records), fc.tuple(...sections).map(Object.fromEntries<readonly object[]>));
  });

function resolved(records: readonly ArticleRecord[], sections: Sections) {
  return resolve(records, {
    corrections: readCorrections({
      file: "corrections.yaml",
      text: stringify(sections, { aliasDuplicateObjects: false }),
    }),
  });
}

/** All of the graph but its measures and its layout, which follow from the rest. */
function build(records: readonly ArticleRecord[], sections: Sections) {
  const { records: own, reprints, ...rest } = resolved(records, sections);
  const sorted = [...own].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...rest, nodes: [...mergeEntities(sorted)], edges: [...mergeRelations(sorted, { reprints })] };
}

const runs = { numRuns: 200, seed: 20 };

test("every section is tried", () => {
  expect(Object.keys(rowsFor([telling("a", ["Tom Reed"])])).sort()).toEqual(
    Object.keys(CORRECTION_FORMS).sort(),
  );
});

test("a corrections file replayed twice, or with the articles in another order, gives the same graph", () => {
  fc.assert(
    fc.property(corrected, fc.integer({ min: 1, max: 3 }), ([records, sections], turn) => {
      const one = build(records, sections);
      expect(build(records, sections)).toEqual(one);
      const turned = [...records.slice(turn), ...records.slice(0, turn)].reverse();
      expect(build(turned, sections)).toEqual(one);
    }),
    runs,
  );
});

test("every row written twice changes nothing", () => {
  fc.assert(
    fc.property(corrected, ([records, sections]) => {
      const doubled = Object.fromEntries(
        Object.entries(sections).map(([section, list]) => [section, [...list, ...list]]),
      );
      const [one, two] = [build(records, sections), build(records, doubled)];
      expect([two.nodes, two.edges]).toEqual([one.nodes, one.edges]);
    }),
    runs,
  );
});

/** The words that a relation stands on, whichever side they are on. */
const words = ({ evidence: { sentence, source, trigger, target } }: Relation): string =>
  JSON.stringify([sentence, trigger, [source, target].sort((a, b) => (a?.[0] ?? 0) - (b?.[0] ?? 0))]);

test("no relation without words of the article, and none that was not read there unless it is an added one and says so", () => {
  fc.assert(
    fc.property(corrected, ([records, sections]) => {
      for (const [index, record] of resolved(records, sections).records.entries()) {
        const read = new Map(records[index]!.relations.map((relation) => [words(relation), relation]));
        const known = new Set(record.entities.map(({ id }) => id));
        for (const relation of record.relations) {
          const { rule, evidence, source, target } = relation;
          expect(known.has(source) && known.has(target!)).toBe(true);
          for (const span of [evidence.sentence, evidence.source, evidence.trigger, evidence.target!])
            expect(record.text.slice(...span)).not.toBe("");
          if (rule === "correction.add") {
            expect(record.text.slice(...evidence.trigger)).toBe(relation.predicate);
            continue;
          }
          const before = read.get(words(relation));
          expect(before).toBeDefined();
          if (rule === "test") expect(relation.type).toBe(before!.type);
        }
      }
    }),
    { numRuns: 500, seed: 20 },
  );
});
