import type { World } from "../../knowledge/world/world.ts";
import type { FoundName } from "./find-names.ts";
import type { Page } from "./spot.ts";

/** The country that words directly before or after name as the owner of what stands between: "China's", "Chinese", "of China". */
function ownerAt(
  page: Page,
  world: World,
  names: readonly FoundName[],
  start: number,
  end: number,
): { readonly code: string; readonly name: FoundName } | undefined {
  const codeOf = (name: FoundName): string | undefined => {
    const known = name.known.find(({ kind }) => kind === "country" || kind === "demonym");
    return known && "code" in known
      ? known.code
      : name.known.flatMap((one) => (one.kind === "metonym" && one.country ? [one.of] : []))[0];
  };
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
  // The name itself may begin with the nationality: "Chinese Foreign Ministry".
  const inside = world.names.at(page.plain, start);
  const own = inside?.values.find(({ kind }) => kind === "demonym" || kind === "country");
  return own && "code" in own && inside!.end < end
    ? { code: own.code, name: { ...page.spot(start, inside!.end)!, known: [own], score: 1 } }
    : undefined;
}

/**
 * Whose ministry it is: by the words beside it, by the capital in which it sits ("the Ministry of Commerce in Beijing"), else by those
 * of the article's ministries of that name whose country is told, if they are all of one.
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
  const kind = ministryOf(name);
  const owners = new Set(
    names.flatMap((other) =>
      ministryOf(other) === kind ? (ownerAt(page, world, names, other.start, other.end)?.code ?? []) : [],
    ),
  );
  const [code] = owners;
  const definite = /(?:^|[^\p{L}])the $/iu.test(page.plain.slice(Math.max(0, name.start - 5), name.start));
  return code !== undefined && owners.size === 1 && definite ? { code } : undefined;
}

const ministryOf = ({ known }: FoundName): string | undefined =>
  known.flatMap((one) => (one.kind === "ministry" ? [one.name] : []))[0];
