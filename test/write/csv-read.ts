import Papa from "papaparse";

/** Rows as objects by the names of the first row, as Papa Parse reads them. @throws where it has anything to say against the file. */
export function readTable(text: string): readonly Readonly<Record<string, string>>[] {
  return withoutErrors(Papa.parse<Record<string, string>>(withoutLastEnd(text), { header: true }));
}

/** Rows of cells. */
export function readCsv(text: string): readonly (readonly string[])[] {
  return withoutErrors(Papa.parse<string[]>(withoutLastEnd(text), { delimiter: "," }));
}

function withoutErrors<Row>({ data, errors }: Papa.ParseResult<Row>): readonly Row[] {
  if (errors.length > 0) throw new Error(`Papa Parse: ${JSON.stringify(errors[0])}`);
  return data;
}

/** After the end of the last row it would see one more. */
function withoutLastEnd(text: string): string {
  return text.replace(/\r?\n$/, "");
}
