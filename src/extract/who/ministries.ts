import type { World } from "../../knowledge/world/world.ts";
import type { FoundName } from "./find-names.ts";
import { ownerAt } from "./names-cast.ts";
import type { Page } from "./spot.ts";

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
