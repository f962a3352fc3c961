/**
 * `npm run bench:resolve`: how the time of the resolve stage grows with the corpus. The records are made up (corpus-generator.ts), so that it is
 * resolution that is measured and no reading. What matters is the last column: it should stay where it is.
 */
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { resolve } from "../src/resolve/resolve.ts";
import { madeCorpus } from "./corpus-generator.ts";

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,3000,10000" },
    rounds: { type: "string", default: "3" },
  },
});

console.log(`${cpus()[0]?.model.trim()}, Node ${process.version}; the fastest of ${values.rounds} rounds\n`);
console.log(
  ["articles", "mentions", "entities", "nodes", "joins", "seconds", "µs/mention"]
    .map((head) => head.padStart(11))
    .join(""),
);
resolve(madeCorpus(200).records);
for (const size of values.sizes.split(",").map(Number)) {
  const { records, mentions } = madeCorpus(size);
  let fastest = Number.POSITIVE_INFINITY;
  let resolved = resolve([]);
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const start = performance.now();
    resolved = resolve(records);
    fastest = Math.min(fastest, performance.now() - start);
  }
  const idsOf = (all: typeof records): number =>
    new Set(all.flatMap(({ entities }) => entities.map(({ id }) => id))).size;
  const figures = [
    size,
    mentions,
    idsOf(records),
    idsOf(resolved.records),
    resolved.decisions.filter(({ kind }) => kind === "merge").length,
    (fastest / 1000).toFixed(2),
    ((fastest * 1000) / mentions).toFixed(1),
  ];
  console.log(figures.map((figure) => String(figure).padStart(11)).join(""));
}
