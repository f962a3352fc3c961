import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { NameType } from "../../src/language/document.ts";

/** A document with its names marked, as far as training and scoring need it. */
export interface GoldDocument {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly sentences: readonly (readonly [start: number, end: number])[];
  readonly names: readonly GoldName[];
}

export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
  /** Demonyms and groups: neither right nor wrong to find. */
  readonly group: boolean;
  /** A country marked as an organisation because it acts. */
  readonly actingCountry: boolean;
}

const TYPES: Record<string, NameType> = { PER: "person", ORG: "organization", LOC: "place" };

interface RawMention {
  start: number;
  end: number;
  coarse: string;
  nested?: boolean;
  group?: boolean;
  gpe?: boolean;
}

interface RawDocument {
  id: string;
  genre?: string;
  text: string;
  sentences?: [number, number][];
  mentions: RawMention[];
}

/** The documents of `gum` in the data folder, by id; names inside longer names are left out. */
export function readGum(dataFolder: string): GoldDocument[] {
  const folder = join(dataFolder, "gum");
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return files.sort().map((file) => goldDocument(JSON.parse(readFileSync(join(folder, file), "utf8"))));
}

/** A file with one document in each line. */
export function readGoldLines(path: string): GoldDocument[] {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => goldDocument(JSON.parse(line)));
}

function goldDocument(raw: RawDocument): GoldDocument {
  const names = raw.mentions
    .filter((mention) => mention.nested !== true)
    .map((mention) => ({
      start: mention.start,
      end: mention.end,
      type: TYPES[mention.coarse] ?? ("other" as const),
      group: mention.group === true,
      actingCountry: mention.gpe === true && mention.coarse === "ORG",
    }));
  names.sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    id: raw.id,
    genre: raw.genre ?? "",
    text: raw.text,
    sentences: raw.sentences ?? [[0, raw.text.length]],
    names,
  };
}

/** Each sentence as a document of its own. */
export function sentencesAlone(gold: GoldDocument): GoldDocument[] {
  return gold.sentences.map(([start, end]) => ({
    ...gold,
    text: gold.text.slice(start, end),
    sentences: [[0, end - start]],
    names: gold.names
      .filter((name) => name.start >= start && name.end <= end)
      .map((name) => ({ ...name, start: name.start - start, end: name.end - start })),
  }));
}
