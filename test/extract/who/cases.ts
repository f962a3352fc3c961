import { ACRONYMS, GOVERNMENTS, ORGANISATIONS, UNITS } from "./cases/bodies.ts";
import { CAPITALS, THINGS } from "./cases/inventions.ts";
import { NAMESAKES, PEOPLE, WORLD_NAMES } from "./cases/names.ts";
import { OFFICES } from "./cases/offices.ts";
import { DEMONYMS, METONYMS, PLACES } from "./cases/places.ts";
import { NOMINALS, PLURALS, PRONOUNS, QUOTATIONS, UNRESOLVED } from "./cases/reference.ts";

export type { Case } from "./cases/case.ts";

/** Texts and who is who in them, by construction. The form is told in `cases/case.ts`. */
export const CASES = {
  people: PEOPLE,
  namesakes: NAMESAKES,
  "names of the world": WORLD_NAMES,
  organisations: ORGANISATIONS,
  units: UNITS,
  acronyms: ACRONYMS,
  governments: GOVERNMENTS,
  metonyms: METONYMS,
  places: PLACES,
  "demonyms with sectors": DEMONYMS,
  nominals: NOMINALS,
  pronouns: PRONOUNS,
  "what stays unresolved": UNRESOLVED,
  plurals: PLURALS,
  quotations: QUOTATIONS,
  "offices and who held them": OFFICES,
  "capitals that make nobody": CAPITALS,
  "names of things": THINGS,
} as const;
