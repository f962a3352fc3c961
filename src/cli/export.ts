import { join } from "node:path";
import { FORMATS, findFormat } from "../write/formats.ts";
import type { Run } from "./command.ts";
import { loadGraph } from "./load-graph.ts";
import { plain } from "./plain.ts";
import { seenBy } from "./read-views.ts";
import { UsageError } from "./usage-error.ts";

/** `relata export`: the graph of a results folder as a file for another program. */
export const exportGraph: Run = async (given, effects) => {
  const [folder, ...more] = given.words;
  if (folder === undefined || more.length > 0)
    throw new UsageError("Name one results folder: relata export graph --format graphml.");
  const wanted = given.value("format");
  const out = given.value("out");
  if (wanted === undefined && out === undefined) throw new UsageError("Say which format: --format <name>.");
  const names = FORMATS.map(({ id }) => id).join(", ");
  const format =
    wanted === undefined ? findFormat(out ?? "") : FORMATS.find(({ id }) => id === wanted.toLowerCase());
  if (!format) throw new UsageError(`There is no format "${wanted ?? out}". Use one of ${names}.`);
  const graph = seenBy(given.value("view"), await loadGraph(folder));
  const written = await format.write(graph, out ?? join(folder, `graph${format.extension}`));
  for (const path of written) effects.out(`${plain(path)}\n`);
  return 0;
};
