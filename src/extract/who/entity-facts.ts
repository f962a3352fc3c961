import { slug } from "../../knowledge/world/person-name.ts";
import type { Known, World } from "../../knowledge/world/world.ts";

/** A country by its ISO code. */
export const countryFacts = (world: World, code: string) => ({
  id: code,
  name: world.countries.get(code)?.name ?? code,
  type: "country" as const,
  country: code,
});

/** An organisation by its name, with the country it belongs to where that is known. */
export const organisationFacts = (name: string, country?: string) => ({
  id: `organization:${slug(name)}`,
  name,
  type: "organization" as const,
  ...(country ? { country } : {}),
});

/** A place by its name, with the country it lies in where that is known. */
export const placeFacts = (name: string, country?: string) => ({
  id: `place:${slug(name)}`,
  name,
  type: "place" as const,
  ...(country ? { country } : {}),
});

/** The country that a body's own name tells: "Chilean Red Crescent", "Bar Association of Kenya", "Tramway Company of Gdansk"; a sea's name tells none. */
export function countryInName(world: World, name: string): string | undefined {
  if (/\b(?:Ocean|Sea|Strait|Gulf)\b/.test(name)) return undefined;
  const code = (from: number, kinds: readonly Known["kind"][], atEnd: boolean): string | undefined => {
    const found = world.names.at(name, from);
    const known = found?.values.find(({ kind }) => kinds.includes(kind));
    if (!known || (atEnd && found!.end !== name.length)) return undefined;
    if (known.kind === "metonym") return known.country ? known.of : undefined;
    return "code" in known ? known.code : known.kind === "place" ? known.country : undefined;
  };
  const last = /^.* of (?:the )?(?=\p{Lu}[^,]*$)/u.exec(name);
  return (
    code(0, ["demonym", "country"], false) ??
    (last ? code(last[0].length, ["country", "metonym", "place"], true) : undefined)
  );
}

/** The country of which a name tells only a part: "South Lebanon", "Western Cambodia". */
export function countryOfPart(world: World, name: string): string | undefined {
  const whole =
    /^(?:(?:north|south|east|west)(?:ern|-?east|-?west|-?eastern|-?western)?|central|upper|lower) (.+)$/i.exec(
      name,
    )?.[1];
  if (whole === undefined) return undefined;
  for (const known of world.names.get(whole)) {
    if (known.kind === "country") return known.code;
    if (known.kind === "place") return known.country;
  }
  return undefined;
}
