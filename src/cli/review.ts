import { review as itemsOf, type ReviewItem } from "../pipeline/review.ts";
import type { Run } from "./command.ts";
import { loadGraph } from "./load-graph.ts";
import { loadDecisions, loadRecords } from "./load-lines.ts";
import { counted, grouped, plain, wrapped } from "./plain.ts";
import { rowText } from "./row-text.ts";
import { UsageError } from "./usage-error.ts";

const WIDTH = 88;
const USUAL = 20;

function limitOf(written: string | undefined): number {
  const limit = Number(written ?? USUAL);
  if (Number.isInteger(limit) && limit > 0) return limit;
  throw new UsageError(`--limit must be a whole number from 1 on, and "${written}" is none.`);
}

const indented = (text: string): string => text.replace(/^/gm, "   ");

function paragraph({ what, because, remedies }: ReviewItem, number: number): string {
  return [
    wrapped(`${number}. ${plain(what)}.`, WIDTH),
    ...because.map((line) => wrapped(plain(line), WIDTH, "     ")),
    ...remedies.map(({ when, section, row }) => `   ${when}:\n${indented(rowText(section, row))}`),
  ].join("\n");
}

/** `relata review`: what is most worth a look, and how to correct it. */
export const review: Run = async (given, effects) => {
  const [folder, ...more] = given.words;
  if (folder === undefined || more.length > 0)
    throw new UsageError("Give the results folder: relata review graph.");
  const limit = limitOf(given.value("limit"));
  const [graph, decisions, records] = [
    await loadGraph(folder),
    await loadDecisions(folder),
    await loadRecords(folder),
  ];
  const items = itemsOf({ graph, decisions, records });
  if (items.length === 0) {
    effects.out("Nothing stands out.\n");
    return 0;
  }
  const shown = items.slice(0, limit);
  const rest = items.length - shown.length;
  effects.out(
    `${[
      `${counted(items.length, "thing is", "things are")} worth a look, the most valuable first. A row goes into corrections.yaml beside the articles.`,
      ...shown.map((item, index) => paragraph(item, index + 1)),
      ...(rest > 0
        ? [`And ${grouped(rest)} more: ${effects.command} review ${plain(folder)} --limit ${items.length}`]
        : []),
    ].join("\n\n")}\n`,
  );
  return 0;
};
