import type { Lexicon } from "../../knowledge/events/lexicon.ts";
import type { LanguageDocument } from "../../language/document.ts";
import type { Sector } from "../../record/record.ts";
import type { Who, WhoMention } from "../who/who.ts";
import { type ActorFinder, actorFinder } from "./actors.ts";
import { type AgentFinder, agentFinder } from "./agents.ts";
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
  return document.sentences.map((sentence, number) => {
    const tree = treeOf(sentence);
    const actors = actorFinder(tree, bySentence[number]!, entities, sectors);
    return { tree, actors, agents: agentsOf(tree, actors) };
  });
}
