/** Text of an article as one line for a terminal: nothing in it moves the cursor, colours, rings or turns the writing round. */
export function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, " ")
    .replace(/[\p{Cf}\p{Cs}]/gu, "")
    .trim();
}

/** A path as a shell takes it for one word. */
export function shellWord(path: string): string {
  return /^[\p{L}\p{N}_./\\:~+@%,=-]+$/u.test(path) ? path : `"${path.replace(/["\\$`]/g, "\\$&")}"`;
}

/** "1 article", "2 articles", "12,345 articles". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** "12,345". */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[], word = "and"): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1)}`;
}

/** Breaks a line at spaces so that each part has at most `width` characters, where its words allow it. */
export function wrapped(text: string, width: number, indent = ""): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && indent.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => indent + each).join("\n");
}
