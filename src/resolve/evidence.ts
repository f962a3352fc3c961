import { isCountryId } from "../record/record.ts";
import type { Reason } from "./decision.ts";
import type { Profile } from "./profile.ts";

/** Years between two people's articles from which on it speaks against their being one. */
const FAR = 5;

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** Years between the time spans of two profiles; 0 where they overlap or a date is missing. */
function yearsApart(a: Profile, b: Profile): number {
  if (!a.first || !a.last || !b.first || !b.last) return 0;
  return Math.max(0, yearOf(a.first) - yearOf(b.last), yearOf(b.first) - yearOf(a.last));
}

function countryReason(a: Profile, b: Profile, same: number): readonly Reason[] {
  if (a.countries.size === 0 || b.countries.size === 0) return [];
  const shared = [...a.countries].filter((code) => b.countries.has(code)).sort();
  if (shared.length > 0) return [{ what: `the same country (${shared.join(", ")})`, weight: same }];
  return [
    {
      what: `different countries (${[...a.countries].sort().join(", ")}; ${[...b.countries].sort().join(", ")})`,
      weight: -3,
    },
  ];
}

const holdsPublicOffice = ({ roles }: Profile): boolean =>
  [...roles].some((role) => isCountryId(role.split("@")[1] ?? ""));

const titleOf = (role: string): string => role.split("@")[0]!;

function officeReason(a: Profile, b: Profile): readonly Reason[] {
  if (a.roles.size === 0 || b.roles.size === 0) return [];
  const [one, two] = [[...a.roles].sort(), [...b.roles].sort()];
  const shared = one.find((role) => b.roles.has(role));
  if (shared) return [{ what: `the same office (${titleOf(shared)})`, weight: 2 }];
  const titles = new Set(two.map(titleOf));
  const title = one.map(titleOf).find((each) => titles.has(each));
  if (title) return [{ what: `the same title (${title})`, weight: 0.5 }];
  const told = `${titleOf(one[0]!)}; ${titleOf(two[0]!)}`;
  return holdsPublicOffice(a) !== holdsPublicOffice(b)
    ? [{ what: `different walks of life (${told})`, weight: -1.5 }]
    : [{ what: `different offices (${told})`, weight: -0.5 }];
}

function companyReason(a: Profile, b: Profile): readonly Reason[] {
  const [few, many] = a.company.size <= b.company.size ? [a, b] : [b, a];
  const own = [...few.company.keys()].filter((id) => !isCountryId(id));
  const shared = own.filter((id) => many.company.has(id)).length;
  if (shared > 0) {
    const what =
      shared === 1
        ? "one person or organisation is in the articles of both"
        : `${shared} people and organisations are in the articles of both`;
    return [{ what, weight: Math.min(2, shared * 0.5) }];
  }
  return own.length === 0
    ? []
    : [{ what: "no person and no organisation is in the articles of both", weight: -0.5 }];
}

/**
 * What speaks for and against two bearers of like names being one, whatever their names: country, office, company and time.
 *
 * @param country what the same country weighs: less where the name itself makes it likely.
 */
export function circumstances(a: Profile, b: Profile, country = 1.5): readonly Reason[] {
  const years = yearsApart(a, b);
  return [
    ...countryReason(a, b, country),
    ...officeReason(a, b),
    ...companyReason(a, b),
    ...(years >= FAR
      ? [{ what: `${years} years between their articles`, weight: years >= 4 * FAR ? -2 : -1 }]
      : []),
  ];
}
