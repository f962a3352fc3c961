import { BeamParser } from "../src/language/parse/beam.ts";
import { MOST_FEATURES, parseFeatures } from "../src/language/parse/features.ts";
import { ATTACHED, FRONT, LEFT, REDUCE, RIGHT, SHIFT, States, TOP } from "../src/language/parse/states.ts";
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
export function oracle({ count: n, pos }: ParserWords, heads: Int32Array, states: States): Int32Array {
  const actions = new Int32Array(n * 2);
  let state = states.begin(n, pos, 1);
  const pending = new Int32Array(n + 2);
  for (let i = 1; i <= n; i++) pending[heads[i]!]!++;
  for (let step = 0; step < n * 2; step++) {
    const { memory } = states;
    const front = memory[state + FRONT]!;
    const top = memory[state + TOP]!;
    let action = SHIFT;
    if (top > 0 && heads[top] === front) action = LEFT;
    else if (top > 0 && front <= n && heads[front] === top) action = RIGHT;
    else if (top > 0 && memory[state + ATTACHED] !== 0 && pending[top] === 0) action = REDUCE;
    if (action === LEFT || action === RIGHT) pending[action === LEFT ? front : top]!--;
    actions[step] = action;
    state = states.after(state, action);
  }
  return actions;
}

/** Trains the parser by structured perceptron with the largest violation (Huang et al. 2012). */
export function trainParser(
  examples: readonly TreeExample[],
  settings: ParserSettings,
  afterEpoch?: (epoch: number, learner: Perceptron) => void,
): Perceptron {
  const states = new States();
  const keys = new Int32Array(MOST_FEATURES);
  const four = new Float64Array(4);
  const golds = examples.map(({ words, projective }) => oracle(words, projective, states));
  const counts = new FeatureCounts();
  examples.forEach(({ words }, e) => {
    walk(words, golds[e]!, golds[e]!.length, (_, count) => counts.add(keys, count));
  });
  const learner = new Perceptron(counts.frequent(settings.least), 4);
  const parser = new BeamParser({ weights: learner, margin: settings.margin }, settings.beam);
  const next = random(settings.seed);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const e of shuffled(examples.length, next)) {
      const { words } = examples[e]!;
      const gold = golds[e]!;
      const steps = gold.length;
      parser.parse(words);
      // Follow the gold transitions: their score, and the step at which the beam's best is furthest above it.
      let total = 0;
      let worst = -1;
      let violation = 0;
      walk(words, gold, steps, (step, count) => {
        learner.score(keys, count, four);
        total += four[gold[step]!]!;
        const lead = parser.best[step]! - total;
        if (lead > violation) {
          violation = lead;
          worst = step;
        }
      });
      if (
        worst < 0 &&
        parser
          .path(steps)
          .subarray(0, steps)
          .some((action, step) => action !== gold[step])
      )
        worst = steps - 1;
      if (worst >= 0) {
        const wrong = parser.path(worst + 1).slice(0, worst + 1);
        let same = 0;
        while (same <= worst && wrong[same] === gold[same]) same++;
        learn(words, gold, same, worst, 1);
        learn(words, wrong, same, worst, -1);
      }
      learner.tick();
    }
    afterEpoch?.(epoch, learner);
  }
  return learner;

  function learn(words: ParserWords, actions: Int32Array, from: number, to: number, by: number): void {
    walk(words, actions, to + 1, (step, count) => {
      if (step >= from) learner.update(keys, count, actions[step]!, by);
    });
  }

  /** Follows some transitions and says at each step how many features there are in `keys`. */
  function walk(
    words: ParserWords,
    actions: Int32Array,
    steps: number,
    see: (step: number, count: number) => void,
  ): void {
    let state = states.begin(words.count, words.pos, 1);
    for (let step = 0; step < steps; step++) {
      see(step, parseFeatures(states, state, words, keys));
      state = states.after(state, actions[step]!);
    }
  }
}
