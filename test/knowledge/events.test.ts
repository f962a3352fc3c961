import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  LEXICON_FILES,
  type LexiconEntry,
  loadLexicon,
  readExample,
} from "../../src/knowledge/events/load.ts";
import { EVENT_TYPES } from "../../src/knowledge/events/vocabulary.ts";

const lexicon = loadLexicon();
const entries: readonly LexiconEntry[] = [...lexicon.verbs.values(), ...lexicon.nouns.values()].flat();

describe("the shipped lexicon", () => {
  it("is read without a problem", () => {
    expect(lexicon.problems).toEqual([]);
  });

  it("has at least 900 events, 550 of them verbs and 200 nouns, and readings that are none", () => {
    const events = entries.filter(({ type }) => type !== null);
    expect(events.filter(({ kind }) => kind === "verb").length).toBeGreaterThanOrEqual(550);
    expect(events.filter(({ kind }) => kind === "noun").length).toBeGreaterThanOrEqual(200);
    expect(
      new Set(events.map(({ kind, lemma, particle }) => `${kind} ${lemma} ${particle}`)).size,
    ).toBeGreaterThan(900);
    expect(entries.length - events.length).toBeGreaterThan(100);
  });

  it.each(EVENT_TYPES)("has at least 40 entries and 20 examples of %s", (type) => {
    const own = entries.filter((entry) => entry.type === type);
    expect(own.length).toBeGreaterThanOrEqual(40);
    expect(own.filter(({ example }) => example !== undefined).length).toBeGreaterThanOrEqual(20);
  });

  it("has at least 350 examples, each used once", () => {
    const examples = entries.flatMap(({ example }) => example ?? []);
    expect(examples.length).toBeGreaterThanOrEqual(350);
    const plain = examples.map((example) => readExample(example).text);
    expect(plain.filter((text, at) => plain.indexOf(text) !== at)).toEqual([]);
  });

  it("marks the actor and the recipient of every example, and neither where there is no event", () => {
    const wrong = entries.filter(({ example, type, recipient }) => {
      if (example === undefined) return false;
      const { actors, recipients } = readExample(example);
      if (type === null) return actors.length + recipients.length > 0;
      return actors.length === 0 || (recipients.length === 0) !== (recipient.length === 0);
    });
    expect(wrong.map(({ file, line, example }) => `${file}:${line} ${example}`)).toEqual([]);
  });

  it("has a form of the entry's word in its example", () => {
    const strong = new Set(
      (
        "make come meet catch speak write shake break have hold stand feed leave rise freeze steal sink blow fight " +
        "seek buy fly give tell drive take bring sell sit fall lay pay tear put cut let hit"
      ).split(" "),
    );
    const onset = (word: string): string => /^[^aeiouy]+/.exec(word)?.[0] ?? word.slice(0, 1);
    const isForm = (word: string, lemma: string): boolean =>
      strong.has(lemma)
        ? onset(word) === onset(lemma)
        : word.startsWith(lemma === "go" ? "went" : lemma.slice(0, Math.min(3, lemma.length - 1)));
    const wrong = entries.filter(({ example, lemma }) => {
      const words =
        example &&
        readExample(example)
          .text.toLowerCase()
          .split(/[^\p{L}-]+/u);
      return words && !words.some((word) => isForm(word, lemma));
    });
    expect(wrong.map(({ file, line, example }) => `${file}:${line} ${example}`)).toEqual([]);
  });

  it("names every entry differently", () => {
    const ids = entries.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it("lists the readings of a word with falling weight", () => {
    for (const readings of [...lexicon.verbs.values(), ...lexicon.nouns.values()]) {
      const weights = readings.map(({ weight }) => weight);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
    }
  });

  it("finds each of its files beside the loader", () => {
    for (const name of LEXICON_FILES) {
      expect(existsSync(new URL(`../../src/knowledge/events/${name}`, import.meta.url)), name).toBe(true);
    }
  });

  it.each([
    ["criticise", "ACCUSE"],
    ["criticize", "ACCUSE"],
    ["mobilise", "MOBILIZE"],
    ["mobilize", "MOBILIZE"],
    ["recognise", "SUPPORT"],
    ["recognize", "SUPPORT"],
    ["penalise", "SANCTION"],
    ["penalize", "SANCTION"],
  ])("has both spellings: %s is %s", (lemma, type) => {
    expect(lexicon.verbs.get(lemma)?.map((entry) => entry.type)).toContain(type);
  });

  it.each([
    ["refuse", "negation"],
    ["plan", "future"],
    ["threaten", "hypothetical"],
    ["possible", "hypothetical"],
  ])("lays the mode of %s: %s", (lemma, mode) => {
    expect(lexicon.modes.get(lemma)?.[0]?.mode).toBe(mode);
  });

  it.each([
    ["tell", "verb", ["object", "indirect"]],
    ["say", "verb", ["to"]],
    ["according to", "phrase", []],
  ])("knows whom %s (%s) addresses", (words, kind, addressee) => {
    expect(lexicon.reporting.get(words)?.find((entry) => entry.kind === kind)?.addressee).toEqual(addressee);
  });
});

describe("loadLexicon with a user's file", () => {
  it("reads it over the shipped entries", () => {
    const text = "type: ACCUSE\nentries:\n  - verb: zing\n    recipient: [object]\n";
    const merged = loadLexicon([{ name: "events.yaml", text }]);
    expect(merged.problems).toEqual([]);
    expect(merged.verbs.get("zing")?.[0]).toMatchObject({ type: "ACCUSE", file: "events.yaml", line: 3 });
    expect(merged.verbs.size).toBe(lexicon.verbs.size + 1);
  });
});
