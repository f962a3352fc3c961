import type { EdgeAttributes, NodeAttributes } from "../graph/model.ts";
import type { RelataGraph } from "../graph/relata-graph.ts";
import { relationType } from "../graph/relation-types.ts";
import { inChunks } from "./chunks.ts";
import { type Cell, type Column, columnsOf } from "./columns.ts";
import { edgeKeys, fileIds, nodeKeys } from "./file-ids.ts";
import { escapeXml } from "./xml.ts";

const TYPES = { string: "string", integer: "int", double: "double", boolean: "boolean" } as const;

/** Beside the columns: what Gephi and Cytoscape know by these names. */
const NODES: readonly Column<NodeAttributes>[] = [
  { id: "label", type: "string", about: "name", cell: (node) => node.label },
  { id: "size", type: "double", about: "by PageRank", cell: (node) => node.size },
  { id: "x", type: "double", about: "place", cell: (node) => node.x },
  { id: "y", type: "double", about: "place, upwards", cell: (node) => node.y },
  { id: "r", type: "integer", about: "red, 0 to 255", cell: (node) => channel(node.color, 1) },
  { id: "g", type: "integer", about: "green, 0 to 255", cell: (node) => channel(node.color, 3) },
  { id: "b", type: "integer", about: "blue, 0 to 255", cell: (node) => channel(node.color, 5) },
];
const EDGES: readonly Column<EdgeAttributes>[] = [
  { id: "label", type: "string", about: "reads between the names", cell: (edge) => edge.label },
  { id: "weight", type: "double", about: "independent articles", cell: (edge) => edge.weight },
];

/**
 * The graph as GraphML in chunks: plain keys for networkx, Gephi and Cytoscape, and yFiles graphics, without which yEd
 * shows neither label nor place nor colour.
 */
export function graphmlChunks(graph: RelataGraph): Iterable<string> {
  return inChunks(parts(graph));
}

function* parts(graph: RelataGraph): Generator<string> {
  const idOf = fileIds(() => nodeKeys(graph));
  const edgeId = fileIds(() => edgeKeys(graph));
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">\n';
  const [nodeColumns, edgeColumns] = columnsOf(graph);
  const [nodes, edges] = [
    [...NODES, ...nodeColumns],
    [...EDGES, ...edgeColumns],
  ];
  yield keys("node", nodes) + keys("edge", edges);
  yield '<key id="node_graphics" for="node" yfiles.type="nodegraphics"/>\n';
  yield '<key id="edge_graphics" for="edge" yfiles.type="edgegraphics"/>\n';
  yield '<graph id="G" edgedefault="directed">\n';
  for (const { node, attributes } of graph.nodeEntries()) {
    const id = idOf(node);
    yield `<node id="${escapeXml(id)}">${nodeGraphics(attributes)}${data("node", nodes, attributes, graph)}</node>\n`;
  }
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    const ends = `source="${escapeXml(idOf(source))}" target="${escapeXml(idOf(target))}"`;
    yield `<edge id="${escapeXml(edgeId(edge))}" ${ends}>${edgeGraphics(attributes)}${data("edge", edges, attributes, graph)}</edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

function keys<A>(what: string, columns: readonly Column<A>[]): string {
  return columns
    .map(
      ({ id, type }) =>
        `<key id="${what}_${id}" for="${what}" attr.name="${id}" attr.type="${TYPES[type]}"/>\n`,
    )
    .join("");
}

function data<A>(what: string, columns: readonly Column<A>[], attributes: A, graph: RelataGraph): string {
  let elements = "";
  for (const { id, cell } of columns) {
    const text = content(cell(attributes, graph));
    if (text !== "") elements += `<data key="${what}_${id}">${text}</data>`;
  }
  return elements;
}

function content(cell: Cell): string {
  return typeof cell === "string" ? escapeXml(cell) : String(cell ?? "");
}

/** In yEd a place is the upper left corner of the node, and y grows downwards. */
function nodeGraphics({ label, color, size, x, y }: NodeAttributes): string {
  const corner = `x="${(x - size / 2).toFixed(2)}" y="${(-y - size / 2).toFixed(2)}"`;
  return (
    '<data key="node_graphics"><y:ShapeNode>' +
    `<y:Geometry height="${size}" width="${size}" ${corner}/><y:Fill color="${color}" transparent="false"/>` +
    `<y:NodeLabel modelName="sides" modelPosition="e">${escapeXml(label)}</y:NodeLabel><y:Shape type="ellipse"/>` +
    "</y:ShapeNode></data>"
  );
}

function edgeGraphics({ type, label, weight }: EdgeAttributes): string {
  const width = (1 + Math.log2(weight)).toFixed(1);
  return (
    '<data key="edge_graphics"><y:PolyLineEdge>' +
    `<y:LineStyle color="${relationType(type).color}" type="line" width="${width}"/>` +
    `<y:Arrows source="none" target="standard"/><y:EdgeLabel>${escapeXml(label)}</y:EdgeLabel>` +
    "</y:PolyLineEdge></data>"
  );
}

function channel(color: string, at: number): number {
  return Number.parseInt(color.slice(at, at + 2), 16);
}
