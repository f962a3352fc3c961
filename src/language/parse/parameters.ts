import { padded } from "../network/kernel.ts";

/** How large the parser's network is. */
export interface ParserSizes {
  /** Numbers that stand for a word, and as many for its tag and the punctuation before it. */
  readonly embedding: number;
  /** Units of each direction of each recurrent layer. */
  readonly units: number;
  /** Numbers by which a word is judged as a head and as a dependent, for arcs and for their relations. */
  readonly arc: number;
  readonly label: number;
  /** Rows of `embeddings`, `tags`. */
  readonly features: number;
  readonly tags: number;
  readonly relations: number;
}

/** Rows by columns. */
export type Shape = readonly [rows: number, columns: number];

/** Kinds of punctuation in a gap, see Lexeme. */
export const GAP_BITS = 10;
/** Steps of distance between dependent and head, to the left and to the right. */
export const DISTANCES = 16;

/**
 * The parameters of the network by name, each a matrix row by row. Columns of a recurrent layer's input: the input, forget, output
 * and new-value gates forward, then those backward. Columns of `judge`: head and dependent for arcs, head and dependent for relations.
 */
export function parameterShapes({
  embedding: e,
  units: u,
  arc,
  label,
  features,
  tags,
  relations,
}: ParserSizes) {
  return {
    embeddings: [features, e],
    tags: [tags + 2, e],
    gaps: [GAP_BITS, e],
    input0: [2 * e, 8 * u],
    bias0: [1, 8 * u],
    forward0: [u, 4 * u],
    backward0: [u, 4 * u],
    input1: [2 * u, 8 * u],
    bias1: [1, 8 * u],
    forward1: [u, 4 * u],
    backward1: [u, 4 * u],
    judge: [2 * u, 2 * arc + 2 * label],
    judgeBias: [1, 2 * arc + 2 * label],
    pair: [arc, arc],
    pairBias: [1, arc],
    distance: [2, DISTANCES],
    relation: [label, padded(relations)],
    relationBias: [1, padded(relations)],
  } as const satisfies Readonly<Record<string, Shape>>;
}

export type ParameterName = keyof ReturnType<typeof parameterShapes>;
export type Parameters = Readonly<Record<ParameterName, Float32Array>>;

/** Which number of `distance` a dependent and its head look at: the first row is for heads before it, the second for those behind. */
export function distanceAt(dependent: number, head: number): number {
  const apart = Math.abs(dependent - head);
  const step = apart < 8 ? apart : Math.min(DISTANCES - 1, 8 + Math.floor((apart - 8) / 6));
  return head > dependent ? DISTANCES + step : step;
}
