import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { expect, it } from "vitest";
import { temporaryFolder } from "./folder.ts";

/** Far less than the file, or the keys of its nodes and edges. */
const HEAP = 32;

it("GEXF of 200,000 nodes and 1,000,000 edges is written in a heap of 32 MiB, no string larger than a chunk", () => {
  const script = `
    import { gexfChunks } from "../../src/write/gexf.ts";
    import { endlessGraph } from "./endless-graph.ts";
    let [bytes, longest, edges] = [0, 0, 0];
    for (const chunk of gexfChunks(endlessGraph(200_000, 1_000_000))) {
      bytes += chunk.length;
      longest = Math.max(longest, chunk.length);
      edges += chunk.split("<edge ").length - 1;
    }
    console.log(JSON.stringify({ bytes, longest, edges }));`;
  const bundle = join(temporaryFolder(), "script.mjs");
  buildSync({
    stdin: { contents: script, resolveDir: import.meta.dirname, loader: "ts" },
    outfile: bundle,
    bundle: true,
    platform: "node",
    format: "esm",
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
  });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${HEAP}`, "--max-semi-space-size=4", bundle],
    { encoding: "utf8" },
  );
  expect([status, stderr]).toEqual([0, ""]);
  const { bytes, longest, edges } = JSON.parse(stdout);
  expect(edges).toBe(1_000_000);
  expect(bytes).toBeGreaterThan(1_000 * 2 ** 20);
  expect(longest).toBeLessThan(100_000);
});
