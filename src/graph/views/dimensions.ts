import type { Kept, Telling } from "./keep.ts";

/** What sentences can be chosen by, in files and in the viewer. */
export interface Dimension {
  /** The values that a sentence has in it. */
  readonly values: (telling: Telling) => readonly string[];
  /** Whether a sentence is kept only where every one of its values is chosen; else one is enough. */
  readonly every?: true;
}

/** Stands for the article itself, where a sentence names no speaker, and for an article without an outlet. */
export const NOBODY = "-";

export const DIMENSIONS = {
  quad: { values: ({ relation }) => [relation.attributes.quadClass] },
  entity: {
    every: true,
    values: ({ relation: { source, target } }) =>
      source.type === target.type ? [source.type] : [source.type, target.type],
  },
  relation: { values: ({ relation }) => [relation.attributes.type] },
  issue: {
    values: ({ evidence: { issues = [] }, relation: { target } }) =>
      target.type === "issue" && !issues.includes(target.id) ? [...issues, target.id] : issues,
  },
  mode: { values: ({ evidence: { modes } }) => (modes?.length ? modes : ["asserted"]) },
  speaker: { values: ({ evidence }) => [evidence.speaker ?? NOBODY] },
  outlet: { values: ({ article }) => [article.outlet ?? NOBODY] },
} as const satisfies Readonly<Record<string, Dimension>>;

/** The sentences that have one of these values. */
export function chosen(id: keyof typeof DIMENSIONS, wanted: readonly string[]): Kept {
  const { values, every }: Dimension = DIMENSIONS[id];
  const isWanted = (value: string) => wanted.includes(value);
  return {
    telling: every
      ? (telling) => values(telling).every(isWanted)
      : (telling) => values(telling).some(isWanted),
  };
}
