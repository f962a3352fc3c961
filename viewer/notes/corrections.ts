/** What a reader corrects, and how it is told. `docs/corrections.md` says what the build makes of each. */
import { ENTITY_KINDS, relationKind } from "../vocabulary.ts";

/** An end of a correction: its id, which the build finds, and its name, for people. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Relations of one type from one to another, in these articles. */
interface OfRelation {
  readonly source: Named;
  readonly target: Named;
  readonly type: string;
  /** Ids of articles. */
  readonly in: readonly string[];
}

export type Correction =
  | { readonly kind: "merge"; readonly into: Named; readonly other: Named }
  | { readonly kind: "apart"; readonly one: string; readonly other: string }
  | { readonly kind: "rename"; readonly of: Named; readonly to: string }
  | { readonly kind: "retype"; readonly of: Named; readonly type: string }
  | ({ readonly kind: "drop" | "flip" } & OfRelation)
  | ({ readonly kind: "change"; readonly to: string } & OfRelation);

const claim = ({ source, type, target }: OfRelation): string =>
  `${source.name} ${relationKind(type).verb} ${target.name}`;

/** A correction as a sentence. */
export const correctionText = (correction: Correction): string => {
  switch (correction.kind) {
    case "merge":
      return `${correction.other.name} is the same as ${correction.into.name}`;
    case "apart":
      return `${correction.other} is not ${correction.one}`;
    case "rename":
      return `${correction.of.name} is called ${correction.to}`;
    case "retype": {
      const kind = ENTITY_KINDS.find(({ id }) => id === correction.type);
      return `${correction.of.name} is of another type: ${kind?.label.toLowerCase() ?? correction.type}`;
    }
    case "drop":
      return `Not so: ${claim(correction)}`;
    case "flip":
      return `The other way round: ${claim(correction)}`;
    case "change":
      return `Not “${relationKind(correction.type).label}” but “${relationKind(correction.to).label}”: ${claim(correction)}`;
  }
};

/** The list with one more at its end; the same correction once. */
export const withCorrection = (
  list: readonly Correction[],
  correction: Correction,
): readonly Correction[] => {
  const key = JSON.stringify(correction);
  return [...list.filter((each) => JSON.stringify(each) !== key), correction];
};
