import { type Affine, affine } from "../network/affine.ts";
import type { Block, Kernel } from "../network/kernel.ts";
import type { ParserModel } from "./model.ts";
import { type ParameterName, parameterShapes } from "./parameters.ts";

/** The number of the relation of each word from 1, -1 for the root's, given the heads. */
export type FindRelations = (judged: number, heads: Int32Array, n: number) => Int32Array;

/** Of each of these kinds of relation a word governs one at most, by the guidelines of Universal Dependencies. */
const ONCE: readonly (readonly string[])[] = [
  ["nsubj", "nsubj:pass", "csubj", "csubj:pass"],
  ["obj"],
  ["iobj"],
  ["cop"],
];

/** Gives each arc of a finished tree the relation that fits its two words best. */
export function createRelationFinder(
  kernel: Kernel,
  { relations: names, sizes }: ParserModel,
  held: (name: ParameterName) => Block,
  longest: number,
): FindRelations {
  const { arc, label, relations } = sizes;
  const judgedStride = (2 * arc + 2 * label) * 4;
  const columns = parameterShapes(sizes).relation[1];
  const output: Affine = {
    weights: held("relation").at,
    bias: held("relationBias").at,
    inner: label,
    columns,
  };
  const once = names.map((name) => ONCE.findIndex((kind) => kind.includes(name)));
  const hidden = kernel.allocate(longest * label);
  const scores = kernel.allocate(longest * columns);

  return (judged, heads, n) => {
    const asHead = judged + 2 * arc * 4;
    const asDependent = asHead + label * 4;
    for (let d = 1; d <= n; d++) {
      const own = hidden.at + (d - 1) * label * 4;
      kernel.repeat(asHead + heads[d]! * judgedStride, own, label, 1);
      kernel.add(asDependent + d * judgedStride, own, label);
    }
    kernel.rectify(hidden.at, label * 4, label, n);
    affine(kernel, output, hidden.at, label * 4, scores.at, n);
    return choose(heads, n);
  };

  /** Gives a relation that may be there once to the word for which all others fit worst. */
  function choose(heads: Int32Array, n: number): Int32Array {
    const found = new Int32Array(n + 1).fill(-1);
    // The word that holds each kind at each head.
    const holders = new Map<number, number>();
    const waiting: number[] = [];
    for (let d = n; d > 0; d--) if (heads[d] !== 0) waiting.push(d);
    for (let d = waiting.pop(); d !== undefined; d = waiting.pop()) {
      const best = highest(d);
      found[d] = best;
      const kind = once[best]!;
      if (kind < 0) continue;
      const place = heads[d]! * ONCE.length + kind;
      const holder = holders.get(place);
      if (holder === undefined || lead(d, kind) > lead(holder, kind)) holders.set(place, d);
      if (holder === undefined) continue;
      const loser = holders.get(place) === d ? holder : d;
      forbid(loser, kind);
      waiting.push(loser);
    }
    return found;
  }

  function highest(d: number): number {
    const from = (d - 1) * columns;
    let best = 0;
    for (let c = 1; c < relations; c++) if (scores.floats[from + c]! > scores.floats[from + best]!) best = c;
    return best;
  }

  /** By how much the best relation of a kind fits better than the best of all others. */
  function lead(d: number, kind: number): number {
    const from = (d - 1) * columns;
    let own = Number.NEGATIVE_INFINITY;
    let other = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < relations; c++) {
      if (once[c] === kind) own = Math.max(own, scores.floats[from + c]!);
      else other = Math.max(other, scores.floats[from + c]!);
    }
    return own - other;
  }

  function forbid(d: number, kind: number): void {
    for (let c = 0; c < relations; c++)
      if (once[c] === kind) scores.floats[(d - 1) * columns + c] = Number.NEGATIVE_INFINITY;
  }
}
