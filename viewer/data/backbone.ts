/** The ties that matter most: what is drawn first. */
import type { Scope } from "../state/state.ts";
import type { Model } from "./model.ts";

/** Ties drawn in each scope, at most. */
export const SCOPE_SIZE: Readonly<Record<Scope, number>> = {
  backbone: 45,
  more: 160,
  all: Number.POSITIVE_INFINITY,
};

/**
 * How unlikely each tie's weight is, were the weight of its ends spread at random: the disparity filter of
 * Serrano, Boguñá and Vespignani (2009), the lesser of the two ends. 0 is strongest, 1 says nothing; 2 where it has no weight.
 */
export const disparity = (model: Model, weights: Int32Array): Float64Array => {
  const strength = new Float64Array(model.entities.length);
  const degree = new Int32Array(model.entities.length);
  model.ties.forEach(({ source, target }, tie) => {
    const weight = weights[tie]!;
    if (!weight) return;
    for (const end of [source.index, target.index]) {
      strength[end]! += weight;
      degree[end]!++;
    }
  });
  return Float64Array.from(model.ties, ({ source, target }, tie) => {
    const weight = weights[tie]!;
    if (!weight) return 2;
    const alpha = (end: number): number =>
      degree[end]! < 2 ? 1 : (1 - weight / strength[end]!) ** (degree[end]! - 1);
    return Math.min(alpha(source.index), alpha(target.index));
  });
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
  const alpha = disparity(model, weights);
  // Weight goes first where it is rare enough to tell: a tie of one article must not hide one of ten.
  const score = (tie: number): number => weights[tie]! * (1 - alpha[tie]! * 0.9);
  candidates.sort((left, right) => score(right) - score(left) || left - right);
  for (const tie of candidates.slice(0, most)) drawn[tie] = 1;
  return drawn;
};
