import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from "yaml";

/** What a field of a row holds. */
export type FieldKind = "text" | "list" | "flag" | "rows";

/** A section of a knowledge file: which field names its rows, and what each field holds. */
export interface SectionForm {
  /** The field that identifies a row; without it, every row stands for itself. */
  readonly key?: string;
  readonly required: readonly string[];
  readonly fields: Readonly<Record<string, FieldKind>>;
}

export interface Row {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly [field: string]: unknown;
}

export interface KnowledgeFile {
  readonly file: string;
  readonly text: string;
}

/** Rows by section, with what was wrong: `error[E_KNOWLEDGE]: file:line: what. Remedy.` */
export interface KnowledgeRows {
  readonly sections: ReadonlyMap<string, readonly Row[]>;
  readonly problems: readonly string[];
}

function fieldValue(kind: FieldKind, value: unknown): unknown {
  if (kind === "text")
    return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
  if (kind === "flag") return typeof value === "boolean" ? value : undefined;
  if (!Array.isArray(value)) return undefined;
  if (kind === "rows")
    return value.every((item) => typeof item === "object" && item !== null) ? value : undefined;
  return value.every((item) => typeof item === "string" || typeof item === "number")
    ? value.map(String)
    : undefined;
}

/** Reads one knowledge file by the forms of its sections. A wrong row is reported with its line and left out. */
export function readRows(
  { file, text }: KnowledgeFile,
  forms: Readonly<Record<string, SectionForm>>,
  code = "E_KNOWLEDGE",
): KnowledgeRows {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const sections = new Map<string, Row[]>();
  const problems: string[] = [];
  const report = (offset: number, what: string): void => {
    problems.push(`error[${code}]: ${file}:${lines.linePos(offset).line}: ${what}`);
  };
  for (const error of document.errors) {
    report(error.pos[0], `this is no YAML (${error.message.split("\n")[0]}). Correct the line.`);
  }
  if (document.errors.length > 0 || document.contents === null) return { sections, problems };
  if (!isMap(document.contents)) {
    report(0, `expected sections (${Object.keys(forms).join(", ")}), each with a list of rows. Add one.`);
    return { sections, problems };
  }
  for (const { key, value } of document.contents.items) {
    const name = isScalar(key) ? String(key.value) : "";
    const offset = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
    const form = forms[name];
    if (!form) {
      report(offset, `no section is called "${name}". Use one of ${Object.keys(forms).join(", ")}.`);
    } else if (!isSeq(value)) {
      report(offset, `section "${name}" holds no list. Write one row per line, each after "- ".`);
    } else {
      const rows = sections.get(name) ?? [];
      sections.set(name, rows);
      for (const item of value.items) {
        const at = (item as { range?: [number, number, number] }).range?.[0] ?? offset;
        const row = isMap(item) ? readRow(item, form, (what) => report(at, what)) : undefined;
        if (row) rows.push({ ...row, file, line: lines.linePos(at).line });
        else if (!isMap(item)) report(at, `a row of "${name}" has the form { field: value }. Correct it.`);
      }
    }
  }
  return { sections, problems };
}

function readRow(
  item: YAMLMap,
  form: SectionForm,
  report: (what: string) => void,
): Record<string, unknown> | undefined {
  const row: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(item.toJSON() as Record<string, unknown>)) {
    const kind = form.fields[name];
    if (!kind) {
      report(`no field is called "${name}" here. Use ${Object.keys(form.fields).join(", ")}.`);
      continue;
    }
    const read = fieldValue(kind, value);
    if (read === undefined) {
      report(
        `"${name}" must be ${{ text: "text", list: "a list of texts", flag: "true or false", rows: "a list of rows" }[kind]}.`,
      );
      return undefined;
    }
    row[name] = read;
  }
  const missing = form.required.find((name) => row[name] === undefined);
  if (missing) {
    report(`the row lacks "${missing}". Add it.`);
    return undefined;
  }
  return row;
}

/** Later rows over earlier ones with the same key: lists are added to, single values replaced. */
export function mergeRows(rows: readonly Row[], key: string | undefined): readonly Row[] {
  if (!key) return rows;
  const merged = new Map<string, Row>();
  for (const row of rows) {
    const id = String(row[key]);
    const before = merged.get(id);
    if (!before) {
      merged.set(id, row);
      continue;
    }
    const together: Record<string, unknown> = { ...before };
    for (const [name, value] of Object.entries(row)) {
      const old = together[name];
      together[name] = Array.isArray(old) && Array.isArray(value) ? [...new Set([...old, ...value])] : value;
    }
    merged.set(id, together as Row);
  }
  return [...merged.values()];
}
