import { CHANGES } from "../graph/changes.ts";
import type { EdgeAttributes, NodeAttributes } from "../graph/model.ts";
import type { RelataGraph } from "../graph/relata-graph.ts";
import { relationType } from "../graph/relation-types.ts";
import { inChunks } from "./chunks.ts";
import { type Column, columnsOf } from "./columns.ts";
import { edgeKeys, fileIds, nodeKeys } from "./file-ids.ts";
import { corpusDays, intervalAttributes, nodeDays, spells } from "./gexf-time.ts";
import { colorElement, viz } from "./gexf-viz.ts";
import { escapeXml } from "./xml.ts";

const CHANGE_COLORS = new Map(CHANGES.map(({ id, color }) => [id, color]));

export interface GexfOptions {
  /** Without it the file has dates only as columns, and no timeline. */
  readonly dynamic?: boolean;
}

/**
 * The graph as GEXF 1.3 in chunks of about 64 Ki code units: dynamic (a node spans the dates of its articles and
 * edges, an edge has a one-day spell for each date of its evidence), one directed edge for each (source, target, kind).
 * The same graph gives the same text: the date of the file is the last of the corpus.
 */
export function gexfChunks(graph: RelataGraph, options: GexfOptions = {}): Iterable<string> {
  return inChunks(gexfParts(graph, options));
}

function* gexfParts(graph: RelataGraph, { dynamic = true }: GexfOptions): Generator<string> {
  const days = corpusDays(graph);
  const timed = dynamic && days !== undefined;
  const idOf = fileIds(() => nodeKeys(graph));
  const edgeId = fileIds(() => edgeKeys(graph));
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
  yield meta(graph, days?.last);
  yield `<graph defaultedgetype="directed"${
    timed ? ' mode="dynamic" timeformat="date" timerepresentation="interval"' : ' mode="static"'
  }>\n`;
  const [nodeColumns, edgeColumns] = columnsOf(graph);
  yield declaration("node", nodeColumns);
  yield declaration("edge", edgeColumns);
  yield "<nodes>\n";
  for (const { node, attributes } of graph.nodeEntries()) {
    const time = timed ? intervalAttributes(nodeDays(graph, node, attributes)) : "";
    yield nodeElement(idOf(node), attributes, time, values(nodeColumns, attributes, graph));
  }
  yield "</nodes>\n<edges>\n";
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    const ends = `source="${escapeXml(idOf(source))}" target="${escapeXml(idOf(target))}"`;
    const columns = values(edgeColumns, attributes, graph);
    yield edgeElement(edgeId(edge), ends, attributes, columns + (timed ? spells(attributes) : ""));
  }
  yield "</edges>\n</graph>\n</gexf>\n";
}

function meta(graph: RelataGraph, lastDay: string | undefined): string {
  const { title, generator, articles } = graph.getAttributes();
  const about = `${title}: who did what to whom, from ${articles.length} news articles.`;
  return [
    `<meta${lastDay ? ` lastmodifieddate="${lastDay}"` : ""}>`,
    `<creator>${escapeXml(generator)}</creator>`,
    "<keywords>news, international relations, knowledge graph, PLOVER</keywords>",
    `<description>${escapeXml(about)}</description>`,
    "</meta>\n",
  ].join("");
}

function declaration<A>(what: "node" | "edge", columns: readonly Column<A>[]): string {
  const rows = columns.map(({ id, type }) => `<attribute id="${id}" title="${id}" type="${type}"/>\n`);
  return `<attributes class="${what}" mode="static">\n${rows.join("")}</attributes>\n`;
}

function nodeElement(id: string, node: NodeAttributes, time: string, columns: string): string {
  const label = escapeXml(node.label) || escapeXml(id);
  return `<node id="${escapeXml(id)}" label="${label}"${time}>${columns}${viz(node)}</node>\n`;
}

function edgeElement(id: string, ends: string, edge: EdgeAttributes, columns: string): string {
  const color = edge.change === undefined ? relationType(edge.type).color : CHANGE_COLORS.get(edge.change)!;
  return (
    `<edge id="${escapeXml(id)}" ${ends} kind="${edge.type}" label="${escapeXml(edge.label)}" weight="${edge.weight}">` +
    `${columns}${colorElement(color)}</edge>\n`
  );
}

function values<A>(columns: readonly Column<A>[], attributes: A, graph: RelataGraph): string {
  let elements = "";
  for (const { id, cell } of columns) {
    const value = cell(attributes, graph);
    if (value === undefined || value === "") continue;
    const text = typeof value === "string" ? escapeXml(guardInfinity(value)) : value;
    if (text !== "") elements += `<attvalue for="${id}" value="${text}"/>`;
  }
  return elements && `<attvalues>${elements}</attvalues>`;
}

/**
 * Gephi reads "INF" in any attribute as infinity, and makes "Infinity Treaty" of the INF Treaty. A word joiner
 * (U+2060, without width) after the I keeps the words as they look. Labels are safe from it.
 */
function guardInfinity(text: string): string {
  return text.includes("INF") ? text.replaceAll("INF", "I\u2060NF") : text;
}
