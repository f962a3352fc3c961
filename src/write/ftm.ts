import { createHash } from "node:crypto";
import { daysOf } from "../graph/dates.ts";
import type { EdgeAttributes, GraphArticle, NodeAttributes } from "../graph/model.ts";
import type { RelataGraph } from "../graph/relata-graph.ts";
import { nameOf, outletOf } from "./columns.ts";
import { jsonLineChunks } from "./jsonl.ts";
import { xmlCharacters } from "./xml.ts";

/** An entity of FollowTheMoney, as Aleph and OpenSanctions load it. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const SCHEMATA = {
  person: "Person",
  organization: "Organization",
  country: "PublicBody",
  place: "Address",
} as const;

/** How many characters FollowTheMoney takes in a value; 1,024 where nothing is told. */
const LIMITS: Readonly<Record<string, number>> = {
  name: 384,
  alias: 384,
  summary: 65_000,
  description: 65_000,
  full: 250,
};

/**
 * The graph as FollowTheMoney entities, one a JSON line, in chunks. An edge is an `UnknownLink` (a `Membership`
 * where it is one), with its sentences as summary and its articles as proof. FollowTheMoney has no schema for an
 * issue: issues stand in the description of a link.
 *
 * @param alpha2 ISO 3166-1 alpha-3 code → alpha-2, which FollowTheMoney uses.
 */
export function ftmChunks(graph: RelataGraph, alpha2: ReadonlyMap<string, string>): Iterable<string> {
  return jsonLineChunks(ftmEntities(graph, alpha2));
}

function* ftmEntities(graph: RelataGraph, alpha2: ReadonlyMap<string, string>): Generator<FtmEntity> {
  for (const article of graph.getAttribute("articles")) yield articleEntity(article);
  for (const { node, attributes } of graph.nodeEntries()) {
    if (attributes.type !== "issue") yield nodeEntity(node, attributes, attributes.type, alpha2);
  }
  for (const {
    edge,
    source,
    target,
    sourceAttributes,
    targetAttributes,
    attributes,
  } of graph.edgeEntries()) {
    if (sourceAttributes.type === "issue" || targetAttributes.type === "issue") continue;
    const isMembership =
      attributes.type === "MEMBER_OF" &&
      sourceAttributes.type !== "place" &&
      (targetAttributes.type === "organization" || targetAttributes.type === "country");
    const [schema, from, to] = isMembership
      ? (["Membership", "member", "organization"] as const)
      : (["UnknownLink", "subject", "object"] as const);
    const ends = { [from]: [hash("entity", source)], [to]: [hash("entity", target)] };
    yield entity(hash("relation", edge), schema, { ...ends, ...linkProperties(graph, edge, attributes) });
  }
}

function articleEntity({ id, title, date, outlet, url }: GraphArticle): FtmEntity {
  const web = url !== undefined && /^https?:\/\//.test(url) ? [url] : [];
  return entity(hash("article", id), "Article", {
    title: title === undefined ? [] : [title],
    name: [title ?? id],
    publishedAt: day(date),
    publisher: outlet === undefined ? [] : [outlet],
    sourceUrl: web,
  });
}

function nodeEntity(
  node: string,
  { label, aliases, country, wikidata, roles }: NodeAttributes,
  type: keyof typeof SCHEMATA,
  alpha2: ReadonlyMap<string, string>,
): FtmEntity {
  const code = alpha2.get(country ?? (type === "country" ? node : ""));
  return entity(hash("entity", node), SCHEMATA[type], {
    name: [label],
    alias: aliases,
    ...(type === "place" ? { full: [label] } : {}),
    country: code === undefined ? [] : [code],
    wikidataId: wikidata === undefined ? [] : [wikidata],
    ...(type === "person" ? { position: [...new Set(roles.map(({ title }) => title))] } : {}),
  });
}

function linkProperties(graph: RelataGraph, edge: string, attributes: EdgeAttributes) {
  const { type, label, first, last, evidence, issues } = attributes;
  const outlets = evidence.flatMap(({ article }) => outletOf(article, graph) ?? []);
  return {
    role: [label],
    status: evidence.every(({ modes = [] }) => modes.includes("negation")) ? ["denied"] : [],
    startDate: day(first),
    endDate: day(last),
    date: evidence.flatMap(({ date }) => day(date)),
    summary: evidence.map(({ text }) => text),
    description:
      issues.length > 0 ? [`${type}; issues: ${issues.map((id) => nameOf(id, graph)).join("; ")}`] : [type],
    recordId: [edge],
    publisher: outlets,
    proof: evidence.map(({ article }) => hash("article", article)),
  };
}

function entity(
  id: string,
  schema: string,
  properties: Readonly<Record<string, readonly string[]>>,
): FtmEntity {
  const kept = Object.entries(properties).flatMap(([name, values]) => {
    const limit = LIMITS[name] ?? 1024;
    const distinct = [...new Set(values.map((value) => cut(xmlCharacters(value), limit)))].filter(
      (value) => value !== "",
    );
    return distinct.length > 0 ? [[name, distinct] as const] : [];
  });
  return { id, schema, properties: Object.fromEntries(kept) };
}

/** The first characters of a text, no pair of surrogates torn apart. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
  return text.slice(0, end);
}

/** FollowTheMoney takes days, months and years, without a time. */
function day(date: string | undefined): readonly string[] {
  return date !== undefined && daysOf(date) ? [date.slice(0, 10)] : [];
}

/** An id without signs that Aleph would not take; the same for the same thing in every file. */
function hash(kind: "article" | "entity" | "relation", id: string): string {
  // As JSON escapes them, lone surrogates are told apart.
  const text = JSON.stringify(id).slice(1, -1);
  return `relata-${createHash("sha1").update(`${kind}:${text}`).digest("hex")}`;
}
