import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { askPronouns } from "../../src/extract/who/pronouns/cast-pronouns.ts";
import type { Question } from "../../src/extract/who/pronouns/ranker.ts";
import type { Place, Referent } from "../../src/extract/who/pronouns/referents.ts";
import { sceneOf } from "../../src/extract/who/read-who.ts";
import type { Page } from "../../src/extract/who/spot.ts";
import type { World } from "../../src/knowledge/world/world.ts";
import type { ReadLanguage } from "../../src/language/document.ts";

interface RawMention {
  readonly start: number;
  readonly end: number;
  readonly headStart: number;
  readonly headEnd: number;
  readonly kind: string;
  readonly entityId: string;
}

interface RawDocument {
  readonly id: string;
  readonly text: string;
  readonly allMentions: readonly RawMention[];
}

/** A pronoun's question with the choices that are right; the last index is "nothing before it". */
export interface Lesson {
  readonly question: Question;
  readonly right: readonly number[];
}

export interface TaughtDocument {
  readonly id: string;
  /** How often each lesson counts. */
  readonly weight: number;
  readonly lessons: readonly Lesson[];
}

/** The pronouns of the data folder's `gum`, each with what annotators say that it stands for. */
export function readLessons(
  dataFolder: string,
  read: (id: string) => ReadLanguage,
  world: World,
): readonly TaughtDocument[] {
  const folder = join(dataFolder, "gum");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => {
      const raw = JSON.parse(readFileSync(join(folder, file), "utf8")) as RawDocument;
      return taught(raw, read(raw.id), world, 1);
    });
}

/** Our passages are few and show what news is full of and `gum` is not. */
const PASSAGE_WEIGHT = 2;

const MARK = /\{(\d+):([^}]+)\}|\[(\d+):([^\]]+)\]/g;

/** Our own passages; their marks are explained at the head of the file. */
export function readPassages(read: ReadLanguage, world: World): readonly TaughtDocument[] {
  const lines = readFileSync(new URL("passages.txt", import.meta.url), "utf8").split("\n");
  return lines
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line, number) => {
      const allMentions: RawMention[] = [];
      let text = "";
      let from = 0;
      for (const match of line.matchAll(MARK)) {
        text += line.slice(from, match.index);
        const words = match[2] ?? match[4] ?? "";
        const [start, end] = [text.length, text.length + words.length];

        const kind = match[2] === undefined ? "pronoun" : "named";
        allMentions.push({
          start,
          end,
          headStart: start,
          headEnd: end,
          kind,
          entityId: match[1] ?? match[3] ?? "",
        });
        text += words;
        from = match.index + match[0].length;
      }
      return taught(
        { id: `passage-${number}`, text: text + line.slice(from), allMentions },
        read,
        world,
        PASSAGE_WEIGHT,
      );
    });
}

function taught(raw: RawDocument, read: ReadLanguage, world: World, weight: number): TaughtDocument {
  const { page, cast } = sceneOf(read(raw.text), { id: raw.id, text: raw.text }, world);
  const chainAt = chains(raw, page);
  const lessons: Lesson[] = [];
  askPronouns(page, world, cast, (question) => {
    const { anaphor, choices } = question;
    const own = raw.allMentions.find(
      ({ start, end }) => start === anaphor.start && end === anaphor.end,
    )?.entityId;
    const right = choices.flatMap(({ referent, before }, index) =>
      own !== undefined && chainOf(referent, before, chainAt) === own ? [index] : [],
    );
    lessons.push({ question, right: right.length > 0 ? right : [choices.length] });
    return choices[right[0] ?? choices.length]?.referent;
  });
  return { id: raw.id, weight, lessons };
}

/** The chain of the annotated mention that has this token as its head. */
function chains({ allMentions }: RawDocument, page: Page): (place: Place) => string | undefined {
  return ({ sentence, index }) => {
    const { start, end } = page.token(sentence, index)!;
    return allMentions
      .filter(({ headStart, headEnd }) => headStart < end && start < headEnd)
      .sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.entityId;
  };
}

function chainOf(
  { entity }: Referent,
  before: readonly Place[],
  chainAt: (place: Place) => string | undefined,
): string | undefined {
  if (!entity) return chainAt(before.at(-1)!);
  const counts = new Map<string, number>();
  for (const place of before) {
    const chain = chainAt(place);
    if (chain !== undefined) counts.set(chain, (counts.get(chain) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
}
