import type { Sector } from "../../record/record.ts";
import type { PersonNames } from "./person-names.ts";
import type { PhraseIndex } from "./phrases.ts";

export interface Country {
  /** ISO 3166-1 alpha-3; ISO 3166-3 for states that are no more. */
  readonly code: string;
  readonly name: string;
}

export interface KnownOrganisation {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country?: string;
  readonly sector?: Sector;
}

/** One person's time in an office, from the built-in list or the user's. */
export interface OfficeHolder {
  readonly person: string;
  readonly aliases: readonly string[];
  readonly gender?: "m" | "f";
  readonly office: string;
  /** Country code or organisation name. */
  readonly of: string;
  /** ISO dates, as exact as known (`2021`, `2021-01`, `2021-01-20`); `to` is absent while in office. */
  readonly from: string;
  readonly to?: string;
}

/** What a written name can stand for. */
export type Known =
  | { readonly kind: "country"; readonly code: string }
  /** An adjective of a country, or a noun for one of its people ("American"). */
  | { readonly kind: "demonym"; readonly code: string }
  /** Only a noun for its people ("Spaniards"). */
  | { readonly kind: "people"; readonly code: string }
  /** A seat that stands for who sits there; `place` is the name it has as a place. */
  | {
      readonly kind: "metonym";
      readonly of: string;
      readonly country: boolean;
      readonly sector: Sector;
      readonly place: string;
    }
  | { readonly kind: "place"; readonly name: string; readonly country?: string }
  | ({ readonly kind: "organisation" } & KnownOrganisation)
  /** A ministry or body that every country has; the words beside it tell whose. */
  | { readonly kind: "ministry"; readonly name: string; readonly sector?: Sector }
  | { readonly kind: "person"; readonly name: string };

export interface Title {
  readonly title: string;
  readonly kind: "honorific" | "rank" | "office" | "trade";
  readonly gender?: "m" | "f";
  readonly of?: string;
  readonly sector?: Sector;
}

export interface Issue {
  readonly key: string;
  readonly label: string;
  readonly context: string;
  readonly phrases: readonly string[];
  readonly not: readonly string[];
}

/** What the program knows of the world, from the lists in this folder and the user's own. */
export interface World {
  readonly countries: ReadonlyMap<string, Country>;
  readonly organisations: ReadonlyMap<string, KnownOrganisation>;
  /** Case matters. */
  readonly names: PhraseIndex<Known>;
  /** Lower case. */
  readonly titles: PhraseIndex<Title>;
  /** Lower case dictionary forms. */
  readonly sectors: ReadonlyMap<string, Sector>;
  /** What a noun stands for (leader, countries, business …) → dictionary forms. */
  readonly nominals: ReadonlyMap<string, ReadonlySet<string>>;
  readonly issues: readonly Issue[];
  readonly persons: PersonNames;
  readonly holders: readonly OfficeHolder[];
  /** Each `say` is read as `mean`, both in lower case. */
  readonly paraphrases: readonly { readonly say: string; readonly mean: string }[];
  /** What was wrong in the lists: one line each, with file, line and remedy. */
  readonly problems: readonly string[];
}
