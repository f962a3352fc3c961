/**
 * The graph that the corpus gives, as attributes of a graphology `MultiDirectedGraph`.
 * A node's key is the entity's id; an edge's key is `source|TYPE|target`.
 */
import type { EntityType, Mode, RelationType, Sector, Span } from "../record/record.ts";

export type QuadClass =
  | "verbal cooperation"
  | "material cooperation"
  | "verbal conflict"
  | "material conflict"
  | "structure"
  | "issue"
  | "co-mention";

/** Relation types of the records, and the one that is no relation: that sentences name both, where a user asks for it. */
export type EdgeType = RelationType | "CO_MENTION";

export interface NodeRole {
  readonly title: string;
  readonly of?: string;
  readonly first?: string;
  readonly last?: string;
  /** Ids of the articles that say so. */
  readonly articles: readonly string[];
}

export interface NodeAttributes {
  readonly label: string;
  readonly type: EntityType;
  readonly country?: string;
  readonly wikidata?: string;
  readonly aliases: readonly string[];
  readonly roles: readonly NodeRole[];
  /** Mentions over the corpus. */
  readonly mentions: number;
  /** Ids of the articles that mention it, sorted. */
  readonly articles: readonly string[];
  /** ISO dates of the first and the last article that mentions it. */
  readonly first?: string;
  readonly last?: string;
  readonly degree: number;
  readonly pagerank: number;
  /** Louvain community, numbered from 0 by size. */
  readonly community: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** `#rrggbb`, by type. */
  readonly color: string;
  /** Why a person should look at it: a family name alone, which may be several people's. */
  readonly flag?: string;
  /** Ids of the nodes that a view folded into this one, sorted. */
  readonly folded?: readonly string[];
  /** In a comparison of two graphs alone. */
  readonly change?: Change;
}

/** One sentence that says so. */
export interface EdgeEvidence {
  readonly article: string;
  /** When it happened, where the text says; else the article's date. */
  readonly date?: string;
  readonly text: string;
  /** Offsets into the article's text, as in the record. */
  readonly sentence: Span;
  readonly source: Span;
  readonly trigger: Span;
  readonly target: Span;
  readonly predicate: string;
  readonly modes?: readonly Mode[];
  readonly issues?: readonly string[];
  readonly contexts?: readonly string[];
  readonly speaker?: string;
  readonly sourceSector?: Sector;
  readonly targetSector?: Sector;
  readonly confidence: number;
  readonly rule: string;
  /** Where a view folded nodes into others: key of the edge that it was evidence of. */
  readonly folded?: string;
}

/** How a node or an edge of one graph stands to that of another, in a comparison of two. */
export type Change = "new" | "gone" | "stronger" | "weaker" | "same";

/** A denial and the assertion that it contradicts, by place in the edge's evidence. */
export interface Contradiction {
  readonly says: number;
  readonly denies: number;
}

export interface EdgeAttributes {
  readonly type: EdgeType;
  readonly label: string;
  readonly quadClass: QuadClass;
  /** Independent articles that say so: ≥ 1 (1 also where every article denies it). */
  readonly weight: number;
  /** Independent articles that deny it. */
  readonly denials: number;
  readonly reciprocal: boolean;
  readonly first?: string;
  readonly last?: string;
  /** The highest of its evidence. */
  readonly confidence: number;
  /** Ids of issue nodes, sorted. */
  readonly issues: readonly string[];
  /** Best first: asserted before denied, then confidence, date, place in the corpus. */
  readonly evidence: readonly EdgeEvidence[];
  /** Each denial with the assertion that it contradicts; absent where nothing contradicts anything. */
  readonly contradictions?: readonly Contradiction[];
  /** In a comparison of two graphs alone. */
  readonly change?: Change;
  readonly weightBefore?: number;
}

/** An article as the graph lists it; its text stays in `articles.jsonl` and in the viewer's data. */
export interface GraphArticle {
  readonly id: string;
  readonly title?: string;
  readonly date?: string;
  readonly outlet?: string;
  readonly url?: string;
  /** Where it is a near copy: the id of the article that it is counted with. */
  readonly reprintOf?: string;
}

export interface GraphAttributes {
  readonly title: string;
  readonly generator: string;
  readonly articles: readonly GraphArticle[];
}

/** A node or an edge as data. */
export interface PlainNode {
  readonly key: string;
  readonly attributes: NodeAttributes;
}

export interface PlainEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

/** The graph as data, in graphology's own serialisation: what views work on, and what the viewer is given. */
export interface PlainGraph {
  readonly attributes: GraphAttributes;
  readonly nodes: readonly PlainNode[];
  readonly edges: readonly PlainEdge[];
}

/** What was read in an article beside its relations. */
export interface ArticleReading {
  /** In the order of the text. */
  readonly sentences: readonly Span[];
  /** Where nodes are spoken of, in the order of the text. */
  readonly mentions: readonly { readonly entity: string; readonly start: number; readonly end: number }[];
  /** Who is reported as saying something in a sentence, whether or not an edge came of it: id of a node, or words of the text. */
  readonly quotes: readonly { readonly sentence: number; readonly speaker: string }[];
}

/** What the viewer's single file holds: the graph, the texts, and what was read in them. */
export interface ViewerData {
  readonly graph: PlainGraph;
  /** Article id → text. */
  readonly texts: Readonly<Record<string, string>>;
  /** Article id → what was read in it. */
  readonly readings: Readonly<Record<string, ArticleReading>>;
}
