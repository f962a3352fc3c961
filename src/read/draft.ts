import type { Problem } from "./problem.ts";

/** The names under which an input keeps the parts of an article. */
export type Keys = Readonly<Record<"id" | "title" | "date" | "outlet" | "url" | "text", string>>;

export const DEFAULT_KEYS: Keys = {
  id: "id",
  title: "title",
  date: "date",
  outlet: "outlet",
  url: "url",
  text: "text",
};

/** An article as its file writes it: nothing checked, the date as written. */
export interface Draft {
  readonly id?: string;
  readonly title?: string;
  readonly date?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly text: string;
  /** One-based line of the file where it begins, where the file holds several. */
  readonly line?: number;
}

/** What a format makes of a file's text. */
export interface Parsed {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
}

/** Takes what is known about an article out of a mapping, under the names that `keys` gives. Lists are joined by "; ". */
export function metadataOf(
  mapping: Readonly<Record<string, unknown>>,
  keys: Keys,
): Omit<Draft, "text" | "line"> {
  const value = (part: keyof Keys): string | undefined => {
    const found = Object.hasOwn(mapping, keys[part]) ? mapping[keys[part]] : undefined;
    const words = (Array.isArray(found) ? found : [found])
      .filter((word) => typeof word === "string" || typeof word === "number")
      .map((word) => String(word).replace(/\s+/g, " ").trim())
      .filter((word) => word !== "");
    return words.length > 0 ? words.join("; ") : undefined;
  };
  const found = (["id", "title", "date", "outlet", "url"] as const).map(
    (part) => [part, value(part)] as const,
  );
  return Object.fromEntries(found.filter(([, each]) => each !== undefined));
}
