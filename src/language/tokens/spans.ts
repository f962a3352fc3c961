/** UTF-16 offsets into the text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
