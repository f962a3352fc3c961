/** The ties that matter most: what is drawn first. */
import { disparity } from "../../src/graph/disparity.ts";
import type { Scope } from "../state/state.ts";
import type { Model } from "./model.ts";

/** Ties drawn in each scope, at most. */
export const SCOPE_SIZE: Readonly<Record<Scope, number>> = {
  backbone: 45,
  more: 160,
  all: Number.POSITIVE_INFINITY,
};

/** 1 for each tie that is drawn: all with weight, or as many of the strongest as the scope allows. */
export const backbone = (model: Model, weights: Int32Array, scope: Scope): Uint8Array => {
  const drawn = new Uint8Array(model.ties.length);
  const candidates: number[] = [];
  for (let tie = 0; tie < weights.length; tie++) if (weights[tie]) candidates.push(tie);
  const most = SCOPE_SIZE[scope];
  if (candidates.length <= most) {
    for (const tie of candidates) drawn[tie] = 1;
    return drawn;
  }
  // That two are named together says less than any relation, and is said more often.
  const related = candidates.filter((tie) => model.ties[tie]!.tone !== "mention");
  const eligible = related.length ? related : candidates;
  const chance = disparity(
    model.entities.length,
    model.ties.map(({ source }) => source.index),
    model.ties.map(({ target }) => target.index),
    weights,
  );
  // Weight goes first where it is rare enough to tell: a tie of one article must not hide one of ten.
  const score = (tie: number): number => weights[tie]! * (1 - chance[tie]! * 0.9);
  eligible.sort((left, right) => score(right) - score(left) || left - right);
  for (const tie of eligible.slice(0, most)) drawn[tie] = 1;
  return drawn;
};
