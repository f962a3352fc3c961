import { vi } from "vitest";
import { gexfProblems } from "./gexf-rules.ts";

/** Runs before every test file: whatever GEXF a test has written, by whatever way, is held to the rules when it is whole. */
vi.mock("../../src/write/gexf-text.ts", async (original) => {
  const { gexfChunks, ...rest } = await original<typeof import("../../src/write/gexf-text.ts")>();
  const heldChunks: typeof gexfChunks = (graph, options) => held(gexfChunks(graph, options));
  return { ...rest, gexfChunks: heldChunks };
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
