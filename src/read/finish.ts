import type { Article } from "../record/article.ts";
import { dateInName, readDate } from "./date.ts";
import type { Draft } from "./draft.ts";
import { isEnglish } from "./english.ts";
import { normalise, trimText } from "./normalise.ts";
import type { Problem } from "./problem.ts";

export interface Place {
  readonly file: string;
  /** The id of an article that has none of its own. */
  readonly id: string;
  readonly anyLanguage: boolean;
}

export interface Finished {
  readonly article?: Article;
  readonly problems: readonly Problem[];
}

/** Checks a draft and makes an article of it; an empty text and another language make none. */
export function finish(draft: Draft, place: Place): Finished {
  const at = { file: place.file, ...(draft.line === undefined ? {} : { line: draft.line }) };
  const text = trimText(normalise(draft.text));
  if (text === "") {
    const remedy = "Put the article's text there, or take the file away.";
    return { problems: [{ code: "E_EMPTY", ...at, message: "has no text", remedy }] };
  }
  if (!place.anyLanguage && !isEnglish(text)) {
    const remedy = "Relata reads English. Translate it, or use --any-language if it is English after all.";
    return { problems: [{ code: "E_LANGUAGE", ...at, message: "does not read as English", remedy }] };
  }
  const date = draft.date === undefined ? dateInName(draft.id ?? place.id) : readDate(draft.date);
  const { title, outlet, url } = draft;
  const article: Article = {
    id: draft.id ?? (draft.line === undefined ? place.id : `${place.id}:${draft.line}`),
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(url === undefined ? {} : { url }),
    text,
  };
  if (draft.date === undefined || date !== undefined) return { article, problems: [] };
  const message = `"${draft.date}" is no date`;
  const remedy = "Use YYYY-MM-DD, or leave it out. The article is read without a date.";
  return { article, problems: [{ code: "W_DATE", ...at, message, remedy }] };
}
