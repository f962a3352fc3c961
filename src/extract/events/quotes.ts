import type { Span } from "../../record/record.ts";

const OPENING = new Set(["“", "«", "„"]);
const CLOSING = new Set(["”", "»"]);

/**
 * Spans of direct speech in a text, marks included. Straight quotes alternate within a paragraph; a paragraph that ends inside a quotation
 * closes it (and, by the custom of newspapers, the next one opens it again).
 */
export function quotations(text: string): readonly Span[] {
  const spans: Span[] = [];
  let open = -1;
  const close = (end: number): void => {
    if (open >= 0 && end > open + 1) spans.push([open, end]);
    open = -1;
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === "\n") close(at);
    else if (OPENING.has(character)) {
      if (open < 0) open = at;
    } else if (CLOSING.has(character)) close(at + 1);
    else if (character === '"') {
      if (open < 0) open = at;
      else close(at + 1);
    }
  }
  close(text.length);
  return spans;
}
