import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "fflate";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { decodeContainer, encodeContainer } from "../../src/language/model/container.ts";
import { decodeModels, MODEL_FILES } from "../../src/language/models.ts";
import { createReader } from "../../src/language/read.ts";

const read = vi.hoisted(() => ({ files: [] as string[] }));
vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>();
  return {
    ...fs,
    readFileSync: (...given: Parameters<typeof fs.readFileSync>) => {
      read.files.push(String(given[0]));
      return fs.readFileSync(...given);
    },
  };
});

const room = new URL("../../src/language/", import.meta.url);
const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(`models/${name}`, room)));
const files = {
  tagger: bytesOf(MODEL_FILES.tagger),
  parser: bytesOf(MODEL_FILES.parser),
  lemmas: bytesOf(MODEL_FILES.lemmas),
};

describe("the models of the package", () => {
  beforeEach(() => {
    read.files.length = 0;
    vi.resetModules();
  });

  it("are read at the first use, and once", async () => {
    const modelsRead = () => read.files.filter((file) => file.endsWith(".bin.gz")).length;
    const { loadModels, loadReader } = await import("../../src/language/load-reader.ts");
    expect(modelsRead()).toBe(0);
    const reader = loadReader();
    expect(modelsRead()).toBe(Object.keys(MODEL_FILES).length);
    expect(loadReader()).toBe(reader);
    loadModels();
    expect(modelsRead()).toBe(Object.keys(MODEL_FILES).length);
  });

  it("take 10 MB at most", () => {
    const sizes = readdirSync(new URL("models/", room)).map(
      (name) => readFileSync(new URL(`models/${name}`, room)).length,
    );
    expect(sizes.reduce((a, b) => a + b)).toBeLessThanOrEqual(10e6);
  });

  it("work without Node: nothing but load-reader.ts asks for it", () => {
    const sources = readdirSync(room, { recursive: true, encoding: "utf8" }).filter(
      (name) => name.endsWith(".ts") && name !== "load-reader.ts",
    );
    expect(sources.length).toBeGreaterThan(20);
    for (const name of sources) {
      const text = readFileSync(join(room.pathname, name), "utf8");
      expect(text, name).not.toMatch(/from "node:|require\(|\bprocess\.|\bBuffer\b|__dirname|import\.meta/);
    }
  });

  it("read the same with the unpacking of the browser as with Node's", async () => {
    const { loadModels } = await import("../../src/language/load-reader.ts");
    const { names: _, ...nameless } = loadModels();
    const text = "The minister met Gen. Lee in Rome. “It’s over,” she said.";
    expect(createReader(decodeModels(files))(text)).toEqual(createReader(nameless)(text));
  });
});

describe("a model file that is not right", () => {
  const damaged = (bytes: Uint8Array, at: number) => bytes.map((byte, i) => (i === at ? byte ^ 64 : byte));

  it.each(["tagger", "parser", "lemmas"] as const)("%s: says which and what to do", (kind) => {
    const bytes = files[kind];
    const error = new RegExp(`^error\\[E_LANGUAGE_MODEL\\]: ${kind}\\.bin\\.gz: .+ Reinstall the package`);
    for (const wrong of [
      new Uint8Array(0),
      new Uint8Array(100).fill(7),
      bytes.slice(0, bytes.length >> 1),
      damaged(bytes, bytes.length >> 1),
      damaged(bytes, 30),
      gzipSync(new TextEncoder().encode("no model at all")),
    ])
      expect(() => decodeModels({ ...files, [kind]: wrong })).toThrow(error);
  });

  it("one kind in the place of another", () => {
    expect(() => decodeModels({ ...files, parser: files.tagger })).toThrow(
      /^error\[E_LANGUAGE_MODEL\]: parser\.bin\.gz: holds a tagger, not a graph parser/,
    );
  });

  it("made for other features", () => {
    const header = { kind: "parser", margin: 1 };
    const other = encodeContainer({ header, sections: [] }, 1_000_000);
    expect(() => decodeContainer(other, "parser.bin.gz", "parser")).toThrow(
      /made for features 1000000, this program has \d+/,
    );
  });
});
