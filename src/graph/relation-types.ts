import { holdsBothWays } from "../record/both-ways.ts";
import type { EdgeType, QuadClass } from "./model.ts";
import { QUAD_COLORS } from "./palette.ts";

export interface QuadClassDescriptor {
  readonly id: QuadClass;
  readonly label: string;
  /** `#rrggbb` of its edges in files. */
  readonly color: string;
}

/** PLOVER's four quad classes, and the kinds of edge that are no events. */
export const QUAD_CLASSES: readonly QuadClassDescriptor[] = [
  { id: "verbal cooperation", label: "Verbal cooperation", color: QUAD_COLORS["verbal cooperation"] },
  { id: "material cooperation", label: "Material cooperation", color: QUAD_COLORS["material cooperation"] },
  { id: "verbal conflict", label: "Verbal conflict", color: QUAD_COLORS["verbal conflict"] },
  { id: "material conflict", label: "Material conflict", color: QUAD_COLORS["material conflict"] },
  { id: "structure", label: "Structure", color: QUAD_COLORS["structure"] },
  { id: "issue", label: "Engages on an issue", color: QUAD_COLORS["issue"] },
  { id: "co-mention", label: "Named together", color: QUAD_COLORS["co-mention"] },
];

export interface RelationTypeDescriptor {
  readonly id: EdgeType;
  /** Reads between the names of source and target. */
  readonly label: string;
  readonly quadClass: QuadClass;
  /** Holds both ways, unless a record says otherwise. */
  readonly reciprocal: boolean;
  readonly color: string;
}

function row(id: EdgeType, quadClass: QuadClass, label: string): RelationTypeDescriptor {
  const reciprocal = id === "CO_MENTION" || holdsBothWays({ type: id });
  return { id, label, quadClass, reciprocal, color: QUAD_COLORS[quadClass] };
}

/**
 * What kinds of edge there are, in the order of a legend. Event types and quad classes are those of the PLOVER
 * codebook (Open Event Data Alliance).
 */
export const RELATION_TYPES: readonly RelationTypeDescriptor[] = [
  row("AGREE", "verbal cooperation", "agrees with"),
  row("CONSULT", "verbal cooperation", "talks with"),
  row("SUPPORT", "verbal cooperation", "supports"),
  row("CONCEDE", "verbal cooperation", "concedes to"),
  row("COOPERATE", "material cooperation", "cooperates with"),
  row("AID", "material cooperation", "aids"),
  row("RETREAT", "material cooperation", "pulls back from"),
  row("REQUEST", "verbal conflict", "asks"),
  row("ACCUSE", "verbal conflict", "accuses"),
  row("REJECT", "verbal conflict", "rejects"),
  row("THREATEN", "verbal conflict", "threatens"),
  row("PROTEST", "material conflict", "protests against"),
  row("SANCTION", "material conflict", "sanctions"),
  row("MOBILIZE", "material conflict", "mobilises against"),
  row("COERCE", "material conflict", "coerces"),
  row("ASSAULT", "material conflict", "attacks"),
  row("HOLDS_OFFICE", "structure", "holds office in"),
  row("MEMBER_OF", "structure", "is a member of"),
  row("PART_OF", "structure", "is part of"),
  row("OWNS", "structure", "owns"),
  row("LOCATED_IN", "structure", "is located in"),
  row("ENGAGES", "issue", "speaks or acts on"),
  row("CO_MENTION", "co-mention", "is named with"),
];

const BY_ID = new Map(RELATION_TYPES.map((descriptor) => [descriptor.id, descriptor]));

/** The descriptor of a relation type. */
export function relationType(id: EdgeType): RelationTypeDescriptor {
  return BY_ID.get(id)!;
}
