/** Corrections as the file `corrections.yaml` of the corpus. */
import { plain } from "../text.ts";
import { type Correction, correctionText } from "./corrections.ts";

// JSON's strings are strings of YAML, too, so that no text can end its own row.
const text = (value: string): string => JSON.stringify(value).replaceAll("\u0085", "\\u0085");
const list = (values: readonly string[]): string => `[${values.map(text).join(", ")}]`;

const cells = (correction: Correction): readonly (readonly [string, string])[] => {
  switch (correction.kind) {
    case "merge":
      return [["names", list([correction.into.id, correction.other.id])]];
    case "apart":
      return [["names", list([correction.one, correction.other])]];
    case "rename":
      return [
        ["name", text(correction.of.id)],
        ["to", text(correction.to)],
      ];
    case "retype":
      return [
        ["name", text(correction.of.id)],
        ["type", text(correction.type)],
      ];
    default:
      return [
        ["source", text(correction.source.id)],
        ["type", text(correction.type)],
        ["target", text(correction.target.id)],
        ...(correction.kind === "change" ? [["to", text(correction.to)] as const] : []),
        ["in", list(correction.in)],
      ];
  }
};

const row = (correction: Correction): string => {
  const note = plain(correctionText(correction)).replace(/[\s\u2028\u2029]+/g, " ");
  const all = [...cells(correction), ["note", text(note)] as const];
  return `  - { ${all.map(([key, value]) => `${key}: ${value}`).join(", ")} }\n`;
};

/** The text of a corrections file; sections in the order in which each is first needed. */
export const correctionsYaml = (corrections: readonly Correction[]): string => {
  const sections = new Map<string, string>();
  for (const correction of corrections)
    sections.set(correction.kind, (sections.get(correction.kind) ?? "") + row(correction));
  const head = "# Put this file at the top of the folder of articles; the next build obeys it.\n";
  return head + [...sections].map(([kind, rows]) => `${kind}:\n${rows}`).join("");
};
