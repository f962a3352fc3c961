/**
 * `npm run bench:viewer`: filtering by reducers, as the viewer does, beside filtered copies of the graph, as Gephi Lite
 * does, in one run of one browser on the same graph: milliseconds of script on the page's thread for a filter, so that
 * neither other programs nor a graphics card that is none disturb it; and how long the viewer's file takes to open, on
 * the clock. The figure that travels is the ratio. Rounds take turns in who comes first; each figure is the median of the
 * rounds' means, with the range in which the middle half of them lies.
 */
import { build } from "esbuild";
import { launch, open, writeViewer } from "../test/viewer/browser.ts";
import { sample } from "../test/viewer/sample.ts";
import type { Way } from "./viewer-page.ts";

const SIZES = [
  { nodes: 3000, edges: 15_000, articles: 1000 },
  { nodes: 10_000, edges: 50_000, articles: 2000 },
];
const ROUNDS = 7;
const WARM_UP = 1;
const WIDTHS = [8, 8, 26, 28, 28, 0];

/** The value below which this share of the values lies. */
const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((left, right) => left - right);
  const at = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
  return low + (high - low) * (at - Math.floor(at));
};

/** The median, and in brackets where the middle half lies. */
const told = (values: readonly number[], unit: string): string => {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(values, share).toFixed(1));
  return `${middle} ${unit} (${low} to ${high})`;
};

const { outputFiles } = await build({
  entryPoints: [new URL("viewer-page.ts", import.meta.url).pathname],
  bundle: true,
  write: false,
  format: "iife",
  minify: true,
});
const browser = await launch();
console.log(
  ["nodes", "edges", "reducers", "copies", "copies / reducers", "opening"]
    .map((name, column) => name.padEnd(WIDTHS[column]!))
    .join(""),
);
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
  const script = async (): Promise<number> => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "ScriptDuration")!.value * 1000;
  };
  /** Milliseconds that a filter costs, over all filters of a round. */
  const round = async (way: Way): Promise<number> => {
    const before = await script();
    for (let index = 0; index < steps; index++)
      await page.evaluate(([which, at]) => window.bench!.step(which, at), [way, index] as const);
    return ((await script()) - before) / steps;
  };
  const times: Record<Way, number[]> = { reducers: [], copies: [] };
  for (let count = -WARM_UP; count < ROUNDS; count++)
    for (const way of count % 2 ? (["copies", "reducers"] as const) : (["reducers", "copies"] as const)) {
      const time = await round(way);
      if (count >= 0) times[way].push(time);
    }
  await page.close();
  const address = writeViewer(data);
  const openings: number[] = [];
  for (let count = 0; count < 3; count++) {
    const start = performance.now();
    const opened = await open(browser, address);
    openings.push(performance.now() - start);
    await opened.page.context().close();
  }
  const ratios = times.copies.map((copies, count) => copies / times.reducers[count]!);
  console.log(
    [
      String(size.nodes),
      String(size.edges),
      told(times.reducers, "ms"),
      told(times.copies, "ms"),
      told(ratios, "times"),
      `${Math.round(Math.min(...openings))} ms`,
    ]
      .map((text, column) => text.padEnd(WIDTHS[column]!))
      .join(""),
  );
}
await browser.close();
