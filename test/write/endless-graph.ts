import { assembleGraph } from "../../src/graph/assemble.ts";
import type { RelataGraph } from "../../src/graph/relata-graph.ts";
import { CORPUS } from "../graph/corpus.ts";

/**
 * What a writer reads of a graph, with all attributes, made as it is read: such a graph takes no memory, so that all memory
 * is the writer's.
 */
export function endlessGraph(nodes: number, edges: number): RelataGraph {
  const small = assembleGraph(CORPUS);
  const person = small.getNodeAttributes("person:mina-lee");
  const edge = small.getEdgeAttributes("person:mina-lee|CONSULT|person:tom-orr");
  function* nodeEntries() {
    for (let index = 0; index < nodes; index++)
      yield { node: `person:p${index}`, attributes: { ...person, label: `Mina Lee ${index}` } };
  }
  function* edgeEntries() {
    for (let index = 0; index < edges; index++) {
      const [source, target] = [`person:p${index % nodes}`, `person:p${(index * 7 + 1) % nodes}`];
      yield { edge: `${source}|${index}`, source, target, attributes: { ...edge, weight: 1 + (index % 9) } };
    }
  }
  const graph = {
    nodeEntries,
    edgeEntries,
    getAttributes: () => small.getAttributes(),
    getAttribute: (name: "articles") => small.getAttribute(name),
    getNodeAttribute: () => "a name",
    hasNode: () => true,
    someNode: () => false,
    forEachEdge: () => {},
  };
  return graph as unknown as RelataGraph;
}
