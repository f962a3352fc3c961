/** Sentences as a list of citations. */
import { csvRow } from "../../src/write/csv.ts";
import { readable } from "../data/dates.ts";
import type { Fact, Model } from "../data/model.ts";
import { plain } from "../text.ts";
import { LINE_MODES, relationKind } from "../vocabulary.ts";

interface Citation {
  readonly claim: string;
  readonly sentence: string;
  readonly modes: string;
  readonly speaker: string;
  readonly outlet: string;
  readonly title: string;
  readonly date: string;
  readonly url: string;
  readonly article: string;
}

const oneLine = (text: string): string => plain(text).replace(/\s+/g, " ");

const citation = (model: Model, { relation, evidence, article }: Fact): Citation => {
  const { source, target, attributes } = relation;
  const { speaker } = evidence;
  return {
    claim: oneLine(`${source.label} ${relationKind(attributes.type).verb} ${target.label}`),
    sentence: oneLine(evidence.text),
    modes: (evidence.modes ?? [])
      .map((mode) => LINE_MODES.find(({ id }) => id === mode)?.label ?? mode)
      .join("; "),
    speaker: speaker === undefined ? "" : oneLine(model.nameOf(speaker)),
    outlet: oneLine(article.outlet ?? ""),
    title: oneLine(article.title ?? article.id),
    date: article.date ?? "",
    url: /^https?:\/\/\S+$/i.test(article.url ?? "") ? article.url! : "",
    article: article.id,
  };
};

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~&]/g, "\\$&");

/** A title and a list of Markdown: each sentence with its outlet, title, date, address and the claim it stands for. */
export const citationsMarkdown = (model: Model, facts: readonly Fact[]): string =>
  `# ${escapeMarkdown(oneLine(model.title))}\n\n${facts
    .map((fact) => {
      const { claim, sentence, modes, speaker, outlet, title, date, url } = citation(model, fact);
      const place = [outlet && `*${escapeMarkdown(outlet)}*`, escapeMarkdown(title), readable(date)];
      const notes = [claim, speaker && `according to ${speaker}`, modes].filter(Boolean).join("; ");
      return `- “${escapeMarkdown(sentence)}” ${place.filter(Boolean).join(", ")}.${url ? ` <${url}>` : ""} (${escapeMarkdown(notes)})\n`;
    })
    .join("")}`;

const COLUMNS = [
  "claim",
  "sentence",
  "modes",
  "speaker",
  "outlet",
  "title",
  "date",
  "url",
  "article",
] as const;

/** A table, a row a sentence. */
export const citationsCsv = (model: Model, facts: readonly Fact[]): string =>
  `\ufeff${[
    COLUMNS,
    ...facts.map((fact) => {
      const row = citation(model, fact);
      return COLUMNS.map((column) => row[column]);
    }),
  ]
    .map(csvRow)
    .join("")}`;

/** CSL-JSON, an item an article, with its sentences as notes: for Zotero and other managers of references. */
export const citationsCsl = (model: Model, facts: readonly Fact[]): string => {
  const items = new Map<string, Record<string, unknown> & { note: string }>();
  for (const fact of facts) {
    const { claim, sentence, outlet, title, date, url, article } = citation(model, fact);
    const note = `“${sentence}” (${claim})`;
    const known = items.get(article);
    if (known) {
      if (!known.note.includes(note)) known.note += `\n${note}`;
      continue;
    }
    const parts = date ? date.split("-").map(Number) : [];
    items.set(article, {
      id: article,
      type: "article-newspaper",
      title,
      ...(outlet ? { "container-title": outlet } : {}),
      ...(parts.length ? { issued: { "date-parts": [parts] } } : {}),
      ...(url ? { URL: url } : {}),
      note,
    });
  }
  return `${JSON.stringify([...items.values()], null, 2)}\n`;
};
