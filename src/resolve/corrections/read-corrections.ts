import { type KnowledgeFile, type Row, readRows, type SectionForm } from "../../knowledge/world/rows.ts";
import type { EntityType, RelationType } from "../../record/record.ts";

/** Where a correction stands, for messages. */
export interface Told {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

/** In which articles a correction holds, by id; in all where empty. */
interface Placed extends Told {
  readonly in: readonly string[];
}

export interface MergeCorrection extends Placed {
  /** Names or ids of one entity; the first is the name that stays. */
  readonly names: readonly string[];
}

export interface ApartCorrection extends Told {
  readonly names: readonly string[];
}

export interface PartCorrection extends Placed {
  readonly name: string;
  /** Only where the article writes one of these; everywhere in it where empty. */
  readonly written: readonly string[];
  /** What that one is called. */
  readonly as: string;
}

export interface EntityCorrection extends Placed {
  readonly kind: "rename" | "retype" | "alias" | "role" | "ignore";
  readonly name: string;
  /** The one name that is ignored, of several. */
  readonly alias?: string;
  readonly to?: string;
  readonly type?: EntityType;
  readonly also: readonly string[];
  readonly title?: string;
  readonly of?: string;
}

export interface RelationCorrection extends Placed {
  readonly kind: "drop" | "flip" | "change" | "add";
  readonly source: string;
  readonly target: string;
  readonly type?: RelationType;
  /** The type that `change` gives. */
  readonly to?: RelationType;
  /** Words of the sentence; for `add` the words that say it. */
  readonly words?: string;
  /** Who says so, for `add`. */
  readonly by?: string;
}

/** What the user's corrections file says, each row with its line. */
export interface Corrections {
  readonly merge: readonly MergeCorrection[];
  readonly apart: readonly ApartCorrection[];
  readonly part: readonly PartCorrection[];
  readonly entities: readonly EntityCorrection[];
  readonly relations: readonly RelationCorrection[];
  readonly problems: readonly string[];
}

const TYPES = ["person", "country", "organization", "place", "issue"];
const RELATIONS =
  "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT HOLDS_OFFICE MEMBER_OF PART_OF OWNS LOCATED_IN ENGAGES".split(
    " ",
  );

const form = (required: readonly string[], fields: SectionForm["fields"]): SectionForm => ({
  required,
  fields: { ...fields, note: "text" },
});

const between = { source: "text", type: "text", target: "text", in: "list", words: "text" } as const;

/** The sections of a corrections file; docs/corrections.md shows each by example. */
export const CORRECTION_FORMS: Readonly<Record<string, SectionForm>> = {
  merge: form(["names"], { names: "list", in: "list" }),
  apart: form(["names"], { names: "list" }),
  part: form(["name", "in", "as"], { name: "text", written: "list", in: "list", as: "text" }),
  rename: form(["name", "to"], { name: "text", to: "text" }),
  retype: form(["name", "type"], { name: "text", type: "text" }),
  alias: form(["name", "also"], { name: "text", also: "list" }),
  role: form(["name", "title"], { name: "text", title: "text", of: "text" }),
  ignore: form(["name"], { name: "text", alias: "text", in: "list" }),
  drop: form(["source", "target"], between),
  flip: form(["source", "target"], between),
  change: form(["source", "type", "target", "to"], { ...between, to: "text" }),
  add: form(["source", "type", "target", "in", "words"], { ...between, by: "text" }),
};

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

const told = ({ file, line }: Row): Told => ({ file, line });

function entity(kind: EntityCorrection["kind"]) {
  return (row: Row): EntityCorrection => ({
    ...told(row),
    kind,
    name: String(row.name),
    in: texts(row.in),
    also: texts(row.also),
    ...(row.alias ? { alias: String(row.alias) } : {}),
    ...(row.to ? { to: String(row.to) } : {}),
    ...(row.type ? { type: row.type as EntityType } : {}),
    ...(row.title ? { title: String(row.title) } : {}),
    ...(row.of ? { of: String(row.of) } : {}),
  });
}

function relation(kind: RelationCorrection["kind"]) {
  return (row: Row): RelationCorrection => ({
    ...told(row),
    kind,
    source: String(row.source),
    target: String(row.target),
    in: texts(row.in),
    ...(row.type ? { type: row.type as RelationType } : {}),
    ...(row.to ? { to: row.to as RelationType } : {}),
    ...(row.words ? { words: String(row.words) } : {}),
    ...(row.by ? { by: String(row.by) } : {}),
  });
}

/** Reads a corrections file. A wrong row is told of in `problems`, with its line, and left out. */
export function readCorrections(file: KnowledgeFile): Corrections {
  const read = readRows(file, CORRECTION_FORMS, "E_CORRECTION");
  const problems = [...read.problems];
  const rows = (section: string): readonly Row[] => read.sections.get(section) ?? [];
  const demand = (holds: boolean, row: Row, what: string): boolean => {
    if (!holds) problems.push(`error[E_CORRECTION]: ${row.file}:${row.line}: ${what}`);
    return holds;
  };
  const two = (row: Row): boolean =>
    demand(texts(row.names).length > 1, row, "one name alone says nothing. Give two or more.");
  const oneOf = (field: string, what: string, choices: readonly string[]) => (row: Row) =>
    demand(
      row[field] === undefined || choices.includes(String(row[field])),
      row,
      `no ${what} is called "${row[field]}". Use one of ${choices.join(", ")}.`,
    );
  const relations = (kind: RelationCorrection["kind"]): readonly RelationCorrection[] =>
    rows(kind)
      .filter(oneOf("type", "relation type", RELATIONS))
      .filter(oneOf("to", "relation type", RELATIONS))
      .filter((row) =>
        demand(
          kind !== "add" || row.source !== row.target,
          row,
          "source and target are one. Name the two ends of the relation.",
        ),
      )
      .map(relation(kind));
  return {
    merge: rows("merge")
      .filter(two)
      .map((row) => ({ ...told(row), names: texts(row.names), in: texts(row.in) })),
    apart: rows("apart")
      .filter(two)
      .map((row) => ({ ...told(row), names: texts(row.names) })),
    part: rows("part").map((row) => ({
      ...told(row),
      name: String(row.name),
      written: texts(row.written),
      in: texts(row.in),
      as: String(row.as),
    })),
    entities: [
      ...rows("retype")
        .filter(oneOf("type", "type", TYPES))
        .map(entity("retype")),
      ...rows("alias").map(entity("alias")),
      ...rows("role").map(entity("role")),
      ...rows("rename").map(entity("rename")),
      ...rows("ignore").map(entity("ignore")),
    ],
    relations: [...relations("drop"), ...relations("flip"), ...relations("change"), ...relations("add")],
    problems,
  };
}

/** The corrections of several files as one. */
export function joinCorrections(all: readonly Corrections[]): Corrections {
  return {
    merge: all.flatMap(({ merge }) => merge),
    apart: all.flatMap(({ apart }) => apart),
    part: all.flatMap(({ part }) => part),
    entities: all.flatMap(({ entities }) => entities),
    relations: all.flatMap(({ relations }) => relations),
    problems: all.flatMap(({ problems }) => problems),
  };
}
