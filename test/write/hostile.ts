import { assembleGraph } from "../../src/graph/assemble.ts";
import type { RelataGraph } from "../../src/graph/relata-graph.ts";
import { article } from "../graph/records.ts";

/** Labels that break careless writers, and what a file can keep of each. */
export const HOSTILE: readonly (readonly [what: string, label: string, kept: string])[] = [
  ["markup", "<b>\"A\" & 'B'</b>", "<b>\"A\" & 'B'</b>"],
  ["a script", "</script><script>alert(1)</script>", "</script><script>alert(1)</script>"],
  ["end of CDATA", "]]> <!-- x -->", "]]> <!-- x -->"],
  ["line ends", "one\ntwo\r\nthree\tfour", "one\ntwo\r\nthree\tfour"],
  ["control characters", "a\u0000b\u0001c\u001fd\u007f", "abcd\u007f"],
  ["lone surrogates", "x\ud800y\udc00z", "xyz"],
  ["noncharacters", "x\ufffey\uffff", "xy"],
  ["emoji", "😀 people 👩‍🚀", "😀 people 👩‍🚀"],
  ["right to left", "\u202eabc\u202c שלום العربية", "\u202eabc\u202c שלום العربية"],
  ["infinity", "INF Treaty", "INF Treaty"],
  ["commas and quotes", "a, \"b\"; 'c'", "a, \"b\"; 'c'"],
  ["backslashes", "a\\b\\n'c", "a\\b\\n'c"],
  ["10,000 characters", "x".repeat(10_000), "x".repeat(10_000)],
  ["a formula", "=1+1", "=1+1"],
  ["a command", "@SUM(A1)", "@SUM(A1)"],
];

export const HOSTILE_LABELS: readonly string[] = HOSTILE.map(([, label]) => label);

/** A graph in which Tom Orr met a person of each of these names, in an outlet of that name. */
export function hostileGraph(labels: readonly string[]): RelataGraph {
  const records = labels.map((label, index) =>
    article(`a${index}`, { date: "2024-03-01", outlet: label }, [
      {
        sentence: `${label} met Tom Orr.`,
        source: [`person:a${index}`, label],
        trigger: "met",
        target: ["person:tom-orr", "Tom Orr"],
        type: "CONSULT",
      },
    ]),
  );
  return assembleGraph(records);
}
