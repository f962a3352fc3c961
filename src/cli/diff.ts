import { diffGraph, diffGraphs } from "../graph/diff.ts";
import type { RelataGraph } from "../graph/relata-graph.ts";
import { writeAtomically } from "../write/atomic.ts";
import { diffText } from "../write/diff-text.ts";
import { gexfChunks } from "../write/gexf.ts";
import type { CommandArguments, Run } from "./command.ts";
import { loadGraph } from "./load-graph.ts";
import { plain } from "./plain.ts";
import { seenBy } from "./read-views.ts";
import { UsageError } from "./usage-error.ts";

const FORMATS: Readonly<Record<string, (before: RelataGraph, after: RelataGraph) => Iterable<string>>> = {
  text: (before, after) => [diffText(diffGraphs(before, after))],
  json: (before, after) => [`${JSON.stringify(diffGraphs(before, after), null, 2)}\n`],
  gexf: (before, after) => gexfChunks(diffGraph(before, after)),
};

/** `relata diff`: what is new, gone or of another weight in one graph beside another. */
export const diff: Run = async (given, effects) => {
  const [first, second, ...more] = given.words;
  if (first === undefined || second === undefined || more.length > 0)
    throw new UsageError("Name two results folders: relata diff graph-june graph-july.");
  const out = given.value("out");
  const ending = /\.(json|gexf)$/i.exec(out ?? "")?.[1]?.toLowerCase();
  const format = given.value("format")?.toLowerCase() ?? ending ?? "text";
  const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (!write)
    throw new UsageError(`There is no format "${format}". Use one of ${Object.keys(FORMATS).join(", ")}.`);
  if (ending !== undefined && ending !== format)
    throw new UsageError(`"${out}" ends in .${ending}, and --format says ${format}. Make the two the same.`);
  const chunks = write(await named(first, "before", given), await named(second, "after", given));
  if (out === undefined) for (const chunk of chunks) effects.out(chunk);
  else {
    await writeAtomically(out, chunks);
    effects.out(`${plain(out)}\n`);
  }
  return 0;
};

/** The graph of a folder as its views leave it, called by both. */
async function named(
  folder: string,
  side: "before" | "after",
  given: CommandArguments,
): Promise<RelataGraph> {
  const views = [given.value("view"), given.value(`view-${side}`)].filter((view) => view !== undefined);
  const graph = views.reduce((seen, view) => seenBy(view, seen), await loadGraph(folder));
  graph.setAttribute("title", [folder, ...views].join(", "));
  return graph;
}
