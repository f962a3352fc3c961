import type { World } from "../../knowledge/world/world.ts";
import type { Cast } from "./cast.ts";
import type { Page } from "./spot.ts";
import type { WhoMention } from "./who.ts";

const PAIR = /^(?:the (?:two|2)|both|each|all|the (?:two |2 )?(?:rival|neighbou?ring|warring))$/;
/** How many sentences back the members may stand. */
const REACH = 4;

/**
 * Plurals that stand for two named before: "the two leaders", "both sides", "the two countries". Each member gets a mention
 * with the same span. Where not exactly two stand out, nothing is recorded.
 */
export function castPlurals(page: Page, world: World, cast: Cast): void {
  const mentions = cast.mentions();
  const leaders = leadersOf(world, cast);
  page.document.sentences.forEach(({ tokens }, sentence) => {
    tokens.forEach((token, index) => {
      const leader = nounOf(world, "leader", token.lemma) || token.lemma === "president";
      const persons = leader || nounOf(world, "persons", token.lemma);
      const countries = nounOf(world, "countries", token.lemma);
      if (!persons && !countries) return;
      const first = startOf(
        tokens.map(({ text }) => text.toLowerCase()),
        index,
      );
      if (first === undefined) return;
      const start = tokens[first]!.start;
      const pool = persons
        ? pairOf(mentions, cast, start, sentence, "person", (person) => leader && leaders.has(person))
        : pairOf(mentions, cast, start, sentence, "country", () => false);
      if (!pool) return;
      const spot = { start, end: token.end, sentence, first, last: index, head: index };
      if (mentions.some((other) => other.start < spot.end && spot.start < other.end)) return;
      for (const entity of pool)
        cast.mention(page, spot, entity, "nominal", persons ? undefined : "government");
    });
  });
}

const LEADS = /^(?:president|prime minister|premier|chancellor|king|queen|emir|(?:supreme )?leader)$/i;

const leadersByWorld = new WeakMap<World, ReadonlySet<string>>();

/** Those whom the list calls head of a state or government. */
function listedLeaders(world: World): ReadonlySet<string> {
  const listed =
    leadersByWorld.get(world) ??
    new Set(world.holders.filter(({ office }) => LEADS.test(office)).map(({ person }) => person));
  leadersByWorld.set(world, listed);
  return listed;
}

/** Those of the article's people whom it or the list calls head of a state or government. */
function leadersOf(world: World, cast: Cast): ReadonlySet<string> {
  const listed = listedLeaders(world);
  return new Set(
    cast
      .entities()
      .filter(({ name, roles }) => listed.has(name) || roles?.some(({ title }) => LEADS.test(title)))
      .map(({ id }) => id),
  );
}

const nounOf = (world: World, of: string, lemma: string): boolean =>
  world.nominals.get(of)?.has(lemma) ?? false;

/** Where "the two leaders" begins; undefined where the words before do not make a pair of it. */
function startOf(words: readonly string[], noun: number): number | undefined {
  for (const length of [3, 2, 1]) {
    const first = noun - length;
    if (first < 0) continue;
    const before = words.slice(first, noun).join(" ");
    // "each nations" and "all sides" are loose wordings of "both"; with a singular, or another noun, they mean more than two.
    if (before === "each" && !words[noun]!.endsWith("s")) continue;
    if (before === "all" && words[noun] !== "sides") continue;
    if (PAIR.test(before)) return first;
  }
  return undefined;
}

/** The two of a type that were spoken of last, if they stand out: among the last sentences, or the article's main two. */
function pairOf(
  mentions: readonly WhoMention[],
  cast: Cast,
  start: number,
  sentence: number,
  type: "person" | "country",
  leads: (person: string) => boolean,
): readonly string[] | undefined {
  const before = mentions.filter((mention) => mention.end <= start && mention.type === type);
  const near = [
    ...new Set(
      before
        .filter((mention) => sentence - mention.sentence <= REACH)
        .map(({ entity }) => entity)
        .reverse(),
    ),
  ];
  if (type === "person") {
    const recent = [
      ...new Set(before.filter((mention) => sentence - mention.sentence <= 1).map(({ entity }) => entity)),
    ];
    const leaders = [...new Set(before.map(({ entity }) => entity).reverse())].filter(leads);
    const pool = leaders.length >= 2 ? leaders.slice(0, 2) : recent.length === 2 ? recent : near.slice(0, 2);
    return pool.length === 2 && pool.every((id) => cast.facts(id)?.type === "person")
      ? [...pool].sort()
      : undefined;
  }
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    if (mention.type === type) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
  }
  const main = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const [first, second, third] = main;
  const met =
    before.some(({ entity }) => entity === first?.[0]) && before.some(({ entity }) => entity === second?.[0]);
  // A third country in the same sentence makes "the two countries" those that the sentence tells of, whoever they are.
  const here = before.filter((mention) => mention.sentence === sentence).map(({ entity }) => entity);
  if (here.some((entity) => entity !== first?.[0] && entity !== second?.[0])) return undefined;
  if (met && first && second && (!third || second[1] >= 2 * third[1])) return [first[0], second[0]].sort();
  return near.length === 2 ? [...near].sort() : undefined;
}
