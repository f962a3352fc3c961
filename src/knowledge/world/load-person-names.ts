import { readFileSync } from "node:fs";
import { type PersonNames, personNames } from "./person-names.ts";
import { type Row, readRows, type SectionForm } from "./rows.ts";

export const PERSON_NAME_FORMS: Readonly<Record<string, SectionForm>> = {
  given: { required: ["gender", "names"], fields: { gender: "text", names: "list" } },
  nicknames: { key: "name", required: ["name", "short"], fields: { name: "text", short: "list" } },
  families: { required: ["names"], fields: { origin: "text", names: "list" } },
  particles: { required: ["names"], fields: { names: "list" } },
  suffixes: { required: ["names"], fields: { names: "list" } },
};

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** What the rows of knowledge files tell of person names. */
export function personNamesOf(rowsOf: (section: string) => readonly Row[]): PersonNames {
  return personNames({
    given: rowsOf("given").map((row) => ({ gender: String(row.gender), names: texts(row.names) })),
    nicknames: rowsOf("nicknames").map((row) => ({ name: String(row.name), short: texts(row.short) })),
    families: rowsOf("families").map((row) => ({ names: texts(row.names) })),
    particles: rowsOf("particles").flatMap((row) => texts(row.names)),
    suffixes: rowsOf("suffixes").flatMap((row) => texts(row.names)),
  });
}

let builtIn: PersonNames | undefined;

/** The built-in list alone, read once. */
export function builtInPersonNames(): PersonNames {
  if (!builtIn) {
    const file = "person-names.yaml";
    const { sections } = readRows(
      { file, text: readFileSync(new URL(file, import.meta.url), "utf8") },
      PERSON_NAME_FORMS,
    );
    builtIn = personNamesOf((section) => sections.get(section) ?? []);
  }
  return builtIn;
}
