import type { Lexicon } from "../../knowledge/events/lexicon.ts";
import type { LanguageDocument } from "../../language/document.ts";
import type { Sector } from "../../record/record.ts";
import type { Who, WhoMention } from "../who/who.ts";
import { type ActorFinder, actorFinder } from "./actors.ts";
import { type AgentFinder, agentFinder } from "./agents.ts";
import { datelineLength, withoutDateline } from "./dateline.ts";
import { mended } from "./mends/mended.ts";
import { type Tree, treeOf } from "./tree.ts";

/** A sentence's tree with the actors in its arguments. */
export interface Scene {
  readonly tree: Tree;
  readonly actors: ActorFinder;
  readonly agents: AgentFinder;
}

/** The sentences of a document as trees, with the actors that stand in them. */
export function scenesOf(
  document: LanguageDocument,
  who: Who,
  lexicon: Lexicon,
  sectors: ReadonlyMap<string, Sector>,
): readonly Scene[] {
  const entities = new Map(who.entities.map((entity) => [entity.id, entity]));
  const bySentence = document.sentences.map((): WhoMention[] => []);
  for (const mention of who.mentions) bySentence[mention.sentence]?.push(mention);
  const agentsOf = agentFinder(lexicon);
  const datelines = document.sentences.map(({ tokens }) => datelineLength(tokens));
  const trees = document.sentences.map((sentence, number) => {
    const tree = treeOf(sentence);
    return mended(datelines[number] ? withoutDateline(tree, datelines[number]) : tree);
  });
  return trees.map((tree, number) => {
    const topic = number === 0 ? undefined : topicOf(trees[number - 1]!, bySentence[number - 1]!);
    const opening = tree.tokens[datelines[number]!]?.start ?? 0;
    // Where a report was written takes no part in what it tells.
    const own = bySentence[number]!.filter(({ start }) => start >= opening);
    const mentions = topic === undefined ? own : [...own, ...spokenOf(tree, own, topic)];
    const actors = actorFinder(tree, mentions, entities, sectors);
    return { tree, actors, agents: agentsOf(tree, actors) };
  });
}

/** The subject of a sentence, where it is the only person that the sentence names. */
function topicOf(tree: Tree, mentions: readonly WhoMention[]): WhoMention | undefined {
  const people = mentions.filter(({ type, kind }) => type === "person" && kind !== "pronoun");
  if (new Set(people.map(({ entity }) => entity)).size !== 1) return undefined;
  return people.find(({ head }) => {
    const { relation, head: above } = tree.tokens[head]!;
    return relation.startsWith("nsubj") && above >= 0 && tree.tokens[above]!.head < 0;
  });
}

/** The "he" or "she" who says something, where nobody is known by it: whoever the sentence before speaks of. */
function spokenOf(tree: Tree, mentions: readonly WhoMention[], topic: WhoMention): readonly WhoMention[] {
  if (mentions.some(({ entity, kind }) => entity === topic.entity && kind !== "pronoun")) return [];
  return tree.tokens.flatMap(({ text, relation, head, start, end }, index) => {
    const isSubject =
      ["he", "she"].includes(text.toLowerCase()) && relation === "nsubj" && tree.tokens[head]?.head === -1;
    const isKnown = mentions.some((each) => each.start <= start && end <= each.end);
    return isSubject && !isKnown
      ? [{ ...topic, start, end, text, kind: "pronoun" as const, head: index }]
      : [];
  });
}
