/**
 * `npm run bench:gexf`: our GEXF writer beside graphology-gexf on the same generated graph, each in a process of its own:
 * seconds of processor time (other programs do not disturb it) and of the clock, and peak memory above the graph (Linux
 * alone says it). The figures that travel are the ratios; it fails where they are not those that we promise.
 */
import { spawnSync } from "node:child_process";
import { openSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as graphologyGexf from "graphology-gexf";
import type { EdgeAttributes, NodeAttributes } from "../src/graph/model.ts";
import type { RelataGraph } from "../src/graph/relata-graph.ts";
import { columnsOf } from "../src/write/columns.ts";
import { gexfChunks } from "../src/write/gexf.ts";
import { generateGraph } from "./graph-generator.ts";

/** How many times faster than graphology-gexf at least, and how much of its peak memory at most. */
const PROMISED = { faster: 8, memory: 1 / 5 };

interface Figures {
  /** Of the processor, all threads. */
  readonly seconds: number;
  /** Of the clock. */
  readonly elapsed: number;
  /** MiB. */
  readonly peak: number;
  readonly graph: number;
  readonly file: number;
}

const WRITERS: Readonly<Record<string, (graph: RelataGraph, path: string) => void>> = {
  relata: (graph, path) => {
    const file = openSync(path, "w");
    for (const chunk of gexfChunks(graph)) writeSync(file, chunk);
  },
  "graphology-gexf": (graph, path) => {
    const [nodes, edges] = columnsOf(graph);
    const values = (columns: typeof nodes | typeof edges, attributes: object) =>
      Object.fromEntries(
        columns.flatMap(({ id, cell }) => {
          const value = cell(attributes as never, graph);
          return value === undefined ? [] : [[id, value] as const];
        }),
      );
    const text = graphologyGexf.write(graph, {
      formatNode: (_key: string, attributes: NodeAttributes) => {
        const { label, color, x, y, size } = attributes;
        return { label, attributes: values(nodes, attributes), viz: { color, x, y, size } };
      },
      formatEdge: (_key: string, attributes: EdgeAttributes) => {
        const { label, weight } = attributes;
        return { label, weight, attributes: values(edges, attributes) };
      },
    } as never);
    writeFileSync(path, text);
  },
};

const [writer, nodes, edges] = process.argv.slice(2);
if (writer === undefined) compareAll();
else console.log(JSON.stringify(measure(writer, Number(nodes), Number(edges))));

function measure(name: string, nodeCount: number, edgeCount: number): Figures {
  const graph = generateGraph(nodeCount, edgeCount);
  globalThis.gc?.();
  // Starts the peak anew: proc(5), clear_refs.
  writeFileSync("/proc/self/clear_refs", "5");
  const before = resident("VmRSS");
  const path = join(tmpdir(), `relata-bench-${process.pid}.gexf`);
  const start = performance.now();
  const used = process.cpuUsage();
  WRITERS[name]!(graph, path);
  const { user, system } = process.cpuUsage(used);
  const [seconds, elapsed] = [(user + system) / 1e6, (performance.now() - start) / 1e3];
  const file = statSync(path).size / 2 ** 20;
  rmSync(path);
  return { seconds, elapsed, peak: resident("VmHWM") - before, graph: before, file };
}

function resident(field: string): number {
  const status = readFileSync("/proc/self/status", "utf8");
  return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
}

function compareAll(): void {
  const [ours, theirs] = compare(100_000, 500_000, ["--max-old-space-size=12000"]);
  compare(200_000, 1_000_000, []);
  if (!ours || !theirs) return;
  const [faster, memory] = [theirs.seconds / ours.seconds, ours.peak / theirs.peak];
  console.log(`Of the first: ${faster.toFixed(1)} × faster, ${memory.toFixed(3)} of its peak memory`);
  if (faster < PROMISED.faster || memory > PROMISED.memory) process.exitCode = 1;
}

function compare(
  nodeCount: number,
  edgeCount: number,
  heap: readonly string[],
): readonly (Figures | undefined)[] {
  console.log(`${nodeCount} nodes, ${edgeCount} edges, ${heap.join(" ") || "Node's default heap"}`);
  return Object.keys(WRITERS).map((name) => {
    const { status, stdout, signal } = spawnSync(
      process.execPath,
      ["--expose-gc", ...heap, process.argv[1]!, name, String(nodeCount), String(edgeCount)],
      { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
    );
    if (status !== 0) {
      console.log(`  ${name.padEnd(16)} failed (${signal ?? `exit code ${status}`})`);
      return undefined;
    }
    const one = JSON.parse(stdout) as Figures;
    const cells = [
      `${one.seconds.toFixed(1)} s of the processor (${one.elapsed.toFixed(1)} s)`,
      `${one.peak.toFixed(0)} MiB above the graph's ${one.graph.toFixed(0)}`,
      `file of ${one.file.toFixed(0)} MiB`,
    ];
    console.log(`  ${name.padEnd(16)} ${cells.join(", ")}`);
    return one;
  });
}
