import type { EntityType } from "../../record/record.ts";
import { byCodeUnits } from "../order.ts";
import type { RelataGraph } from "../relata-graph.ts";
import { ViewError } from "./view.ts";

/**
 * The node that a person names: by id, else by label, else by alias, whatever the case; of several, the one with the
 * highest PageRank.
 *
 * @throws {ViewError} where none has the name.
 */
export function findNode(graph: RelataGraph, name: string, type?: EntityType): string {
  const fits = (node: string) => type === undefined || graph.getNodeAttribute(node, "type") === type;
  if (graph.hasNode(name) && fits(name)) return name;
  const wanted = name.trim().toLowerCase();
  const byName = (namesOf: (node: string) => readonly string[]) =>
    graph
      .filterNodes((node) => fits(node) && namesOf(node).some((one) => one.toLowerCase() === wanted))
      .sort((a, b) => rank(graph, b) - rank(graph, a) || byCodeUnits(a, b))[0];
  const found =
    byName((node) => [graph.getNodeAttribute(node, "label"), node.slice(node.indexOf(":") + 1)]) ??
    byName((node) => graph.getNodeAttribute(node, "aliases"));
  if (found === undefined) {
    throw new ViewError(
      `no ${type ?? "entity"} of the graph is called "${name}". Give a name or an id as the graph has it.`,
    );
  }
  return found;
}

function rank(graph: RelataGraph, node: string): number {
  return graph.getNodeAttribute(node, "pagerank");
}
