/** How two entities are connected, by the strongest ties. */
import type { Desk } from "../desk.ts";
import type { Entity, Fact, Tie } from "./model.ts";

export interface Step {
  readonly from: Entity;
  readonly to: Entity;
  readonly tie: Tie;
  /** The surest passing sentence of the tie. */
  readonly fact: Fact;
}

const bestFact = ({ model, filtered }: Desk, tie: Tie): Fact | undefined => {
  let best: Fact | undefined;
  for (const { from, to } of tie.relations)
    for (const fact of model.facts.slice(from, to)) {
      if (!filtered.pass[fact.index]) continue;
      const asserted = ({ evidence: { modes, confidence } }: Fact): number =>
        (modes?.includes("negation") ? 0 : modes?.length ? 1 : 2) + confidence;
      if (!best || asserted(fact) > asserted(best)) best = fact;
    }
  return best;
};

const pairOf = ({ source, target }: Tie): string => [source.id, target.id].sort().join(" ");

/** A tie that is only denied connects two less than a detour does. */
const DENIED = 2;

const costOf = (desk: Desk, tie: Tie, weight: number): number => {
  const isDenied = bestFact(desk, tie)!.evidence.modes?.includes("negation");
  return 1 + 1 / weight + (isDenied ? DENIED : 0);
};

/**
 * The path of least cost from `a` to `b` over ties in either direction, a tie costing 1 + 1 / its weight, so that few
 * steps go first and strong ones next (Dijkstra 1959), and those that are only denied last. `without`: pairs of neighbours not to be used. Empty where there is none.
 */
const strongestPath = (desk: Desk, a: string, b: string, without: ReadonlySet<string>): readonly Tie[] => {
  const { model, filtered } = desk;
  const cost = new Map<string, number>([[a, 0]]);
  const came = new Map<string, Tie>();
  const done = new Set<string>();
  for (;;) {
    let here: string | undefined;
    for (const [id, value] of cost)
      if (!done.has(id) && (here === undefined || value < cost.get(here)!)) here = id;
    if (here === undefined || here === b) break;
    done.add(here);
    for (const tie of model.tiesOf.get(here) ?? []) {
      const weight = filtered.tieWeight[tie.index]!;
      if (!weight || without.has(pairOf(tie))) continue;
      const next = tie.source.id === here ? tie.target.id : tie.source.id;
      const value = cost.get(here)! + costOf(desk, tie, weight);
      if (value < (cost.get(next) ?? Number.POSITIVE_INFINITY)) {
        cost.set(next, value);
        came.set(next, tie);
      }
    }
  }
  const path: Tie[] = [];
  for (let at = b; at !== a; ) {
    const tie = came.get(at);
    if (!tie) return [];
    path.unshift(tie);
    at = tie.source.id === at ? tie.target.id : tie.source.id;
  }
  return path;
};

/** Up to `most` paths that share no two neighbours, the strongest first, each step with its sentence. */
export const pathsBetween = (desk: Desk, a: string, b: string, most = 3): readonly (readonly Step[])[] => {
  const used = new Set<string>();
  const paths: Step[][] = [];
  if (a === b || !desk.model.entity.has(a) || !desk.model.entity.has(b)) return paths;
  for (let count = 0; count < most; count++) {
    const ties = strongestPath(desk, a, b, used);
    if (!ties.length) break;
    let at = a;
    paths.push(
      ties.map((tie) => {
        used.add(pairOf(tie));
        const from = tie.source.id === at ? tie.source : tie.target;
        const to = tie.source.id === at ? tie.target : tie.source;
        at = to.id;
        return { from, to, tie, fact: bestFact(desk, tie)! };
      }),
    );
  }
  return paths;
};
