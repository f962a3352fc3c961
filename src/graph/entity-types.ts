import type { EntityType } from "../record/record.ts";

export interface EntityTypeDescriptor {
  readonly id: EntityType;
  readonly label: string;
  readonly plural: string;
  /** `#rrggbb`: at least 3:1 against white and against near-black, and apart from the others for colour-blind readers. */
  readonly color: string;
}

/** What kinds of node there are, in the order of a legend. */
export const ENTITY_TYPES: readonly EntityTypeDescriptor[] = [
  { id: "country", label: "country", plural: "countries", color: "#d9690f" },
  { id: "person", label: "person", plural: "people", color: "#2f63ea" },
  { id: "organization", label: "organisation", plural: "organisations", color: "#0a7d47" },
  { id: "issue", label: "issue", plural: "issues", color: "#aa34a6" },
  { id: "place", label: "place", plural: "places", color: "#8f949b" },
];

const BY_ID = new Map(ENTITY_TYPES.map((descriptor) => [descriptor.id, descriptor]));

/** The descriptor of an entity type. */
export function entityType(id: EntityType): EntityTypeDescriptor {
  return BY_ID.get(id)!;
}
