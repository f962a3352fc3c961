import type { Break } from "./sentence-ends.ts";
import type { Span } from "./spans.ts";

const WIDEST_WRAP = 100;
const RAGGED = 25;

/**
 * Says of every gap between two tokens whether it ends a paragraph, a line that stands for itself (headline, list item,
 * one paragraph a line), or is mere space. Lines broken at a fixed width are recognised by their like lengths and flow on.
 */
export function lineBreaks(text: string, tokens: readonly Span[]): (index: number) => Break {
  const kinds: Break[] = [];
  let paragraph = 0;
  let gaps: { index: number; line: string }[] = [];
  let lineStart = 0;
  const close = (end: number) => {
    const lengths = gaps.map(({ line }) => line.length);
    const widest = Math.max(0, ...lengths);
    const wrapped = gaps.length > 0 && widest <= WIDEST_WRAP && widest >= 40;
    for (let k = 0; k < gaps.length; k++) {
      const { index, line } = gaps[k]!;
      const next = tokens[index + 1]!;
      const lower = /^\p{Ll}/u.test(text.slice(next.start, next.start + 2));
      const full = line.length >= widest - RAGGED && !/[.!?:;"”’)\]]\s*$/.test(line);
      const bullet = /^[-*•–—·▪►]/.test(text.slice(next.start, next.end));
      kinds[index] = !bullet && (lower || (wrapped && full && line.length >= 40)) ? "space" : "line";
    }
    gaps = [];
    paragraph = end;
  };
  for (let i = 0; i + 1 < tokens.length; i++) {
    const from = tokens[i]!.end;
    const to = tokens[i + 1]!.start;
    if (from === to) {
      kinds[i] = "none";
      continue;
    }
    let lines = 0;
    for (let k = from; k < to; k++) {
      const code = text.charCodeAt(k);
      if (code === 10 || code === 0x2029 || (code === 13 && text.charCodeAt(k + 1) !== 10)) lines++;
    }
    if (lines === 0) {
      kinds[i] = "space";
      continue;
    }
    if (lines > 1) {
      kinds[i] = "paragraph";
      close(to);
    } else {
      gaps.push({ index: i, line: text.slice(Math.max(lineStart, paragraph), from) });
    }
    lineStart = to;
  }
  close(text.length);
  return (index) => kinds[index] ?? "paragraph";
}
