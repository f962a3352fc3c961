/**
 * `npm run bench:viewer`: filtering by reducers, as the viewer does, beside filtered copies of the graph, as Gephi Lite
 * does, in one run of one browser on the same graph, in milliseconds of the page's thread for a filter (other
 * programs, and a graphics card that is none, do not disturb it); and how long the viewer's file takes to open, on the
 * clock. The figure that travels is the ratio.
 */
import { build } from "esbuild";
import { launch, open, writeViewer } from "../test/viewer/browser.ts";
import { sample } from "../test/viewer/sample.ts";
import type { Way } from "./viewer-page.ts";

const SIZES = [
  { nodes: 3000, edges: 15_000, articles: 1000 },
  { nodes: 10_000, edges: 50_000, articles: 2000 },
];
const ROUNDS = 2;

const median = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)]!;

const { outputFiles } = await build({
  entryPoints: [new URL("viewer-page.ts", import.meta.url).pathname],
  bundle: true,
  write: false,
  format: "iife",
  minify: true,
});
const browser = await launch();
console.log("nodes   edges   reducers    copies   copies / reducers   opening");
for (const size of SIZES) {
  const data = sample(size);
  const page = await browser.newPage();
  await page.addScriptTag({ content: outputFiles[0]!.text });
  const steps = await page.evaluate((graph) => {
    window.bench = window.startBench(graph);
    return window.bench.steps;
  }, data);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const work = async (): Promise<number> => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")!.value * 1000;
  };
  const times: Record<Way, number[]> = { reducers: [], copies: [] };
  for (let round = 0; round <= ROUNDS; round++)
    for (let index = 0; index < steps; index++)
      for (const way of ["reducers", "copies"] as const) {
        const before = await work();
        await page.evaluate(([which, at]) => window.bench!.step(which, at), [way, index] as const);
        if (round > 0) times[way].push((await work()) - before);
      }
  await page.close();
  const address = writeViewer(data);
  const openings: number[] = [];
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    const opened = await open(browser, address);
    openings.push(performance.now() - start);
    await opened.page.context().close();
  }
  const [reducers, copies] = [median(times.reducers), median(times.copies)];
  console.log(
    [
      String(size.nodes).padEnd(7),
      String(size.edges).padEnd(7),
      `${reducers.toFixed(1)} ms`.padStart(8),
      `${copies.toFixed(1)} ms`.padStart(9),
      `${(copies / reducers).toFixed(1)} times`.padStart(19),
      `${Math.round(Math.min(...openings))} ms`.padStart(9),
    ].join(" "),
  );
}
await browser.close();
