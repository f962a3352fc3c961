import { ByteWriter, parquetWriteRows } from "hyparquet-writer";
import type { RelataGraph } from "../graph/relata-graph.ts";
import type { ColumnType } from "./columns.ts";
import { cleanCell, EVENT_COLUMNS, eventRows } from "./events.ts";

const TYPES = {
  string: "STRING",
  integer: "INT32",
  double: "DOUBLE",
  boolean: "BOOLEAN",
} as const satisfies Record<ColumnType, string>;

/** The events as Parquet (Snappy, row groups of up to 100,000): the columns of the CSV, with their types. */
export function eventsParquet(graph: RelataGraph): Uint8Array {
  const writer = new ByteWriter();
  parquetWriteRows({
    writer,
    columns: EVENT_COLUMNS.map(({ id, type }) => ({ name: id, type: TYPES[type] })),
    rows: rows(graph),
    createdBy: "relata",
  });
  return new Uint8Array(writer.getBuffer());
}

function* rows(graph: RelataGraph): Generator<Record<string, string | number | boolean | null>> {
  for (const row of eventRows(graph)) {
    yield Object.fromEntries(EVENT_COLUMNS.map(({ id, cell }) => [id, cleanCell(cell(row)) ?? null]));
  }
}
