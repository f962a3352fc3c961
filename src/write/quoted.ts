/** Text in quotation marks; its own are single ones then, so that no two stand side by side. */
export function quoted(text: string): string {
  return `“${text.replace(/[“„]/g, "‘").replace(/”/g, "’").replace(/"/g, "'")}”`;
}
