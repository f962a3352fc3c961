import { parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { assembleGraph } from "../../src/graph/assemble.ts";
import { cleanCell, EVENT_COLUMNS, eventRows } from "../../src/write/events.ts";
import { eventsParquet } from "../../src/write/events-parquet.ts";
import { CORPUS, REPRINTS } from "../graph/corpus.ts";
import { HOSTILE_LABELS, hostileGraph } from "./hostile.ts";

describe("events as Parquet", () => {
  it.each([
    ["the corpus", assembleGraph(CORPUS, { reprints: REPRINTS })],
    ["hostile labels", hostileGraph(HOSTILE_LABELS)],
  ])("give %s back", async (_what, graph) => {
    const file = eventsParquet(graph);
    const expected = [...eventRows(graph)].map((row) =>
      Object.fromEntries(EVENT_COLUMNS.map(({ id, cell }) => [id, cleanCell(cell(row)) ?? null])),
    );
    const read = await parquetReadObjects({ file: file.buffer as ArrayBuffer });
    expect(read).toEqual(expected);
  });

  it("have their columns even without rows", async () => {
    const file = eventsParquet(assembleGraph([]));
    expect(await parquetReadObjects({ file: file.buffer as ArrayBuffer })).toEqual([]);
  });
});
