/** The phrases of a list: words apart by white space, or phrases apart by `|`; line breaks count as spaces. */
export function phrases(source: string, separator = " "): string[] {
  const flat = source.replace(/\s+/g, " ");
  return flat
    .split(separator)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}
