import { entityType } from "../graph/entity-types.ts";
import type { EdgeAttributes, NodeAttributes } from "../graph/model.ts";
import type { RelataGraph } from "../graph/relata-graph.ts";
import { writeTogether } from "./atomic.ts";
import { inChunks } from "./chunks.ts";
import { type Cell, type Column, columnsOf, EDGE_COLUMNS, NODE_COLUMNS } from "./columns.ts";
import { csvRow } from "./csv.ts";

interface NodeRow {
  readonly id: string;
  readonly attributes: NodeAttributes;
}

interface EdgeRow {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

/** How a program wants its two tables: the name of each column and what stands in it. */
export interface CsvDialect {
  readonly nodes: readonly (readonly [column: string, cell: (row: NodeRow, names: Names) => Cell])[];
  readonly edges: readonly (readonly [column: string, cell: (row: EdgeRow, names: Names) => Cell])[];
}

interface Names {
  readonly graph: RelataGraph;
  /** A label that no other node has. */
  readonly unique: (node: string) => string;
}

const NODE_CELLS = NODE_COLUMNS.map(
  ({ id, cell }) => [id, (row: NodeRow, { graph }: Names) => cell(row.attributes, graph)] as const,
);
const EDGE_CELLS = EDGE_COLUMNS.map(
  ({ id, cell }) => [id, (row: EdgeRow, { graph }: Names) => cell(row.attributes, graph)] as const,
);

/** Gephi's “Import spreadsheet”, with the names that it knows. */
export const GEPHI: CsvDialect = {
  nodes: [["Id", ({ id }) => id], ["Label", ({ attributes }) => attributes.label], ...NODE_CELLS],
  edges: [
    ["Source", ({ source }) => source],
    ["Target", ({ target }) => target],
    ["Type", () => "Directed"],
    ["Kind", ({ attributes }) => attributes.type],
    ["Id", ({ id }) => id],
    ["Label", ({ attributes }) => attributes.label],
    ["Weight", ({ attributes }) => attributes.weight],
    ...EDGE_CELLS,
  ],
};

/** Cytoscape's network and node tables: `interaction` is what it calls the type of an edge. */
export const CYTOSCAPE: CsvDialect = {
  nodes: [
    ["id", ({ id }) => id],
    ["name", ({ attributes }) => attributes.label],
    ...NODE_CELLS,
    ["color", ({ attributes }) => attributes.color],
    ["size", ({ attributes }) => attributes.size],
    ["x", ({ attributes }) => attributes.x],
    ["y", ({ attributes }) => -attributes.y + 0],
  ],
  edges: [
    ["source", ({ source }) => source],
    ["interaction", ({ attributes }) => attributes.type],
    ["target", ({ target }) => target],
    ["name", ({ id }) => id],
    ["weight", ({ attributes }) => attributes.weight],
    ...EDGE_CELLS,
  ],
};

/** Kumu's elements and connections, which it joins by label. */
export const KUMU: CsvDialect = {
  nodes: [
    ["Label", ({ id }, { unique }) => unique(id)],
    ["Type", ({ attributes }) => capital(entityType(attributes.type).label)],
    [
      "Description",
      (row, { graph }) => NODE_COLUMNS.find(({ id }) => id === "roles")!.cell(row.attributes, graph),
    ],
    ["Tags", ({ attributes }) => attributes.country],
    // Kumu tells the values of a list apart at a vertical bar.
    ["Aliases", ({ attributes }) => attributes.aliases.map((alias) => alias.replaceAll("|", "/")).join("|")],
    ["Mentions", ({ attributes }) => attributes.mentions],
    ["Articles", ({ attributes }) => attributes.articles.length],
    ["First", ({ attributes }) => attributes.first],
    ["Last", ({ attributes }) => attributes.last],
    ["Relata Id", ({ id }) => id],
  ],
  edges: [
    ["From", ({ source }, { unique }) => unique(source)],
    ["To", ({ target }, { unique }) => unique(target)],
    ["Direction", ({ attributes }) => (attributes.reciprocal ? "mutual" : "directed")],
    ["Type", ({ attributes }) => attributes.type],
    ["Label", ({ attributes }) => attributes.label],
    ["Tags", ({ attributes }) => attributes.quadClass],
    ["Description", ({ attributes }) => attributes.evidence[0]?.text],
    ["Strength", ({ attributes }) => attributes.weight],
    ["First", ({ attributes }) => attributes.first],
    ["Last", ({ attributes }) => attributes.last],
  ],
};

/** The table of nodes and the table of edges, in chunks. */
export function csvPairChunks(
  graph: RelataGraph,
  dialect: CsvDialect,
): { readonly nodes: Iterable<string>; readonly edges: Iterable<string> } {
  const names = { graph, unique: uniqueLabels(graph) };
  const [nodeColumns, edgeColumns] = columnsOf(graph);
  const nodes = rows([...dialect.nodes, ...beyond(NODE_COLUMNS, nodeColumns)], nodeRows(graph), names);
  const edges = rows([...dialect.edges, ...beyond(EDGE_COLUMNS, edgeColumns)], edgeRows(graph), names);
  return { nodes: inChunks(nodes), edges: inChunks(edges) };
}

/**
 * Writes the tables beside each other, both or neither: `graph.csv` is written as `graph-nodes.csv` and `graph-edges.csv`.
 *
 * @returns the paths of the two. @throws {WriteError}
 */
export async function writeCsvPair(
  graph: RelataGraph,
  path: string,
  dialect: CsvDialect,
): Promise<readonly string[]> {
  const { nodes, edges } = csvPairChunks(graph, dialect);
  const stem = path.replace(/\.csv$/i, "");
  const paths = [`${stem}-nodes.csv`, `${stem}-edges.csv`] as const;
  await writeTogether([
    [paths[0], nodes],
    [paths[1], edges],
  ]);
  return paths;
}

/** The columns that a view or a comparison adds to the usual ones. */
function beyond<A>(usual: readonly Column<A>[], all: readonly Column<A>[]) {
  return all
    .slice(usual.length)
    .map(
      ({ id, cell }) =>
        [id, (row: { attributes: A }, { graph }: Names) => cell(row.attributes, graph)] as const,
    );
}

function* rows<Row>(
  columns: readonly (readonly [string, (row: Row, names: Names) => Cell])[],
  from: Iterable<Row>,
  names: Names,
): Generator<string> {
  yield csvRow(columns.map(([name]) => name));
  for (const row of from) yield csvRow(columns.map(([, cell]) => cell(row, names)));
}

function* nodeRows(graph: RelataGraph): Generator<NodeRow> {
  for (const { node, attributes } of graph.nodeEntries()) yield { id: node, attributes };
}

function* edgeRows(graph: RelataGraph): Generator<EdgeRow> {
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    yield { id: edge, source, target, attributes };
  }
}

function uniqueLabels(graph: RelataGraph): (node: string) => string {
  const counts = new Map<string, number>();
  graph.forEachNode((_node, { label }) => counts.set(label, (counts.get(label) ?? 0) + 1));
  return (node) => {
    const label = graph.getNodeAttribute(node, "label");
    return counts.get(label) === 1 ? label : `${label} (${node})`;
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
