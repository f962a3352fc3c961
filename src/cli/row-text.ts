import { stringify } from "yaml";
import { plain } from "./plain.ts";

/** A row of corrections.yaml as a user would write it, under its section, indented. */
export function rowText(section: string, row: Readonly<Record<string, unknown>>): string {
  const flow = stringify(row, { collectionStyle: "flow", lineWidth: 0 });
  return `  ${section}:\n    - ${plain(flow)}`;
}
