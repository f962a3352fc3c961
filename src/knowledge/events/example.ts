import type { Span } from "../../record/record.ts";

/** An example without its marks. Offsets are UTF-16 code units into `text`. */
export interface Example {
  readonly text: string;
  readonly actors: readonly Span[];
  readonly recipients: readonly Span[];
}

/** Takes `[actor]` and `{recipient}` out of an entry's example: the plain sentence and where the two stood. */
export function readExample(marked: string): Example {
  const actors: Span[] = [];
  const recipients: Span[] = [];
  let text = "";
  for (const part of marked.split(/(\[[^\]]*\]|\{[^}]*\})/)) {
    const isActor = part.startsWith("[");
    const isMarked = isActor || part.startsWith("{");
    const plain = isMarked ? part.slice(1, -1) : part;
    if (isMarked) (isActor ? actors : recipients).push([text.length, text.length + plain.length]);
    text += plain;
  }
  return { text, actors, recipients };
}
