import type { Category } from "../../../src/language/names/gazetteer.ts";
import { ORGANIZATION_HEADS, ORGANIZATIONS, OTHER_HEADS, OTHERS } from "./organizations.ts";
import { FIRST_NAMES, PERSONS, SURNAMES } from "./people.ts";
import { CALENDAR, CITIES, COUNTRIES, PLACE_HEADS, REGIONS } from "./places.ts";
import { ROLES, TITLES } from "./words.ts";

/** Our own lists, by category of the gazetteer. */
export const LISTS: Partial<Record<Category, readonly string[]>> = {
  firstName: FIRST_NAMES,
  surname: SURNAMES,
  person: PERSONS,
  country: COUNTRIES,
  city: CITIES,
  region: REGIONS,
  placeHead: PLACE_HEADS,
  organization: ORGANIZATIONS,
  organizationHead: ORGANIZATION_HEADS,
  otherHead: OTHER_HEADS,
  other: OTHERS,
  calendar: CALENDAR,
  title: TITLES,
  role: ROLES,
};
