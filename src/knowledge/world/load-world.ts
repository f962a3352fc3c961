import countries from "world-countries";
import type { World } from "./world.ts";

/** What the program knows of the world. */
export function loadWorld(): World {
  return {
    countries: new Map(countries.map(({ cca3, name }) => [cca3, { code: cca3, name: name.common }])),
    countryNames: new Map(countries.map(({ cca3, name }) => [name.common, cca3])),
  };
}
