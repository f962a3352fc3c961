import { describe, expect, it } from "vitest";
import { LABEL_COUNT } from "../../src/language/names/labels.ts";
import { addRows, joinRows } from "../../src/language/names/weights.ts";

const pass = (keys: readonly number[], weight: number) => ({
  keys: Uint32Array.from(keys),
  rows: new Int8Array(keys.length * LABEL_COUNT).fill(weight),
  scale: 1,
  transitions: new Float64Array(LABEL_COUNT * LABEL_COUNT),
});

describe("the weights of two passes, joined", () => {
  const first = 7;
  const both = 0x9000_0000;
  const second = 0xf000_0001;
  const joined = joinRows([pass([first, both], 3), pass([both, second], -5)]);

  it.each([
    ["in the first only", first, [3, 0]],
    ["in both", both, [3, -5]],
    ["in the second only", second, [0, -5]],
    ["in none", 8, [0, 0]],
  ])("a feature that is %s has the weights it had alone", (_where, feature, [one, other]) => {
    const found = new Int32Array(1);
    const count = joined.table.rows(Int32Array.of(feature), 1, found);
    const sums = new Int16Array(2 * LABEL_COUNT);
    addRows(joined, found, count, 0, joined.width, sums, 0);
    expect([...sums]).toEqual([...new Array(LABEL_COUNT).fill(one), ...new Array(LABEL_COUNT).fill(other)]);
  });
});
