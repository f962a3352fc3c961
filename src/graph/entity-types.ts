import type { EntityType } from "../record/record.ts";
import { ENTITY_COLORS } from "./palette.ts";

export interface EntityTypeDescriptor {
  readonly id: EntityType;
  readonly label: string;
  readonly plural: string;
  /** `#rrggbb` in files. */
  readonly color: string;
}

/** What kinds of node there are, in the order of a legend. */
export const ENTITY_TYPES: readonly EntityTypeDescriptor[] = [
  { id: "country", label: "country", plural: "countries", color: ENTITY_COLORS.country.file },
  { id: "person", label: "person", plural: "people", color: ENTITY_COLORS.person.file },
  {
    id: "organization",
    label: "organisation",
    plural: "organisations",
    color: ENTITY_COLORS.organization.file,
  },
  { id: "issue", label: "issue", plural: "issues", color: ENTITY_COLORS.issue.file },
  { id: "place", label: "place", plural: "places", color: ENTITY_COLORS.place.file },
];

const BY_ID = new Map(ENTITY_TYPES.map((descriptor) => [descriptor.id, descriptor]));

/** The descriptor of an entity type. */
export function entityType(id: EntityType): EntityTypeDescriptor {
  return BY_ID.get(id)!;
}
