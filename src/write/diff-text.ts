import { CHANGES } from "../graph/changes.ts";
import type { ChangedEntity, ChangedRelation, GraphDiff, RenamedEntity } from "../graph/diff.ts";
import { ENTITY_TYPES } from "../graph/entity-types.ts";
import { quoted } from "./quoted.ts";

/** Sentences shown for one relation. */
const SENTENCES = 2;

/** A comparison in plain words, each relation with sentences of the graph that tells more. */
export function diffText({ before, after, entities, relations }: GraphDiff): string {
  const blocks = [
    `From "${before}" to "${after}"`,
    ...entityBlock("New entities", entities.new),
    ...entityBlock("Gone entities", entities.gone),
    ...renamedBlock(entities.renamed),
    ...CHANGES.flatMap(({ id, label }) =>
      relationBlock(
        label,
        relations.filter(({ change }) => change === id),
      ),
    ),
  ];
  if (blocks.length === 1) blocks.push("Nothing has changed.");
  return `${blocks.join("\n\n")}\n`;
}

function entityBlock(title: string, entities: readonly ChangedEntity[]): readonly string[] {
  if (entities.length === 0) return [];
  const lines = ENTITY_TYPES.flatMap(({ id, plural }) => {
    const names = entities.filter(({ type }) => type === id).map(({ label }) => oneLine(label));
    return names.length > 0 ? [`  ${plural}: ${names.join(", ")}`] : [];
  });
  return [[`${title} (${entities.length})`, ...lines].join("\n")];
}

function renamedBlock(entities: readonly RenamedEntity[]): readonly string[] {
  if (entities.length === 0) return [];
  const lines = entities.map(({ before, after }) => {
    const name = before.label === after.label ? [] : [`now called ${oneLine(after.label)}`];
    const type = before.type === after.type ? [] : [`now of type ${after.type}, not ${before.type}`];
    return `  ${oneLine(before.label)}: ${[...name, ...type].join(", ")}`;
  });
  return [[`Entities of another name or type (${entities.length})`, ...lines].join("\n")];
}

function relationBlock(title: string, relations: readonly ChangedRelation[]): readonly string[] {
  if (relations.length === 0) return [];
  const lines = relations.flatMap(({ source, label, target, weightBefore, weightAfter, sentences }) => [
    `  ${oneLine(source.label)} ${label} ${oneLine(target.label)} (${weightBefore} → ${weightAfter})`,
    ...sentences.slice(0, SENTENCES).map(({ text, article, date }) => {
      const where = date === undefined ? article : `${article}, ${date}`;
      return `    ${quoted(oneLine(text))} ${oneLine(where)}`;
    }),
  ]);
  return [[`${title} (${relations.length})`, ...lines].join("\n")];
}

/** Text of an article on one line, without what a terminal would obey. */
function oneLine(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, " ")
    .replace(/[\p{Cf}\p{Cs}]/gu, "")
    .trim();
}
