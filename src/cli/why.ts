import { builtInPersonNames } from "../knowledge/world/load-person-names.ts";
import type { ArticleRecord, MentionKind } from "../record/record.ts";
import { type Decision, type Reason, totalWeight } from "../resolve/decision.ts";
import { type Spoken, type Why, whyOf } from "../resolve/why.ts";
import { quoted } from "../write/quoted.ts";
import type { Run } from "./command.ts";
import { loadDecisions, loadRecords } from "./load-lines.ts";
import { counted, listed, plain, wrapped } from "./plain.ts";
import { rowText } from "./row-text.ts";
import { RULES } from "./rules.ts";
import { UsageError } from "./usage-error.ts";

const WIDTH = 88;
/** How many articles are named, and how many sentences are shown for each name. */
const NAMED = 4;
const SHOWN = 2;

const named = (name: string): string => quoted(plain(name));

function someOf(articles: readonly string[]): string {
  const more = articles.length - NAMED;
  const names = articles.slice(0, NAMED).map(plain);
  return more > 0 ? `${names.join(", ")} and ${more} more` : listed(names);
}

const KINDS: Readonly<Record<MentionKind, string>> = {
  name: "as a name",
  nominal: "as a description",
  pronoun: "as a pronoun",
  metonym: "as a seat that stands for who sits there",
};

function spokenLines(
  { name, mentions, kinds, articles, others }: Spoken,
  records: readonly ArticleRecord[],
  id: string,
): string {
  if (mentions === 0) return `${named(name)} is a name of it that no article writes so.`;
  const where = `${counted(mentions, "time")} in ${counted(articles.length, "article")}`;
  const how = listed(kinds.map((kind) => KINDS[kind]));
  const elsewhere = others.length > 0 ? ` Elsewhere it is ${listed(others.map(plain))}.` : "";
  const sentences = articles.slice(0, SHOWN).flatMap((article) => {
    const record = records.find((one) => one.id === article)!;
    const mention = record.mentions.find(
      ({ entity, text }) => entity === id && text.toLowerCase() === name.toLowerCase(),
    );
    const sentence = record.sentences.find(
      ([from, to]) => mention && from <= mention.start && mention.end <= to,
    );
    if (!sentence) return [];
    return [wrapped(`${quoted(plain(record.text.slice(...sentence)))} (${plain(article)})`, WIDTH, "  ")];
  });
  return [
    wrapped(`${named(name)} stands ${where}, ${how}: ${someOf(articles)}.${elsewhere}`, WIDTH),
    ...sentences,
  ].join("\n");
}

function reasonLines(reasons: readonly Reason[]): readonly string[] {
  const lines = reasons.map(({ what, weight }) => {
    const sign = weight > 0 ? "+" : weight < 0 ? "−" : " ";
    return `  ${`${sign}${Math.abs(weight).toFixed(2)}`.padStart(7)}  ${plain(what)}`;
  });
  return [...lines, `  ${totalWeight(reasons).toFixed(2).replace("-", "−").padStart(7)}  in all`];
}

const VERDICT: Readonly<Record<Decision["kind"], string>> = {
  merge: "Taken for one",
  apart: "Kept apart",
  unsure: "Not certain, so left as they were",
  correction: "Your correction",
};

function decisionLines({ kind, rule, names, articles, reasons }: Decision): string {
  const about = names[0] === names[1] ? named(names[0]) : `${named(names[0])} and ${named(names[1])}`;
  const head = `${VERDICT[kind]}: ${about}, in ${someOf(articles)}.`;
  return [
    wrapped(head, WIDTH),
    wrapped(`Rule: ${RULES[rule] ?? rule}.`, WIDTH),
    ...reasonLines(reasons),
  ].join("\n");
}

function verdict({ ids, spoken, within, decisions }: Why): string {
  const both = `${named(spoken[0].name)} and ${named(spoken[1].name)}`;
  if (ids[0] !== ids[1]) return `${both} are two: ${ids[0]} and ${ids[1]}.`;
  const lines = [`${both} are one: ${ids[0]}.`];
  if (within.length > 0)
    lines.push(
      wrapped(
        `${counted(within.length, "article uses", "articles use")} both for the same one, the short name after the full one, or the one name for the other: ${someOf(within)}.`,
        WIDTH,
      ),
    );
  else if (decisions.length === 0)
    lines.push("Relata knows both as names of it, or the articles write its full name the same way.");
  return lines.join("\n");
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly articles: number;
}

const hasWordsOf = ({ name }: Named, other: Named): boolean =>
  name !== other.name && other.name.split(" ").every((word) => name.split(" ").includes(word));

/** Two entities as a row names them. A merge keeps the first name: the fuller one, else that of more articles. */
function keptFirst({ ids }: Why, records: readonly ArticleRecord[]): readonly string[] {
  const entities = records.flatMap((record) => record.entities);
  const [a, b] = ids.map((id): Named => {
    const own = entities.filter((entity) => entity.id === id);
    return { id, name: own[0]?.name ?? id, articles: own.length };
  }) as [Named, Named];
  const isSecond = hasWordsOf(b, a) || (b.articles > a.articles && !hasWordsOf(a, b));
  const isShared = ({ id, name }: Named) => entities.some((other) => other.name === name && other.id !== id);
  return (isSecond ? [b, a] : [a, b]).map((one) => (isShared(one) ? one.id : one.name));
}

/** The row of corrections.yaml that would make it otherwise. */
function remedy(why: Why, records: readonly ArticleRecord[]): string {
  const { ids, spoken, within } = why;
  const [long, short] = [spoken[0].name, spoken[1].name].sort((a, b) => b.length - a.length) as [
    string,
    string,
  ];
  if (ids[0] !== ids[1])
    return `If they are one, add to corrections.yaml:\n\n${rowText("merge", { names: keptFirst(why, records) })}`;
  const row =
    within.length > 0
      ? rowText("part", { name: long, written: [short], in: [within[0]!], as: "…" })
      : rowText("apart", { names: [long, short] });
  return `If they are two, add to corrections.yaml:\n\n${row}`;
}

function text(why: Why, records: readonly ArticleRecord[]): string {
  const { ids, spoken, decisions, weighed } = why;
  const near =
    ids[0] !== ids[1] && decisions.length === 0
      ? [
          weighed.length > 0
            ? [
                "Their names are too far from each other to be weighed in a build. Weighed now:",
                ...reasonLines(weighed),
              ].join("\n")
            : "Countries, places and issues are one only where relata's lists say so: docs/knowledge.md.",
        ]
      : [];
  return [
    verdict(why),
    ...spoken.map((one, index) => spokenLines(one, records, ids[index]!)),
    ...decisions.map(decisionLines),
    ...near,
    remedy(why, records),
    "",
  ].join("\n\n");
}

/** `relata why`: why two names are one, or two. */
export const why: Run = async (given, effects) => {
  const [folder, first, second, ...more] = given.words;
  if (folder === undefined || first === undefined || second === undefined || more.length > 0)
    throw new UsageError('Give the results folder and two names: relata why graph "Xi" "Xi Jinping".');
  const records = await loadRecords(folder);
  const found = whyOf([first, second], records, await loadDecisions(folder), builtInPersonNames());
  if ("unknown" in found)
    throw new UsageError(
      `No article calls anybody ${named(found.unknown)}. Write the name as the articles have it.`,
    );
  effects.out(`${text(found, records).trimEnd()}\n`);
  return 0;
};
