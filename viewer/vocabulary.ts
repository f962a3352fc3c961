/** The words, shapes and colours of the viewer: a row a thing, so that legend, filters and panels agree. */
import type { EdgeType, QuadClass } from "../src/graph/model.ts";
import { ENTITY_COLORS, TONE_COLORS } from "../src/graph/palette.ts";
import type { EntityType, Mode } from "../src/record/record.ts";

export type Tone = keyof typeof TONE_COLORS;
export type Shape = "circle" | "square" | "hexagon" | "triangle" | "diamond";
/** A mode as a line shows it: `asserted` where the sentence has none. */
export type LineMode = "asserted" | Mode;

export interface EntityKind {
  readonly id: EntityType;
  readonly label: string;
  readonly plural: string;
  readonly shape: Shape;
  readonly light: string;
  readonly dark: string;
}

const kind = (id: EntityType, label: string, plural: string, shape: Shape): EntityKind => {
  const { light, dark } = ENTITY_COLORS[id];
  return { id, label, plural, shape, light, dark };
};

export const ENTITY_KINDS: readonly EntityKind[] = [
  kind("person", "Person", "People", "circle"),
  kind("country", "Country", "Countries", "square"),
  kind("organization", "Organisation", "Organisations", "hexagon"),
  kind("place", "Place", "Places", "triangle"),
  kind("issue", "Issue", "Issues", "diamond"),
];

export interface ToneKind {
  readonly id: Tone;
  readonly label: string;
  readonly light: string;
  readonly dark: string;
}

export const TONES: readonly ToneKind[] = [
  { id: "cooperation", label: "Cooperation", ...TONE_COLORS.cooperation },
  { id: "conflict", label: "Conflict", ...TONE_COLORS.conflict },
  { id: "structure", label: "Office or membership", ...TONE_COLORS.structure },
  { id: "issue", label: "Speaks or acts on an issue", ...TONE_COLORS.issue },
  { id: "mention", label: "Only named together", ...TONE_COLORS.mention },
];

export const QUAD_CLASSES: readonly {
  readonly id: QuadClass;
  readonly label: string;
  readonly tone: Tone;
}[] = [
  { id: "verbal cooperation", label: "Cooperation in words", tone: "cooperation" },
  { id: "material cooperation", label: "Cooperation in deeds", tone: "cooperation" },
  { id: "verbal conflict", label: "Conflict in words", tone: "conflict" },
  { id: "material conflict", label: "Conflict in deeds", tone: "conflict" },
  { id: "structure", label: "Office or membership", tone: "structure" },
  { id: "issue", label: "On an issue", tone: "issue" },
  { id: "co-mention", label: "Only named together", tone: "mention" },
];

/** `verb`: between actor and recipient, third person; `label`: on its own. */
export interface RelationKind {
  readonly id: EdgeType;
  readonly label: string;
  readonly verb: string;
  readonly passive: string;
}

export const RELATION_KINDS: readonly RelationKind[] = [
  { id: "AGREE", label: "Agree", verb: "agrees with", passive: "is agreed with by" },
  { id: "CONSULT", label: "Consult", verb: "talks with", passive: "is talked to by" },
  { id: "SUPPORT", label: "Support", verb: "supports", passive: "is supported by" },
  { id: "CONCEDE", label: "Concede", verb: "concedes to", passive: "is conceded to by" },
  { id: "COOPERATE", label: "Cooperate", verb: "works with", passive: "is worked with by" },
  { id: "AID", label: "Aid", verb: "aids", passive: "is aided by" },
  { id: "RETREAT", label: "Retreat", verb: "pulls back for", passive: "sees a pull-back by" },
  { id: "REQUEST", label: "Request", verb: "asks of", passive: "is asked by" },
  { id: "ACCUSE", label: "Accuse", verb: "accuses", passive: "is accused by" },
  { id: "REJECT", label: "Reject", verb: "rejects", passive: "is rejected by" },
  { id: "THREATEN", label: "Threaten", verb: "threatens", passive: "is threatened by" },
  { id: "PROTEST", label: "Protest", verb: "protests against", passive: "is protested against by" },
  { id: "SANCTION", label: "Sanction", verb: "sanctions", passive: "is sanctioned by" },
  { id: "MOBILIZE", label: "Mobilise", verb: "mobilises against", passive: "faces mobilisation by" },
  { id: "COERCE", label: "Coerce", verb: "coerces", passive: "is coerced by" },
  { id: "ASSAULT", label: "Assault", verb: "attacks", passive: "is attacked by" },
  { id: "HOLDS_OFFICE", label: "Holds office", verb: "holds office in", passive: "has as office-holder" },
  { id: "MEMBER_OF", label: "Member of", verb: "is a member of", passive: "has as member" },
  { id: "PART_OF", label: "Part of", verb: "is part of", passive: "has as part" },
  { id: "OWNS", label: "Owns", verb: "owns", passive: "is owned by" },
  { id: "LOCATED_IN", label: "Located in", verb: "is in", passive: "is the place of" },
  { id: "ENGAGES", label: "Speaks or acts on", verb: "speaks or acts on", passive: "is taken up by" },
  { id: "CO_MENTION", label: "Named together", verb: "is named with", passive: "is named with" },
];

/** `dash`: lengths on and off in pixels of a line of this mode; empty where it is solid. */
export const LINE_MODES: readonly {
  readonly id: LineMode;
  readonly label: string;
  readonly dash: readonly number[];
}[] = [
  { id: "asserted", label: "Said as fact", dash: [] },
  { id: "negation", label: "Denied", dash: [2, 4] },
  { id: "hypothetical", label: "Threatened or possible", dash: [5, 4] },
  { id: "future", label: "Planned", dash: [11, 5] },
  { id: "historical", label: "In the past", dash: [11, 4, 2, 4] },
];

/** Of the groups, the largest first; each is told by its number, too. */
export const GROUP_COLOURS: readonly { readonly light: string; readonly dark: string }[] = [
  { light: "#1f5a8c", dark: "#8ab8e8" },
  { light: "#a5481d", dark: "#f2a278" },
  { light: "#39702b", dark: "#9fce8d" },
  { light: "#7a3f86", dark: "#d2a1dd" },
  { light: "#8a6a10", dark: "#dfc06a" },
  { light: "#0f6f6c", dark: "#6fcac4" },
  { light: "#9c2f55", dark: "#f09ab8" },
  { light: "#55527a", dark: "#b5b2e0" },
];

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));

const relationById = byId(RELATION_KINDS);
const entityById = byId(ENTITY_KINDS);
const quadById = byId(QUAD_CLASSES);

const lowerWords = (type: string): string => type.toLowerCase().replaceAll("_", " ");

/** The row of a relation type; a type that the viewer does not know reads as its own name. */
export const relationKind = (type: string): RelationKind =>
  relationById.get(type) ?? {
    id: type as EdgeType,
    label: type,
    verb: lowerWords(type),
    passive: `${lowerWords(type)}, from`,
  };

/** The row of an entity type; an unknown one looks like an organisation. */
export const entityKind = (type: string): EntityKind => entityById.get(type) ?? ENTITY_KINDS[2]!;

export const toneOf = (quadClass: string): Tone => quadById.get(quadClass)?.tone ?? "structure";
