import { type KnowledgeFile, type Row, readRows, type SectionForm } from "../../knowledge/world/rows.ts";
import type { EntityType, RelationType } from "../../record/record.ts";

/** Where a correction stands, for messages. */
interface Told {
  readonly file: string;
  readonly line: number;
}

export interface MergeCorrection extends Told {
  /** Names or ids of one entity; the first is the name that stays. */
  readonly names: readonly string[];
  readonly in: readonly string[];
}

export interface ApartCorrection extends Told {
  readonly names: readonly string[];
}

export interface PartCorrection extends Told {
  readonly name: string;
  /** The articles in which the name is somebody else. */
  readonly in: readonly string[];
  /** What that one is called. */
  readonly as: string;
}

export interface EntityCorrection extends Told {
  readonly kind: "rename" | "retype" | "alias" | "role" | "ignore";
  readonly name: string;
  readonly in: readonly string[];
  readonly to?: string;
  readonly type?: EntityType;
  readonly also: readonly string[];
  readonly title?: string;
  readonly of?: string;
}

export interface RelationCorrection extends Told {
  readonly kind: "drop" | "flip" | "add";
  readonly source: string;
  readonly target: string;
  readonly type?: RelationType;
  readonly in: readonly string[];
  /** Words of the article that say it: `add` needs them. */
  readonly words?: string;
  /** Who says so, for a reader of the graph. */
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

const relation = {
  source: "text",
  type: "text",
  target: "text",
  in: "list",
  words: "text",
  by: "text",
} as const;

/** The sections of a corrections file. `docs` and the file's own head show each by example. */
export const CORRECTION_FORMS: Readonly<Record<string, SectionForm>> = {
  merge: { required: ["names"], fields: { names: "list", in: "list" } },
  apart: { required: ["names"], fields: { names: "list" } },
  part: { required: ["name", "in", "as"], fields: { name: "text", in: "list", as: "text" } },
  rename: { required: ["name", "to"], fields: { name: "text", to: "text" } },
  retype: { required: ["name", "type"], fields: { name: "text", type: "text" } },
  alias: { required: ["name", "also"], fields: { name: "text", also: "list" } },
  role: { required: ["name", "title"], fields: { name: "text", title: "text", of: "text" } },
  ignore: { required: ["name"], fields: { name: "text", in: "list" } },
  drop: { required: ["source", "target"], fields: relation },
  flip: { required: ["source", "target"], fields: relation },
  add: { required: ["source", "type", "target", "in", "words"], fields: relation },
};

const TYPES = new Set(["person", "country", "organization", "place", "issue"]);
const RELATIONS = new Set(
  "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT HOLDS_OFFICE MEMBER_OF PART_OF OWNS LOCATED_IN ENGAGES".split(
    " ",
  ),
);

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** Reads a corrections file. A wrong row is told of in `problems`, with its line, and left out. */
export function readCorrections(file: KnowledgeFile): Corrections {
  const read = readRows(file, CORRECTION_FORMS, "E_CORRECTION");
  const problems = [...read.problems];
  const rows = (section: string): readonly Row[] => read.sections.get(section) ?? [];
  const wrong = (row: Row, what: string): false => {
    problems.push(`error[E_CORRECTION]: ${row.file}:${row.line}: ${what}`);
    return false;
  };
  const told = (row: Row): Told => ({ file: row.file, line: row.line });
  const two = (row: Row): boolean =>
    texts(row.names).length > 1 || wrong(row, "one name alone says nothing. Give two or more.");
  const known = (row: Row): boolean =>
    row.type === undefined ||
    RELATIONS.has(String(row.type)) ||
    wrong(row, `no relation type is called "${row.type}". Use one of ${[...RELATIONS].join(", ")}.`);
  const entity =
    (kind: EntityCorrection["kind"]) =>
    (row: Row): EntityCorrection => ({
      ...told(row),
      kind,
      name: String(row.name),
      in: texts(row.in),
      also: texts(row.also),
      ...(row.to ? { to: String(row.to) } : {}),
      ...(row.type ? { type: row.type as EntityType } : {}),
      ...(row.title ? { title: String(row.title) } : {}),
      ...(row.of ? { of: String(row.of) } : {}),
    });
  const related =
    (kind: RelationCorrection["kind"]) =>
    (row: Row): RelationCorrection => ({
      ...told(row),
      kind,
      source: String(row.source),
      target: String(row.target),
      in: texts(row.in),
      ...(row.type ? { type: row.type as RelationType } : {}),
      ...(row.words ? { words: String(row.words) } : {}),
      ...(row.by ? { by: String(row.by) } : {}),
    });
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
      in: texts(row.in),
      as: String(row.as),
    })),
    entities: [
      ...rows("retype")
        .filter(
          (row) =>
            TYPES.has(String(row.type)) ||
            wrong(row, `no type is called "${row.type}". Use one of ${[...TYPES].join(", ")}.`),
        )
        .map(entity("retype")),
      ...rows("alias").map(entity("alias")),
      ...rows("role").map(entity("role")),
      ...rows("rename").map(entity("rename")),
      ...rows("ignore").map(entity("ignore")),
    ],
    relations: [
      ...rows("drop").filter(known).map(related("drop")),
      ...rows("flip").filter(known).map(related("flip")),
      ...rows("add").filter(known).map(related("add")),
    ],
    problems,
  };
}
