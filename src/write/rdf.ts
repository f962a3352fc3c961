import { daysOf } from "../graph/dates.ts";
import { isAsserted } from "../graph/edge-attributes.ts";
import type { EdgeAttributes, EdgeEvidence, GraphArticle, NodeAttributes } from "../graph/model.ts";
import type { RelataGraph } from "../graph/relata-graph.ts";
import { RELATION_TYPES } from "../graph/relation-types.ts";
import { xmlCharacters } from "./xml.ts";

/** Prefix → namespace, for each serialisation. */
export const PREFIXES = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  schema: "https://schema.org/",
  prov: "http://www.w3.org/ns/prov#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  relata: "urn:relata:vocabulary:",
} as const;

export type Curie = `${keyof typeof PREFIXES}:${string}`;

export type RdfValue =
  | { readonly iri: string }
  | { readonly term: Curie }
  | { readonly text: string; readonly type?: Curie };

/** A subject with its properties, in order; a property may have many values. */
export interface RdfResource {
  readonly iri: string;
  readonly types: readonly Curie[];
  readonly properties: readonly (readonly [predicate: Curie, values: readonly RdfValue[]])[];
}

const SCHEME = "urn:relata:issues";
const CLASSES: Readonly<Record<NodeAttributes["type"], Curie>> = {
  person: "schema:Person",
  country: "schema:Country",
  organization: "schema:Organization",
  place: "schema:Place",
  issue: "skos:Concept",
};

/**
 * The graph as RDF: schema.org for people, countries, organisations, places and articles, SKOS for issues, an
 * `rdf:Statement` for each edge, and PROV-O from the edge to each sentence and from the sentence to its article.
 * What is asserted anywhere also stands as a plain triple.
 */
export function* rdfResources(graph: RelataGraph): Generator<RdfResource> {
  yield resource(SCHEME, ["skos:ConceptScheme"], [["rdfs:label", [text("Issues")]]]);
  for (const { id, label, quadClass } of RELATION_TYPES) {
    const about = [text(quadClass)];
    yield resource(
      `${PREFIXES.relata}${id}`,
      ["rdf:Property"],
      [
        ["rdfs:label", [text(label)]],
        ["relata:quadClass", about],
      ],
    );
  }
  for (const article of graph.getAttribute("articles")) yield articleResource(article);
  for (const { node, attributes } of graph.nodeEntries()) yield nodeResource(graph, node, attributes);
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    yield relationResource(edge, source, target, attributes);
    for (const evidence of attributes.evidence) yield evidenceResource(graph, edge, evidence);
  }
}

function articleResource({ id, title, date, outlet, url, reprintOf }: GraphArticle): RdfResource {
  return resource(
    articleIri(id),
    ["schema:NewsArticle", "prov:Entity"],
    [
      ["schema:headline", optional(title, text)],
      ["schema:datePublished", optional(date, dated)],
      ["schema:publisher", optional(outlet, text)],
      ["schema:url", optional(webAddress(url), iri)],
      ["prov:wasDerivedFrom", optional(reprintOf, (original) => iri(articleIri(original)))],
    ],
  );
}

function nodeResource(graph: RelataGraph, node: string, attributes: NodeAttributes): RdfResource {
  const { type, label, aliases, wikidata, country, roles, mentions, articles } = attributes;
  const isIssue = type === "issue";
  const related = graph.outEdgeEntries(node);
  const plain = new Map<Curie, RdfValue[]>();
  for (const { target, attributes: edge } of related) {
    if (!edge.evidence.some(isAsserted)) continue;
    const predicate: Curie = `relata:${edge.type}`;
    plain.set(predicate, [...(plain.get(predicate) ?? []), iri(entityIri(target))]);
  }
  return resource(
    entityIri(node),
    [CLASSES[type]],
    [
      [isIssue ? "skos:prefLabel" : "schema:name", [text(label)]],
      [isIssue ? "skos:altLabel" : "schema:alternateName", aliases.map(text)],
      ["skos:inScheme", isIssue ? [iri(SCHEME)] : []],
      ["schema:sameAs", optional(wikidataIri(wikidata), iri)],
      ["relata:country", optional(country, text)],
      ["schema:jobTitle", [...new Set(roles.map(({ title }) => title))].map(text)],
      ["relata:mentions", [number(mentions)]],
      ["schema:subjectOf", articles.map((id) => iri(articleIri(id)))],
      ...plain,
    ],
  );
}

function relationResource(
  edge: string,
  source: string,
  target: string,
  attributes: EdgeAttributes,
): RdfResource {
  const { type, weight, denials, confidence, first, last, issues, evidence } = attributes;
  return resource(
    relationIri(edge),
    ["rdf:Statement", "prov:Entity"],
    [
      ["rdf:subject", [iri(entityIri(source))]],
      ["rdf:predicate", [{ term: `relata:${type}` }]],
      ["rdf:object", [iri(entityIri(target))]],
      ["relata:weight", [number(weight)]],
      ["relata:denials", [number(denials)]],
      ["relata:confidence", [{ text: String(confidence), type: "xsd:decimal" }]],
      ["relata:first", optional(first, dated)],
      ["relata:last", optional(last, dated)],
      ["schema:about", issues.map((issue) => iri(entityIri(issue)))],
      ["prov:wasDerivedFrom", evidence.map((one) => iri(evidenceIri(edge, one)))],
    ],
  );
}

function evidenceResource(graph: RelataGraph, edge: string, evidence: EdgeEvidence): RdfResource {
  const {
    article,
    text: sentence,
    sentence: span,
    date,
    predicate,
    modes = [],
    speaker,
    confidence,
  } = evidence;
  return resource(
    evidenceIri(edge, evidence),
    ["schema:Quotation", "prov:Entity"],
    [
      ["schema:text", [text(sentence)]],
      ["schema:isPartOf", [iri(articleIri(article))]],
      ["prov:wasDerivedFrom", [iri(articleIri(article))]],
      ["relata:start", [number(span[0])]],
      ["relata:end", [number(span[1])]],
      ["schema:temporal", optional(date, dated)],
      ["relata:words", [text(predicate)]],
      ["relata:mode", modes.map(text)],
      ["relata:speaker", optional(speaker, (who) => (graph.hasNode(who) ? iri(entityIri(who)) : text(who)))],
      ["relata:confidence", [{ text: String(confidence), type: "xsd:decimal" }]],
    ],
  );
}

function resource(
  subject: string,
  types: readonly Curie[],
  properties: RdfResource["properties"],
): RdfResource {
  return { iri: subject, types, properties: properties.filter(([, values]) => values.length > 0) };
}

const text = (value: string): RdfValue => ({ text: xmlCharacters(value) });
const iri = (value: string): RdfValue => ({ iri: value });
const number = (value: number): RdfValue => ({ text: String(value), type: "xsd:integer" });

/** A day, a month or a year as the type that XML Schema has for it; else as text. */
function dated(value: string): RdfValue {
  if (!daysOf(value)) return text(value);
  const date = value.slice(0, 10);
  const type = date.length === 4 ? "xsd:gYear" : date.length === 7 ? "xsd:gYearMonth" : "xsd:date";
  return { text: date, type };
}

function optional<Value>(value: Value | undefined, make: (value: Value) => RdfValue): readonly RdfValue[] {
  return value === undefined ? [] : [make(value)];
}

function entityIri(id: string): string {
  return `urn:relata:entity:${part(id)}`;
}

function articleIri(id: string): string {
  return `urn:relata:article:${part(id)}`;
}

function relationIri(edge: string): string {
  return `urn:relata:relation:${part(edge)}`;
}

function evidenceIri(edge: string, { article, trigger, source, target, rule }: EdgeEvidence): string {
  const spans = [trigger, source, target].map(([start, end]) => `${start}-${end}`).join(",");
  return `urn:relata:evidence:${part(edge)}:${part(article)}:${spans}:${part(rule)}`;
}

/** Text as part of an IRI (RFC 3987): letters, digits and "-._~" stay, all else is told apart by its code. */
function part(id: string): string {
  const code = (sign: string) => sign.charCodeAt(0).toString(16).toUpperCase();
  const wellFormed = id.replace(/\p{Cs}/gu, (sign) => `~${code(sign)}~`);
  return encodeURIComponent(wellFormed).replace(/[!'()*]/g, (sign) => `%${code(sign)}`);
}

function wikidataIri(id: string | undefined): string | undefined {
  return id !== undefined && /^Q\d+$/.test(id) ? `http://www.wikidata.org/entity/${id}` : undefined;
}

/** An address of the web as an IRI; what is none is left out. */
function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") return undefined;
  return href.replace(/[<>"{}|\\^`\s]/g, (sign) => encodeURIComponent(sign));
}
