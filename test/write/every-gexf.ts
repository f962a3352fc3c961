import { vi } from "vitest";
import { gexfProblems } from "./gexf-rules.ts";

/** Runs before every test file: whatever GEXF a test has written, by whatever way, is held to the rules when it is whole. */
vi.mock("../../src/write/gexf.ts", async (original) => {
  const gexf = await original<typeof import("../../src/write/gexf.ts")>();
  const { writeAtomically } = await import("../../src/write/atomic.ts");
  const gexfChunks: typeof gexf.gexfChunks = (graph, options) => held(gexf.gexfChunks(graph, options));
  const writeGexf: typeof gexf.writeGexf = (graph, path, options) =>
    writeAtomically(path, gexfChunks(graph, options));
  return { ...gexf, gexfChunks, writeGexf };
});

function* held(chunks: Iterable<string>): Generator<string> {
  const kept: string[] = [];
  for (const chunk of chunks) {
    kept.push(chunk);
    yield chunk;
  }
  const problems = gexfProblems(kept.join(""));
  if (problems.length > 0)
    throw new Error(`This GEXF breaks the rules:\n${problems.slice(0, 20).join("\n")}`);
}
