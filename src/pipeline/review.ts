import { entityType } from "../graph/entity-types.ts";
import type { EdgeAttributes } from "../graph/model.ts";
import type { RelataGraph } from "../graph/relata-graph.ts";
import type { ArticleRecord, EntityType, Span } from "../record/record.ts";
import type { Decision } from "../resolve/decision.ts";
import { compareText } from "../resolve/occurrences.ts";
import { quoted } from "../write/quoted.ts";

/** A row of corrections.yaml, and when it is right. */
export interface Remedy {
  readonly when: string;
  readonly section: string;
  readonly row: Readonly<Record<string, unknown>>;
}

/** Something in a graph that a person should look at. */
export interface ReviewItem {
  readonly kind: "merge" | "namesakes" | "bare name" | "type" | "contradiction" | "sure" | "rare";
  /** What it is worth to look at it: how doubtful it is, times how much hangs on it. */
  readonly value: number;
  readonly what: string;
  /** What speaks for and against, or the sentences, in plain words. */
  readonly because: readonly string[];
  readonly remedies: readonly Remedy[];
}

export interface Reviewed {
  readonly graph: RelataGraph;
  readonly decisions: readonly Decision[];
  readonly records: readonly ArticleRecord[];
}

/** Relations below this confidence are worth a look. */
const UNSURE = 0.75;
/** Six words from a sentence's beginning, which tell it from the others of its article. */
const TELLING_WORDS = /^(?:\S+\s+){0,5}\S+/;
/** Relation types with fewer relations than this in a graph of at least `MANY` are rare. */
const RARE = 3;
const MANY = 60;

/** How much hangs on something that so many articles tell of. */
const reach = (articles: number): number => Math.log2(1 + articles);

const reasonsOf = ({ reasons }: Decision): readonly string[] =>
  reasons.map(({ what, weight }) => (weight < 0 ? `against: ${what}` : weight > 0 ? `for: ${what}` : what));

/** The sentence of the first article that speaks of an entity. */
function firstSentence(
  records: readonly ArticleRecord[],
  id: string,
  articles: readonly string[],
): readonly string[] {
  for (const record of records) {
    if (!articles.includes(record.id)) continue;
    const mention = record.mentions.find(({ entity }) => entity === id);
    const sentence = record.sentences.find(
      ([from, to]: Span) => mention && from <= mention.start && mention.end <= to,
    );
    if (sentence) return [`${quoted(record.text.slice(...sentence))} (${record.id})`];
  }
  return [];
}

function unsureMerges({ decisions }: Reviewed): readonly ReviewItem[] {
  return decisions
    .filter(
      ({ kind, rule }) => kind === "unsure" && ["like-names", "short-form", "like-bodies"].includes(rule),
    )
    .map(
      (decision): ReviewItem => ({
        kind: "merge",
        value: 0.9 * reach(decision.articles.length),
        what: `${quoted(decision.names[0])} may be ${quoted(decision.names[1])}`,
        because: reasonsOf(decision),
        remedies: [
          {
            when: "If they are one",
            section: "merge",
            row: { names: [decision.names[1], decision.names[0]] },
          },
          { when: "If they are two", section: "apart", row: { names: decision.names } },
        ],
      }),
    );
}

function unsureNamesakes({ decisions }: Reviewed): readonly ReviewItem[] {
  return decisions
    .filter(({ kind, rule }) => kind === "unsure" && rule === "namesakes")
    .map(
      (decision): ReviewItem => ({
        kind: "namesakes",
        value: 0.6 * reach(decision.articles.length),
        what: `${quoted(decision.names[0])} may be two people of one name`,
        because: reasonsOf(decision),
        remedies: [
          {
            when: "If it is somebody else there",
            section: "part",
            row: { name: decision.names[0], in: decision.articles, as: `${decision.names[0]} (…)` },
          },
        ],
      }),
    );
}

function bareNames({ decisions, records }: Reviewed): readonly ReviewItem[] {
  const groups = new Map<string, Decision[]>();
  for (const decision of decisions) {
    if (decision.kind !== "unsure" || !decision.rule.startsWith("bare-name")) continue;
    const key = `${decision.from}\n${decision.into}`;
    groups.set(key, [...(groups.get(key) ?? []), decision]);
  }
  return [...groups.values()].map((group): ReviewItem => {
    const [first] = group;
    const { from, names, rule } = first!;
    const articles = group.flatMap((decision) => decision.articles);
    const nobody = rule === "bare-name.nobody";
    return {
      kind: "bare name",
      value: (nobody ? 0.4 : 0.8) * reach(articles.length),
      what: nobody
        ? `Nobody in the articles has the full name of ${quoted(names[0])}`
        : `${quoted(names[0])} may be ${quoted(names[1])}`,
      because: [...firstSentence(records, from, articles), ...reasonsOf(first!)],
      remedies: nobody
        ? [
            {
              when: "If you know the full name",
              section: "rename",
              row: { name: names[0], to: `… ${names[0]}` },
            },
            { when: "If it is nobody", section: "ignore", row: { name: names[0] } },
          ]
        : [{ when: "If it is", section: "merge", row: { names: [names[1], names[0]], in: articles } }],
    };
  });
}

const named = (type: EntityType): string => {
  const { label } = entityType(type);
  return `${/^[aeiou]/.test(label) ? "an" : "a"} ${label}`;
};

/** One name as two types: mostly a name read wrong in a few articles. */
function typeConflicts({ graph, records }: Reviewed): readonly ReviewItem[] {
  const byLabel = new Map<string, string[]>();
  graph.forEachNode((node, { label }) => {
    const key = label.toLowerCase();
    byLabel.set(key, [...(byLabel.get(key) ?? []), node]);
  });
  return [...byLabel.values()].flatMap((nodes) => {
    const [main, ...others] = nodes
      .map((node) => ({ node, ...graph.getNodeAttributes(node) }))
      .sort((a, b) => b.mentions - a.mentions || compareText(a.node, b.node));
    return (
      others
        // A place or a country can be an issue, too.
        .filter(({ type }) => type !== main!.type && type !== "issue" && main!.type !== "issue")
        .map(
          ({ node, label, type, articles }): ReviewItem => ({
            kind: "type",
            value: 0.7 * reach(articles.length),
            what: `${quoted(label)} is ${named(main!.type)} in most articles, and ${named(type)} in ${articles.length}`,
            because: firstSentence(records, node, articles),
            remedies: [
              {
                when: `If it is ${named(main!.type)} there, too`,
                section: "merge",
                row: { names: [main!.node, node] },
              },
              { when: "If it is nothing", section: "ignore", row: { name: node } },
            ],
          }),
        )
    );
  });
}

interface Told {
  readonly attributes: EdgeAttributes;
  readonly names: readonly [string, string];
}

const relationsOf = ({ graph }: Reviewed): readonly Told[] =>
  graph
    .mapEdges((_edge, attributes, source, target) => ({
      attributes,
      names: [graph.getNodeAttribute(source, "label"), graph.getNodeAttribute(target, "label")] as const,
    }))
    .filter(({ attributes: { quadClass } }) => quadClass !== "issue" && quadClass !== "co-mention");

const says = ({ attributes, names }: Told): string =>
  `${quoted(`${names[0]} ${attributes.label} ${names[1]}`)}`;

const sentence = ({ evidence }: EdgeAttributes, at: number): string =>
  `${quoted(evidence[at]!.text)} (${evidence[at]!.article})`;

function dropped({ attributes, names }: Told, at: number, when: string): Remedy {
  const { article, text } = attributes.evidence[at]!;
  const alike = attributes.evidence.filter((each) => each.article === article && each.text !== text);
  const row = {
    source: names[0],
    type: attributes.type,
    target: names[1],
    in: [article],
    // The article says it in another sentence, too, which stays.
    ...(alike.length > 0 ? { words: TELLING_WORDS.exec(text)?.[0] ?? text } : {}),
  };
  return { when, section: "drop", row };
}

function contradictions(reviewed: Reviewed): readonly ReviewItem[] {
  return relationsOf(reviewed).flatMap((told) => {
    const { contradictions: pairs = [], weight, denials } = told.attributes;
    const [pair] = pairs;
    if (!pair) return [];
    return [
      {
        kind: "contradiction" as const,
        value: 0.6 * reach(weight + denials),
        what: `${says(told)} is said by ${weight} and denied by ${denials}`,
        because: [
          `says: ${sentence(told.attributes, pair.says)}`,
          `denies: ${sentence(told.attributes, pair.denies)}`,
        ],
        remedies: [
          dropped(told, pair.says, "If the first was misread"),
          dropped(told, pair.denies, "If the second was misread"),
        ],
      },
    ];
  });
}

function unsureRelations(reviewed: Reviewed): readonly ReviewItem[] {
  return relationsOf(reviewed)
    .filter(({ attributes }) => attributes.confidence < UNSURE)
    .map(
      (told): ReviewItem => ({
        kind: "sure",
        value: (1 - told.attributes.confidence) * reach(told.attributes.evidence.length),
        what: `${says(told)} is only ${Math.round(told.attributes.confidence * 100)} % sure`,
        because: [sentence(told.attributes, 0)],
        remedies: [dropped(told, 0, "If the sentence does not say so")],
      }),
    );
}

function rareTypes(reviewed: Reviewed): readonly ReviewItem[] {
  const told = relationsOf(reviewed);
  if (told.length < MANY) return [];
  const counts = new Map<string, number>();
  for (const { attributes } of told) counts.set(attributes.type, (counts.get(attributes.type) ?? 0) + 1);
  return told
    .filter(({ attributes }) => counts.get(attributes.type)! < RARE && attributes.quadClass !== "structure")
    .map((one): ReviewItem => {
      const { type } = one.attributes;
      const { row } = dropped(one, 0, "");
      return {
        kind: "rare",
        value: 0.35 * reach(one.attributes.evidence.length),
        what: `${says(one)} is one of only ${counts.get(type)} of type ${type}`,
        because: [sentence(one.attributes, 0)],
        remedies: [
          dropped(one, 0, "If the sentence does not say so"),
          { when: "If it says something else", section: "change", row: { ...row, to: "…" } },
        ],
      };
    });
}

const KINDS = [
  unsureMerges,
  unsureNamesakes,
  bareNames,
  typeConflicts,
  contradictions,
  unsureRelations,
  rareTypes,
] as const;

/** All that is worth a look in a graph, the most valuable first. */
export function review(reviewed: Reviewed): readonly ReviewItem[] {
  return KINDS.flatMap((kind) => kind(reviewed)).sort(
    (a, b) => b.value - a.value || compareText(a.what, b.what),
  );
}
