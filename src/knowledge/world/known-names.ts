import type { Country as PackageCountry } from "world-countries";
import type { Sector } from "../../record/record.ts";
import { foldName } from "./person-names.ts";
import type { Row } from "./rows.ts";
import type { Country, Known, KnownOrganisation, OfficeHolder } from "./world.ts";

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

const withoutAccents = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "");

export interface KnownNames {
  readonly countries: ReadonlyMap<string, Country>;
  readonly organisations: ReadonlyMap<string, KnownOrganisation>;
  readonly names: readonly (readonly [phrase: string, known: Known])[];
}

/** Every name that the lists hold, with what it can stand for. */
export function knownNames(
  rowsOf: (section: string) => readonly Row[],
  base: readonly PackageCountry[],
  holders: readonly OfficeHolder[],
): KnownNames {
  const names: [string, Known][] = [];
  const add = (phrase: string, known: Known): void => {
    names.push([phrase, known]);
    const plain = withoutAccents(phrase);
    if (plain !== phrase) names.push([plain, known]);
    if (phrase.length > 4 && phrase !== phrase.toUpperCase()) names.push([phrase.toUpperCase(), known]);
  };
  const countries = addCountries(rowsOf("countries"), base, add);
  addSeats(rowsOf("metonyms"), base, countries, add);
  for (const row of rowsOf("places")) {
    for (const spellings of texts(row.names)) {
      const [name = "", ...others] = spellings.split("=").map((one) => one.trim());
      const country = row.country ? { country: String(row.country) } : {};
      for (const one of [name, ...others]) add(one, { kind: "place", name, ...country });
    }
  }
  const organisations = addOrganisations(rowsOf("organisations"), add);
  for (const row of rowsOf("ministries")) {
    const sector = row.sector ? { sector: row.sector as Sector } : {};
    for (const name of [String(row.name), ...texts(row.aliases)]) {
      add(name, { kind: "ministry", name: String(row.name), ...sector });
    }
  }
  for (const person of new Map(holders.map((holder) => [holder.person, holder])).values()) {
    for (const name of [person.person, ...person.aliases]) {
      if (name.includes(" ")) add(name, { kind: "person", name: person.person });
    }
  }
  return { countries, organisations, names };
}

function addCountries(
  rows: readonly Row[],
  base: readonly PackageCountry[],
  add: (phrase: string, known: Known) => void,
): ReadonlyMap<string, Country> {
  const countries = new Map<string, Country>();
  const extra = new Map(rows.map((row) => [String(row.code), row]));
  // The package gives Kosovo a code of its own; the one in use is the user-assigned XKX.
  const packaged = new Map(
    base.filter(({ cca3 }) => cca3 !== "UNK").map((country) => [country.cca3 as string, country]),
  );
  for (const code of [...packaged.keys(), ...[...extra.keys()].filter((code) => !packaged.has(code))]) {
    const country = packaged.get(code);
    const row = extra.get(code);
    const dropped = new Set(texts(row?.drop));
    const name = row?.name ? String(row.name) : (country?.name.common ?? code);
    countries.set(code, { code, name });
    const written = [
      name,
      country?.name.common ?? name,
      country?.name.official ?? name,
      ...texts(row?.names),
    ];
    for (const one of new Set(written))
      if (!dropped.has(one)) add(one.replace(/^the /, ""), { kind: "country", code });
    const demonyms = [...(country?.demonyms.eng?.m ?? "").split(/, | or /), ...texts(row?.demonyms)].filter(
      (demonym) => demonym && demonym !== name && !dropped.has(demonym),
    );
    for (const demonym of new Set(demonyms)) {
      add(demonym, { kind: "demonym", code });
      if (!/(ese|ish|ss|s|ch)$/.test(demonym)) add(`${demonym}s`, { kind: "people", code });
    }
    for (const people of texts(row?.people)) add(people, { kind: "people", code });
  }
  return countries;
}

function addSeats(
  rows: readonly Row[],
  base: readonly PackageCountry[],
  countries: ReadonlyMap<string, Country>,
  add: (phrase: string, known: Known) => void,
): void {
  const listed = new Set(rows.flatMap((row) => texts(row.names).map(foldName)));
  const seat = (name: string, place: string, of: string, sector: Sector): void =>
    add(name, { kind: "metonym", of, country: countries.has(of), sector, place });
  for (const row of rows) {
    if (row.drop === true || !row.of) continue;
    const all = texts(row.names);
    for (const name of all) {
      seat(name, all[0] ?? name, String(row.of), (row.sector as Sector | undefined) ?? "government");
    }
  }
  for (const { cca3, capital, name } of base) {
    if (!countries.has(cca3)) continue;
    for (const city of capital) {
      if (listed.has(foldName(city)) || city === name.common) continue;
      seat(city, city, cca3, "government");
    }
  }
}

function addOrganisations(
  rows: readonly Row[],
  add: (phrase: string, known: Known) => void,
): ReadonlyMap<string, KnownOrganisation> {
  const organisations = new Map<string, KnownOrganisation>();
  for (const row of rows) {
    const organisation: KnownOrganisation = {
      name: String(row.name),
      aliases: texts(row.aliases),
      ...(row.country ? { country: String(row.country) } : {}),
      ...(row.sector ? { sector: row.sector as Sector } : {}),
    };
    organisations.set(organisation.name, organisation);
    for (const name of [organisation.name, ...organisation.aliases]) {
      add(name.replace(/^the /i, ""), { kind: "organisation", ...organisation });
    }
  }
  return organisations;
}
