import { ENTITY_TYPES } from "../graph/entity-types.ts";
import type { EdgeAttributes } from "../graph/model.ts";
import { byCodeUnits } from "../graph/order.ts";
import type { RelataGraph } from "../graph/relata-graph.ts";
import { RESULTS } from "../pipeline/results.ts";
import { quoted } from "../write/quoted.ts";
import { counted, grouped, listed, plain, shellWord, wrapped } from "./plain.ts";
import { relationLine, sourceLine } from "./sentences.ts";

const STRONGEST = 5;
const WIDTH = 88;

export interface SummaryOptions {
  readonly seconds: number;
  readonly out: string;
  readonly problems: string | undefined;
  /** What a person types for `relata`. */
  readonly command: string;
}

const NO_EVENT: ReadonlySet<string> = new Set(["structure", "issue", "co-mention"]);

interface Edge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

/** What happened, rather than what lasts: the edges of most articles, then of most sentences, then the surest. */
function strongest(graph: RelataGraph): readonly Edge[] {
  return graph
    .mapEdges((key, attributes, source, target): Edge => ({ key, source, target, attributes }))
    .filter(({ attributes }) => !NO_EVENT.has(attributes.quadClass))
    .sort(
      (a, b) =>
        b.attributes.weight - a.attributes.weight ||
        b.attributes.evidence.length - a.attributes.evidence.length ||
        b.attributes.confidence - a.attributes.confidence ||
        byCodeUnits(a.key, b.key),
    )
    .slice(0, STRONGEST);
}

function strongestLines(graph: RelataGraph): readonly string[] {
  return strongest(graph).flatMap(({ source, target, attributes }, index) => {
    const best = attributes.evidence[0];
    return [
      `  ${index + 1}. ${relationLine(graph, source, attributes, target)}`,
      ...(best ? [wrapped(`${quoted(plain(best.text))} ${sourceLine(graph, best)}`, WIDTH, "     ")] : []),
    ];
  });
}

function nodeCounts(graph: RelataGraph): string {
  const counts = new Map<string, number>();
  for (const { attributes } of graph.nodeEntries())
    counts.set(attributes.type, (counts.get(attributes.type) ?? 0) + 1);
  return listed(ENTITY_TYPES.map(({ id, label, plural }) => counted(counts.get(id) ?? 0, label, plural)));
}

/** What a build found, in plain words. */
export function summary(graph: RelataGraph, { seconds, out, problems, command }: SummaryOptions): string {
  const articles = graph.getAttribute("articles");
  const dates = articles.flatMap(({ date }) => (date === undefined ? [] : [date])).sort(byCodeUnits);
  const span = dates.length > 0 ? `, ${dates[0]} to ${dates.at(-1)}` : "";
  const reprints = articles.filter(({ reprintOf }) => reprintOf !== undefined).length;
  const undated = articles.length - dates.length;
  const remarks = [
    ...(reprints > 0 ? [`${grouped(reprints)} a near copy of another`] : []),
    ...(undated > 0 ? [`${grouped(undated)} without a date`] : []),
  ];
  const told = graph.filterEdges((_, { quadClass }) => quadClass !== "co-mention");
  const sentences = told.reduce((sum, edge) => sum + graph.getEdgeAttribute(edge, "evidence").length, 0);
  const width = Math.max(...RESULTS.map(({ file }) => file.length));
  const relations = strongestLines(graph);
  return [
    "",
    `Read ${counted(articles.length, "article")}${span}${remarks.length > 0 ? ` (${remarks.join(", ")})` : ""}.`,
    wrapped(`Found ${nodeCounts(graph)}.`, WIDTH),
    `Found ${counted(told.length, "relation")} between them, in ${counted(sentences, "sentence")}.`,
    ...(relations.length > 0 ? ["", "The strongest:", ...relations] : []),
    "",
    `Done in ${seconds.toFixed(1)} seconds. The results are in ${plain(out)}:`,
    ...RESULTS.map(({ file, about }) => `  ${file.padEnd(width)}   ${about}`),
    ...(problems === undefined ? [] : ["", problems]),
    "",
    `Look at it: ${command} view ${shellWord(plain(out))}`,
    "",
  ].join("\n");
}
