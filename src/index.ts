/** Relata's public interface: articles in, records and a graph out. Nothing else is promised to stay. */
export type {
  EdgeAttributes,
  EdgeEvidence,
  GraphArticle,
  GraphAttributes,
  NodeAttributes,
  NodeRole,
  QuadClass,
} from "./graph/model.ts";
export type { RelataGraph } from "./graph/relata-graph.ts";
export { type BuildGraphOptions, buildGraph } from "./pipeline/build-graph.ts";
export { extract } from "./pipeline/extractor.ts";
export type { Keys } from "./read/draft.ts";
export type { Problem } from "./read/problem.ts";
export { type Input, type ReadOptions, type ReadResult, readArticles } from "./read/read-articles.ts";
export type { Article } from "./record/article.ts";
export type {
  ArticleRecord,
  Entity,
  EntityType,
  EventType,
  Evidence,
  Mention,
  MentionKind,
  Mode,
  Relation,
  RelationType,
  Role,
  Sector,
  Span,
  StructuralType,
} from "./record/record.ts";
export { writeGexf } from "./write/gexf.ts";
export { writeGraphJson } from "./write/graph-json.ts";
export { WriteError, type WriteErrorCode } from "./write/write-error.ts";
