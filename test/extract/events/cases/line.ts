import type { Relation } from "../../../../src/record/record.ts";

const MODES = ["negation", "hypothetical", "future", "historical"] as const;
const LINE = /^(\?)?(\S+) ([A-Z_]+) (\S+)((?: [+@#=^].*)?)$/;

/** One line of a case, read. What it leaves open is absent. */
export interface Wanted {
  readonly text: string;
  readonly optional: boolean;
  readonly source: string;
  readonly type: string;
  readonly target: string;
  readonly modes: string;
  readonly speaker?: string;
  readonly issues?: string;
  readonly date?: string;
  readonly sector?: string;
}

/** Reads one line of a case; the form is told in `case.ts`. Throws where the line has another form. */
export function wantedFrom(text: string): Wanted {
  const parts = LINE.exec(text);
  if (parts === null) throw new Error(`not a line of a case: ${text}`);
  const [, optional, source = "", type = "", target = "", rest = ""] = parts;
  const marks = rest
    .split(/ (?=[+@#=^])/)
    .filter((mark) => mark !== "")
    .map((mark) => ({ sign: mark[0], value: mark.slice(1) }));
  const having = (sign: string) => marks.filter((mark) => mark.sign === sign).map(({ value }) => value);
  const [speaker] = having("@");
  const [date] = having("=");
  const [sector] = having("^");
  const issues = having("#");
  const modes = having("+").join(",");
  const known = MODES.filter((mode) => modes.split(",").includes(mode)).join(",");
  if (known !== modes) throw new Error(`modes unknown or out of order: ${text}`);
  return {
    text,
    optional: optional !== undefined,
    source,
    type,
    target,
    modes,
    ...(speaker !== undefined && { speaker }),
    ...(issues.length > 0 && { issues: issues.sort().join(" ") }),
    ...(date !== undefined && { date }),
    ...(sector !== undefined && { sector }),
  };
}

/** The ends as a line names them: in code-unit order where the relation holds both ways. */
function ends({ source, target = "", reciprocal }: Relation): readonly [string, string] {
  return reciprocal === true && target < source ? [target, source] : [source, target];
}

const modesOf = ({ modes = [] }: Relation): string => MODES.filter((mode) => modes.includes(mode)).join(",");

const issuesOf = ({ issues = [] }: Relation): string => [...issues].sort().join(" ");

/**
 * Whether a relation is what the line says. A visit or a call keeps its direction in the line, yet holds both ways when it is read as a
 * meeting: there either order will do.
 */
export function describes(wanted: Wanted, relation: Relation): boolean {
  const [source, target] = ends(relation);
  const straight = source === wanted.source && target === wanted.target;
  const turned =
    relation.reciprocal === true &&
    wanted.type === "CONSULT" &&
    source === wanted.target &&
    target === wanted.source;
  return (
    (straight || turned) &&
    relation.type === wanted.type &&
    modesOf(relation) === wanted.modes &&
    (wanted.speaker === undefined || (relation.speaker ?? "-") === wanted.speaker) &&
    (wanted.issues === undefined || issuesOf(relation) === wanted.issues) &&
    (wanted.date === undefined || (relation.date ?? "-") === wanted.date) &&
    (wanted.sector === undefined || relation.sourceSector === wanted.sector)
  );
}

/** A relation as a line, with all its marks. */
export function line(relation: Relation): string {
  const [source, target] = ends(relation);
  const modes = modesOf(relation);
  return [
    `${source} ${relation.type} ${target}`,
    modes && `+${modes}`,
    relation.speaker && `@${relation.speaker}`,
    ...(relation.issues ?? []).map((issue) => `#${issue}`),
    relation.date && `=${relation.date}`,
    relation.sourceSector && `^${relation.sourceSector}`,
    `(${relation.rule}, ${relation.confidence})`,
  ]
    .filter(Boolean)
    .join(" ");
}
