import { join } from "node:path";
import { throughViews } from "../graph/views/view.ts";
import { readFlavor } from "../write/flavors.ts";
import { FORMATS, type Format, findByEnding, findFormat } from "../write/formats.ts";
import type { CommandArguments, Run } from "./command.ts";
import { loadGraph } from "./load-graph.ts";
import { plain } from "./plain.ts";
import { asUsage, seenBy } from "./read-views.ts";
import { UsageError } from "./usage-error.ts";

function formatOf(given: CommandArguments): Format {
  const [wanted, out] = [given.value("format"), given.value("out")];
  if (wanted === undefined && out === undefined) throw new UsageError("Say which format: --format <name>.");
  const format =
    wanted === undefined ? findFormat(out ?? "") : FORMATS.find(({ id }) => id === wanted.toLowerCase());
  if (format) return demandEnding(format, out);
  const names = FORMATS.map(({ id }) => id).join(", ");
  throw new UsageError(`There is no format "${wanted ?? out}". Use one of ${names}.`);
}

/** A file must not have the ending of another format than its own. */
function demandEnding(format: Format, out: string | undefined): Format {
  const meant = out === undefined ? undefined : findByEnding(out);
  if (meant && !format.extension.endsWith(meant.extension))
    throw new UsageError(
      `"${out}" has the ending of another format (${meant.label}). End it in ${format.extension}, or leave out --format.`,
    );
  return format;
}

function flavorOf(given: CommandArguments, { id }: Format) {
  const written = given.value("flavor");
  if (written === undefined) return undefined;
  if (id !== "gexf")
    throw new UsageError(`--flavor is for gexf, not for ${id}. Use --view pairs or --view weight=2.`);
  return asUsage(() => readFlavor(written));
}

/** A part of the graph never takes the place of what the build wrote. */
function usualName({ stem = "graph", extension }: Format, given: CommandArguments): string {
  const isPart = given.value("view") !== undefined || given.value("flavor") !== undefined;
  return `${stem}${isPart ? "-view" : ""}${extension}`;
}

/** `relata export`: the graph of a results folder as a file for another program. */
export const exportGraph: Run = async (given, effects) => {
  const [folder, ...more] = given.words;
  if (folder === undefined || more.length > 0)
    throw new UsageError("Name one results folder: relata export graph --format graphml.");
  const format = formatOf(given);
  const flavor = flavorOf(given, format);
  const graph = seenBy(given.value("view"), await loadGraph(folder));
  const path = given.value("out") ?? join(folder, usualName(format, given));
  const written = await format.write(throughViews(graph, flavor?.views ?? []), path, flavor?.options);
  for (const one of written) effects.out(`${plain(one)}\n`);
  return 0;
};
