import type { RelataGraph } from "../graph/relata-graph.ts";
import { inChunks } from "./chunks.ts";
import { PREFIXES, type RdfResource, type RdfValue, rdfResources } from "./rdf.ts";

/** The graph as RDF 1.1 Turtle in chunks; `rdf.ts` says what maps to what. */
export function turtleChunks(graph: RelataGraph): Iterable<string> {
  return inChunks(parts(graph));
}

function* parts(graph: RelataGraph): Generator<string> {
  for (const [prefix, namespace] of Object.entries(PREFIXES)) yield `@prefix ${prefix}: <${namespace}> .\n`;
  for (const resource of rdfResources(graph)) yield block(resource);
}

function block({ iri, types, properties }: RdfResource): string {
  const lines = [
    `a ${types.join(", ")}`,
    ...properties.map(([predicate, values]) => `${predicate} ${values.map(value).join(", ")}`),
  ];
  return `\n<${iri}>\n  ${lines.join(" ;\n  ")} .\n`;
}

function value(one: RdfValue): string {
  if ("iri" in one) return `<${one.iri}>`;
  if ("term" in one) return one.term;
  return one.type ? `"${one.text}"^^${one.type}` : `"${escapeString(one.text)}"`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  '"': '\\"',
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

function escapeString(text: string): string {
  return text.replace(/[\\"\n\r\t]/g, (character) => ESCAPES[character]!);
}
