/** How the parser's network is made and trained. */
export interface ParserSettings {
  /** Sizes of the network, see ParserSizes; multiples of eight. */
  readonly embedding: number;
  readonly units: number;
  readonly arc: number;
  readonly label: number;
  readonly epochs: number;
  readonly seed: number;
  readonly dropout: Dropout;
}

/** What share of numbers is left out in training, so that none is relied upon (Srivastava et al. 2014). */
export interface Dropout {
  /** Words taken for unknown ones, so that these have an embedding (Kiperwasser & Goldberg 2016). */
  readonly unknown: number;
  readonly words: number;
  readonly tags: number;
  readonly layers: number;
}

export const PARSER_SETTINGS: ParserSettings = {
  embedding: 64,
  units: 80,
  arc: 64,
  label: 64,
  epochs: 16,
  seed: 1,
  dropout: { unknown: 0.25, words: 0.2, tags: 0.1, layers: 0.25 },
};
