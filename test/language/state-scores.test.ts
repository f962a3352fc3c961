import fc from "fast-check";
import { expect, it } from "vitest";
import { Lexemes } from "../../src/language/model/lexemes.ts";
import { MOST_FEATURES, parseFeatures } from "../../src/language/parse/features.ts";
import { StateScores } from "../../src/language/parse/state-scores.ts";
import { headsAfter, States } from "../../src/language/parse/states.ts";
import { parserWords, posNumbers } from "../../src/language/parse/words.ts";

const TAGS = ["NOUN NN", "VERB VBD", "ADP IN", "DET DT", "PUNCT ,", "PROPN NNP", "CCONJ CC"];
const FORMS = "the minister , accused of Iran and said - 1945 ( Rome".split(" ");
const lexemes = new Lexemes();
const posOf = posNumbers(TAGS);

/** Weights that differ from feature to feature and from class to class. */
const weights = {
  classes: 4,
  score(keys: Int32Array, count: number, out: Float64Array): void {
    out.fill(0);
    for (let k = 0; k < count; k++)
      for (let c = 0; c < 4; c++) out[c]! += ((keys[k]! * (c + 3)) % 1009) - 504;
  },
};

it("scores added up once are those of all features, on every way through a sentence; each way gives a head to every word", () => {
  const word = fc.record({ form: fc.constantFrom(...FORMS), tag: fc.nat(TAGS.length - 1) });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.array(fc.nat(3)), (sentence, choices) => {
      const forms = sentence.map(({ form }) => lexemes.get(form));
      const tags = sentence.map(({ tag }) => tag);
      const words = parserWords(forms, tags, posOf);
      const states = new States();
      const scores = new StateScores(weights);
      const keys = new Int32Array(MOST_FEATURES);
      const [found, wanted] = [new Float64Array(4), new Float64Array(4)];
      const actions = new Int32Array(words.count * 2);
      let state = states.begin(words.count, words.pos, 1);
      scores.begin(words);
      for (let step = 0; step < actions.length; step++) {
        scores.of(states, state, words, found);
        weights.score(keys, parseFeatures(states, state, words, keys), wanted);
        expect(found).toEqual(wanted);
        const allowed = [0, 1, 2, 3].filter((action) => states.allowed(state) & (1 << action));
        actions[step] = allowed[(choices[step] ?? 0) % allowed.length]!;
        state = states.after(state, actions[step]!);
      }
      const heads = headsAfter(actions, words.count, new Int32Array(words.count));
      for (let i = 1; i <= words.count; i++) {
        expect(heads[i]).toBeGreaterThan(0);
        expect(heads[i]).toBeLessThanOrEqual(words.count + 1);
        expect(heads[i]).not.toBe(i);
      }
    }),
  );
});
