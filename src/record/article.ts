/** An article as the read stage gives it: the text and what is known about it, nothing read out of it yet. */
export interface Article {
  /** Stable: the input's own id, else its path relative to the corpus, with `/` between folders and no ending. */
  readonly id: string;
  readonly title?: string;
  /** ISO 8601 day. */
  readonly date?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly text: string;
}
