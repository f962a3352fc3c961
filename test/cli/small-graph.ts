import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assembleGraph } from "../../src/graph/assemble.ts";
import type { ArticleRecord, Entity, Mention, Relation, Span } from "../../src/record/record.ts";
import { writeGraphJson } from "../../src/write/graph-json.ts";

const ENTITIES: readonly Entity[] = [
  { id: "CHN", name: "China", type: "country", country: "CHN", aliases: ["Beijing"] },
  { id: "person:xie-tao", name: "Xie Tao", type: "person" },
  { id: "person:jose-nunez", name: "José Núñez", type: "person", aliases: ["Núñez"] },
  { id: "PER", name: "Peru", type: "country", country: "PER" },
  { id: "person:ana-nunez", name: "Ana Núñez", type: "person" },
];

function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`"${words}" is not in "${text}"`);
  return [start, start + words.length];
}

function mention(text: string, words: string, entity: Entity): Mention {
  const [start, end] = spanOf(text, words);
  return { start, end, text: words, entity: entity.id, type: entity.type, kind: "name" };
}

type Event = Pick<Relation, "source" | "type" | "modes" | "speaker"> & {
  readonly words: readonly [string, string, string];
};

function record(
  id: string,
  text: string,
  events: readonly (Event & { readonly target: string })[],
): ArticleRecord {
  const named = ENTITIES.filter(({ name }) => text.includes(name));
  return {
    version: 1,
    id,
    date: `2024-04-${id}`,
    outlet: "The \u001b[31mWire\u001b[0m",
    language: "en",
    text,
    sentences: [[0, text.length]],
    entities: named,
    mentions: named.map((entity) => mention(text, entity.name, entity)),
    relations: events.map(({ words, ...event }) => ({
      ...event,
      predicate: words[1],
      confidence: 0.9,
      rule: "test",
      evidence: {
        sentence: [0, text.length],
        source: spanOf(text, words[0]),
        trigger: spanOf(text, words[1]),
        target: spanOf(text, words[2]),
      },
    })),
  };
}

const RECORDS: readonly ArticleRecord[] = [
  record("26", "China thanked Peru\u001b[2J, José Núñez said.", [
    {
      source: "CHN",
      target: "PER",
      type: "SUPPORT",
      speaker: "person:jose-nunez",
      words: ["China", "thanked", "Peru"],
    },
  ]),
  record("27", "China will not attack Peru.", [
    {
      source: "CHN",
      target: "PER",
      type: "ASSAULT",
      modes: ["negation", "future"],
      words: ["China", "attack", "Peru"],
    },
  ]),
  record("28", "Peru sued China.", [
    { source: "PER", target: "CHN", type: "ACCUSE", words: ["Peru", "sued", "China"] },
  ]),
  record("29", "Xie Tao saw China and Ana Núñez.", []),
];

/** Writes graph.json of four short articles into a new folder, and gives the folder. */
export async function smallGraph(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "relata-cli-"));
  await writeGraphJson(assembleGraph(RECORDS), join(folder, "graph.json"));
  return folder;
}
