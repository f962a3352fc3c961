import type { EdgeEvidence } from "../graph/model.ts";
import type { RelataGraph } from "../graph/relata-graph.ts";
import { inChunks } from "./chunks.ts";
import { type Cell, type ColumnType, list, nameOf } from "./columns.ts";
import { csvRow } from "./csv.ts";
import { xmlCharacters } from "./xml.ts";

interface EventRow {
  readonly graph: RelataGraph;
  readonly edge: string;
  readonly source: string;
  readonly target: string;
  readonly evidence: EdgeEvidence;
}

export interface EventColumn {
  readonly id: string;
  readonly type: ColumnType;
  /** What POLECAT calls it, where it has it. */
  readonly polecat?: string;
  readonly cell: (row: EventRow) => Cell;
}

/** One row a piece of evidence, after the columns of POLECAT (Halterman et al. 2023). */
export const EVENT_COLUMNS: readonly EventColumn[] = [
  { id: "event_id", type: "string", polecat: "Event ID", cell: eventId },
  { id: "event_date", type: "string", polecat: "Event Date", cell: ({ evidence }) => evidence.date },
  {
    id: "event_type",
    type: "string",
    polecat: "Event Type",
    cell: ({ graph, edge }) => graph.getEdgeAttribute(edge, "type"),
  },
  {
    id: "quad_class",
    type: "string",
    polecat: "Quad Code",
    cell: ({ graph, edge }) => graph.getEdgeAttribute(edge, "quadClass"),
  },
  { id: "modes", type: "string", polecat: "Event Mode", cell: ({ evidence }) => list(evidence.modes ?? []) },
  {
    id: "contexts",
    type: "string",
    polecat: "Contexts",
    cell: ({ evidence }) => list(evidence.contexts ?? []),
  },
  {
    id: "issues",
    type: "string",
    cell: ({ graph, evidence }) => list((evidence.issues ?? []).map((id) => nameOf(id, graph))),
  },
  ...side(
    "actor",
    "Actor",
    ({ source }) => source,
    ({ evidence }) => evidence.sourceSector,
  ),
  ...side(
    "recipient",
    "Recipient",
    ({ target }) => target,
    ({ evidence }) => evidence.targetSector,
  ),
  { id: "predicate", type: "string", cell: ({ evidence }) => evidence.predicate },
  { id: "sentence", type: "string", polecat: "Event Text", cell: ({ evidence }) => evidence.text },
  {
    id: "speaker",
    type: "string",
    cell: ({ graph, evidence }) => evidence.speaker && nameOf(evidence.speaker, graph),
  },
  { id: "confidence", type: "double", cell: ({ evidence }) => evidence.confidence },
  { id: "rule", type: "string", cell: ({ evidence }) => evidence.rule },
  { id: "article", type: "string", polecat: "Story ID", cell: ({ evidence }) => evidence.article },
  { id: "headline", type: "string", polecat: "Headline", cell: (row) => articleOf(row)?.title },
  { id: "outlet", type: "string", polecat: "Publisher", cell: (row) => articleOf(row)?.outlet },
  {
    id: "publication_date",
    type: "string",
    polecat: "Publication Date",
    cell: (row) => articleOf(row)?.date,
  },
  { id: "url", type: "string", polecat: "URL", cell: (row) => articleOf(row)?.url },
  { id: "reprint_of", type: "string", cell: (row) => articleOf(row)?.reprintOf },
  { id: "sentence_start", type: "integer", cell: ({ evidence }) => evidence.sentence[0] },
  { id: "sentence_end", type: "integer", cell: ({ evidence }) => evidence.sentence[1] },
];

/** The events as CSV in chunks. */
export function eventsCsvChunks(graph: RelataGraph): Iterable<string> {
  return inChunks(csvRows(graph));
}

/** Every piece of evidence of every edge. */
export function* eventRows(graph: RelataGraph): Generator<EventRow> {
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    for (const evidence of attributes.evidence) yield { graph, edge, source, target, evidence };
  }
}

/** A cell without characters that no text has. */
export function cleanCell(cell: Cell): Cell {
  return typeof cell === "string" ? xmlCharacters(cell) : cell;
}

function* csvRows(graph: RelataGraph): Generator<string> {
  yield csvRow(EVENT_COLUMNS.map(({ id }) => id));
  for (const row of eventRows(graph)) yield csvRow(EVENT_COLUMNS.map(({ cell }) => cell(row)));
}

function side(
  id: string,
  polecat: string,
  nodeOf: (row: EventRow) => string,
  sectorOf: (row: EventRow) => string | undefined,
): readonly EventColumn[] {
  const of = (row: EventRow) => row.graph.getNodeAttributes(nodeOf(row));
  return [
    { id: `${id}_id`, type: "string", cell: nodeOf },
    { id: `${id}_name`, type: "string", polecat: `${polecat} Name`, cell: (row) => of(row).label },
    { id: `${id}_type`, type: "string", cell: (row) => of(row).type },
    { id: `${id}_country`, type: "string", polecat: `${polecat} Country`, cell: (row) => of(row).country },
    { id: `${id}_sector`, type: "string", polecat: `${polecat} Sectors`, cell: sectorOf },
  ];
}

function eventId({ edge, evidence }: EventRow): string {
  return `${edge}@${evidence.article}:${evidence.trigger[0]}-${evidence.trigger[1]}`;
}

const ARTICLES = new WeakMap<
  object,
  ReadonlyMap<string, ReturnType<RelataGraph["getAttributes"]>["articles"][number]>
>();

function articleOf({ graph, evidence }: EventRow) {
  const articles = graph.getAttribute("articles");
  let byId = ARTICLES.get(articles);
  if (!byId) {
    byId = new Map(articles.map((article) => [article.id, article]));
    ARTICLES.set(articles, byId);
  }
  return byId.get(evidence.article);
}
