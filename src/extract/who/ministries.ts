import type { World } from "../../knowledge/world/world.ts";
import type { FoundName } from "./find-names.ts";
import type { Page } from "./spot.ts";

/** The country that a name is of, itself or as its adjective or seat. */
function codeOf({ known }: FoundName): string | undefined {
  const own = known.find(({ kind }) => kind === "country" || kind === "demonym");
  return own && "code" in own
    ? own.code
    : known.flatMap((one) => (one.kind === "metonym" && one.country ? [one.of] : []))[0];
}

/** The country that words directly before or after name as the owner of what stands between: "China's", "Chinese", "of China". */
function ownerAt(
  page: Page,
  world: World,
  names: readonly FoundName[],
  start: number,
  end: number,
): { readonly code: string; readonly name: FoundName } | undefined {
  for (const name of names) {
    const code = codeOf(name);
    if (!code) continue;
    if (name.end <= start && /^(?:'s|')? (?:own )?$/.test(page.plain.slice(name.end, start)))
      return { code, name };
    if (
      name.start >= end &&
      /^ of (?:the )?(?:People's Republic of )?$/.test(page.plain.slice(end, name.start))
    )
      return { code, name };
  }
  // The name itself may tell it: "Chinese Foreign Ministry", "Ministry of Foreign Affairs of Peru".
  const words = page.plain.slice(start, end);
  const last = /^.* of (?:the )?(?=\p{Lu})/u.exec(words);
  for (const from of [start, ...(last ? [start + last[0].length] : [])]) {
    const inside = world.names.at(page.plain, from);
    const own = inside?.values.find(({ kind }) => kind === "demonym" || kind === "country");
    if (own && "code" in own && (from > start ? inside!.end === end : inside!.end < end))
      return { code: own.code, name: { ...page.spot(from, inside!.end)!, known: [own], score: 1 } };
  }
  return undefined;
}

/**
 * Whose ministry it is: by the words beside it, by the capital in which it sits ("the Ministry of Commerce in Beijing"), else by those
 * of the article's ministries of that name whose country is told, if they are all of one, else by the one country that the article names.
 */
export function ministryOwner(
  page: Page,
  world: World,
  names: readonly FoundName[],
  name: FoundName,
): { readonly code: string } | undefined {
  const seat = names.find(({ start }) => start > name.end && page.plain.slice(name.end, start) === " in ");
  const capital = seat?.known.find(({ kind }) => kind === "metonym");
  const own = ownerAt(page, world, names, name.start, name.end);
  if (own) return own;
  if (capital?.kind === "metonym" && capital.country) return { code: capital.of };
  if (!isDefinite(page, name)) return undefined;
  const kind = ministryOf(name);
  const owners = new Set(
    names.flatMap((other) =>
      ministryOf(other) === kind ? (ownerAt(page, world, names, other.start, other.end)?.code ?? []) : [],
    ),
  );
  const code = owners.size > 0 ? only(owners) : onlyCountry(page, names, name);
  return code === undefined ? undefined : { code };
}

/** "The foreign ministry", "Foreign Ministry spokesman": one that the reader is taken to know. */
const isDefinite = (page: Page, { start, end }: FoundName): boolean =>
  /(?:^|[^\p{L}])the $/iu.test(page.plain.slice(Math.max(0, start - 5), start)) ||
  /^ spokes\p{L}+/u.test(page.plain.slice(end, end + 12));

const only = (codes: ReadonlySet<string>): string | undefined =>
  codes.size === 1 ? [...codes][0] : undefined;

const TARGETS: ReadonlySet<string> = new Set(["obj", "iobj", "obl", "nmod"]);

/** The one country that the article names, where the ministry's own sentence does not name it as another's. */
function onlyCountry(
  page: Page,
  names: readonly FoundName[],
  { sentence, known }: FoundName,
): string | undefined {
  if (!known.some((one) => one.kind === "ministry" && /\bMinistry\b/.test(one.name))) return undefined;
  const isTarget = names.some(
    (name) =>
      name.sentence === sentence &&
      codeOf(name) !== undefined &&
      TARGETS.has(page.token(sentence, name.head)?.relation ?? ""),
  );
  return isTarget ? undefined : only(new Set(names.flatMap((name) => codeOf(name) ?? [])));
}

const ministryOf = ({ known }: FoundName): string | undefined =>
  known.flatMap((one) => (one.kind === "ministry" ? [one.name] : []))[0];
