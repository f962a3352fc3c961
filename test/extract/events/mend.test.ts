import { describe, expect, test } from "vitest";
import { mended } from "../../../src/extract/events/mends/mended.ts";
import { treeOf } from "../../../src/extract/events/tree.ts";
import { loadModels } from "../../../src/language/load-reader.ts";
import { createReader } from "../../../src/language/read.ts";

const { names: _, ...nameless } = loadModels();
const read = createReader(nameless);

describe("mends of the parse", () => {
  // Each holds the words by which a mend knows its construction, and is another one, which the parser reads right.
  test.each([
    "Last June, the envoys went home.",
    "Kenya caught four al-Qaeda sympathizers in May.",
    "A Sri Lanka-born pilot with a Kenyan passport was arrested by police.",
    "Chad spent Wednesday in prayer.",
    "Mali will hold a vote by Friday.",
    "My country will hold elections by the middle of next year.",
    "They held the boat by the rope.",
    "They did this work by hand.",
    "There seems to be a problem with the bridge.",
    "The rains come in spring (March to May) and autumn (August to October).",
    "They feel good from walking home.",
    "Her doing this takes courage.",
    "Mali's port became the main base of the fleet.",
    "The rule is called a tariff wall.",
    "They worked with the envoys a lot.",
    "The envoys will come to Lagos this spring.",
    "The minister told a paper in a statement that the road was being closed.",
  ])("leave alone: %s", (text) => {
    const trees = read(text).sentences.map(treeOf);
    for (const tree of trees) expect(mended(tree)).toBe(tree);
  });
});
