import { BeamParser, type BeamTrace } from "../src/language/parse/beam.ts";
import { MOST_FEATURES, parseFeatures } from "../src/language/parse/features.ts";
import { HEAD, LEFT, REDUCE, RIGHT, SHIFT, STACK, States } from "../src/language/parse/states.ts";
import type { ParserWords } from "../src/language/parse/words.ts";
import type { TreeExample } from "./examples.ts";
import { FeatureCounts, Perceptron } from "./perceptron.ts";
import { random, shuffled } from "./random.ts";

export interface ParserSettings {
  readonly epochs: number;
  readonly least: number;
  readonly seed: number;
  readonly beam: number;
  /** In units of one update. */
  readonly margin: number;
}

/** The transitions that make the tree, reducing as soon as nothing is left to attach. */
export function oracle(words: ParserWords, heads: Int32Array, states: States): Int32Array {
  const n = words.count;
  const actions = new Int32Array(n * 2);
  states.begin(n, words.pos);
  const pending = new Int32Array(n + 2);
  for (let i = 1; i <= n; i++) pending[heads[i]!]!++;
  for (let step = 0; step < n * 2; step++) {
    const front = states.front[0]!;
    const depth = states.depth[0]!;
    const top = depth > 0 ? states.memory[STACK * states.width + depth - 1]! : 0;
    let action = SHIFT;
    if (top > 0 && heads[top] === front) action = LEFT;
    else if (top > 0 && front <= n && heads[front] === top) action = RIGHT;
    else if (top > 0 && states.memory[HEAD * states.width + top] !== 0 && pending[top] === 0) action = REDUCE;
    if (action === LEFT || action === RIGHT) pending[action === LEFT ? front : top]!--;
    actions[step] = action;
    states.apply(0, action);
  }
  return actions;
}

/** Trains the parser by structured perceptron with the largest violation (Huang et al. 2012). */
export function trainParser(
  examples: readonly TreeExample[],
  settings: ParserSettings,
  afterEpoch?: (epoch: number, learner: Perceptron) => void,
): Perceptron {
  const states = new States(1);
  const keys = new Int32Array(MOST_FEATURES);
  const four = new Float64Array(4);
  const golds = examples.map(({ words, projective }) => oracle(words, projective, states));
  const counts = new FeatureCounts();
  examples.forEach(({ words }, e) => {
    states.begin(words.count, words.pos);
    for (const action of golds[e]!) {
      counts.add(keys, parseFeatures(states, 0, words, keys));
      states.apply(0, action);
    }
  });
  const learner = new Perceptron(counts.frequent(settings.least), 4);
  const { beam } = settings;
  const parser = new BeamParser({ weights: learner, margin: settings.margin }, beam);
  const longest = Math.max(...examples.map(({ words }) => words.count));
  const trace: BeamTrace = {
    parents: new Int32Array(longest * 2 * beam),
    actions: new Int32Array(longest * 2 * beam),
    scores: new Float64Array(longest * 2 * beam),
  };
  const heads = new Int32Array(longest + 2);
  const next = random(settings.seed);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const e of shuffled(examples.length, next)) {
      const { words } = examples[e]!;
      const gold = golds[e]!;
      const steps = gold.length;
      parser.parse(words, heads, trace);
      // Follow the gold transitions: their score, and the step at which the beam's best is furthest above it.
      states.begin(words.count, words.pos);
      let total = 0;
      let worst = -1;
      let violation = 0;
      for (let step = 0; step < steps; step++) {
        learner.score(keys, parseFeatures(states, 0, words, keys), four);
        total += four[gold[step]!]!;
        states.apply(0, gold[step]!);
        const lead = trace.scores[step * beam]! - total;
        if (lead > violation || (lead === 0 && worst < 0)) {
          violation = Math.max(lead, violation);
          worst = lead > 0 ? step : worst;
        }
      }
      if (worst < 0 && pathOf(trace, steps - 1, beam).some((action, step) => action !== gold[step]))
        worst = steps - 1;
      if (worst >= 0) {
        const wrong = pathOf(trace, worst, beam);
        let same = 0;
        while (same <= worst && wrong[same] === gold[same]) same++;
        walk(words, gold, same, worst, 1);
        walk(words, wrong, same, worst, -1);
      }
      learner.tick();
    }
    afterEpoch?.(epoch, learner);
  }
  return learner;

  function walk(words: ParserWords, actions: ArrayLike<number>, from: number, to: number, by: number): void {
    states.begin(words.count, words.pos);
    for (let step = 0; step <= to; step++) {
      if (step >= from) {
        learner.update(keys, parseFeatures(states, 0, words, keys), actions[step]!, by);
      }
      states.apply(0, actions[step]!);
    }
  }
}

function pathOf(trace: BeamTrace, step: number, beam: number): number[] {
  const actions: number[] = [];
  for (let at = 0, s = step; s >= 0; s--) {
    actions.push(trace.actions[s * beam + at]!);
    at = trace.parents[s * beam + at]!;
  }
  return actions.reverse();
}
