import type { RelataGraph } from "../graph/relata-graph.ts";
import { inChunks } from "./chunks.ts";
import { PREFIXES, type RdfResource, type RdfValue, rdfResources } from "./rdf.ts";

/** The graph as JSON-LD 1.1 in chunks, one resource a line: the same triples as the Turtle file. */
export function jsonldChunks(graph: RelataGraph): Iterable<string> {
  return inChunks(parts(graph));
}

function* parts(graph: RelataGraph): Generator<string> {
  yield `{"@context":${JSON.stringify(PREFIXES)},\n"@graph":[`;
  let between = "\n";
  for (const resource of rdfResources(graph)) {
    yield between + JSON.stringify(node(resource));
    between = ",\n";
  }
  yield "\n]}\n";
}

function node({ iri, types, properties }: RdfResource): object {
  const members = properties.map(([predicate, values]) => [predicate, values.map(value)] as const);
  return { "@id": iri, "@type": types, ...Object.fromEntries(members) };
}

function value(one: RdfValue): object {
  if ("iri" in one) return { "@id": one.iri };
  if ("term" in one) return { "@id": one.term };
  return one.type ? { "@value": one.text, "@type": one.type } : { "@value": one.text };
}
