import { describe, expect, it } from "vitest";
import { LABEL_COUNT } from "../../src/language/names/labels.ts";
import { decodeModel, encodeModel } from "../../src/language/names/model.ts";
import { joinWeights } from "../../src/language/names/weights.ts";

const row = (weight: number) => new Array<number>(LABEL_COUNT).fill(weight);
const pass = (keys: readonly number[], weight: number) => ({
  keys: Uint32Array.from(keys),
  rows: Int8Array.from(keys.flatMap(() => row(weight))),
  scale: weight / 128,
  transitions: new Float64Array(LABEL_COUNT * LABEL_COUNT),
});

describe("the weights of two passes, joined", () => {
  const joined = joinWeights([pass([7, 0x9000_0000], 3), pass([0x9000_0000, 0xf000_0001], -5)]);

  it("has each feature once, with no weight where a pass does not know it", () => {
    expect([...new Uint32Array(joined.keys)]).toEqual([7, 0x9000_0000, 0xf000_0001]);
    expect([...joined.rows]).toEqual([row(3), row(0), row(3), row(-5), row(0), row(-5)].flat());
  });

  it("is read from a file as it was written", () => {
    const { gazetteer, weights } = decodeModel(encodeModel({ gazetteer: "Ana|José", weights: joined }));
    expect(gazetteer).toBe("Ana|José");
    expect(weights.keys).toEqual(joined.keys);
    expect(weights.rows).toEqual(joined.rows);
    expect(weights.passes.map(({ scale }) => scale)).toEqual([3 / 128, -5 / 128]);
  });
});
