/**
 * Brings a file's text to the one form that every later offset points into: lines end in `\n`, no byte order mark, composed
 * characters (Unicode NFC). Nothing after this changes a character.
 */
export function normalise(text: string): string {
  return text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .normalize("NFC");
}

/** The article's own text: without blank lines before it and space after it. */
export function trimText(text: string): string {
  return text.replace(/^(?:[^\S\n]*\n)+/, "").trimEnd();
}
