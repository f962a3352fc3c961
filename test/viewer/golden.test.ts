/**
 * The main views as pictures, at two fifths of their size. `UPDATE_GOLDEN=1 npx vitest run test/viewer/golden.test.ts` takes them anew:
 * look at each before you commit it. On a machine with other fonts the pictures may differ more.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pixelmatch from "pixelmatch";
import type { BrowserContextOptions, Page } from "playwright-core";
import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { useViewer } from "./use-viewer.ts";

const folder = join(import.meta.dirname, "golden");
const fontsFile = join(folder, "fonts.json");
/** Parts of all pixels that may differ: with the fonts of the pictures, and with others. */
const TOLERANCE = { same: 0.01, other: 0.12 };

const { data, open } = useViewer();

const MODES: Readonly<Record<string, BrowserContextOptions>> = {
  "wide-light": { colorScheme: "light" },
  "wide-dark": { colorScheme: "dark" },
  "narrow-light": { colorScheme: "light", viewport: { width: 390, height: 844 }, hasTouch: true },
  "narrow-dark": { colorScheme: "dark", viewport: { width: 390, height: 844 }, hasTouch: true },
};

const edge = data.graph.edges.find(({ attributes }) => attributes.quadClass === "verbal conflict")!;
const VIEWS: Readonly<Record<string, string>> = {
  start: "",
  evidence: `#tie=${encodeURIComponent(`${edge.source}|conflict|${edge.target}`)}`,
  groups: "#colorby=group&scope=more&entity=CHN",
  dyad: "#view=dyad&a=CHN&b=USA",
  issue: "#view=issue&issue=issue:fentanyl",
  table: "#view=table",
  judge: "#view=judge",
  take: "#card=take",
};
const SHOTS: readonly (readonly [view: string, mode: string])[] = [
  ...Object.keys(MODES).map((mode) => ["start", mode] as const),
  ...Object.keys(VIEWS)
    .slice(1)
    .map((view) => [view, "wide-light"] as const),
  ...["evidence", "groups", "dyad"].map((view) => [view, "wide-dark"] as const),
  ...["evidence", "dyad", "issue", "table"].map((view) => [view, "narrow-light"] as const),
];

/** Widths of some words: the same where the fonts are. */
const fontsOf = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => {
    const context = document.createElement("canvas").getContext("2d")!;
    return ["--serif", "--sans"].flatMap((name) => {
      const family = getComputedStyle(document.documentElement).getPropertyValue(name);
      return ["400", "700"].map((weight) => {
        context.font = `${weight} 20px ${family}`;
        return Math.round(context.measureText("Who speaks and acts on it, 2024").width * 10);
      });
    });
  });

const differing = (one: PNG, other: PNG, into: string): number => {
  const { width, height } = one;
  if (other.width !== width || other.height !== height) return 1;
  const difference = new PNG({ width, height });
  const pixels = pixelmatch(one.data, other.data, difference.data, width, height, { threshold: 0.2 });
  writeFileSync(into, PNG.sync.write(difference));
  return pixels / (width * height);
};

test.each(SHOTS)("%s, %s, looks as it should", async (view, mode) => {
  const { page } = await open(VIEWS[view], { ...MODES[mode], deviceScaleFactor: 0.4 });
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
  const shot = await page.screenshot({ animations: "disabled", caret: "hide" });
  const fonts = JSON.stringify(await fontsOf(page));
  await page.context().close();
  const path = join(folder, `${view}-${mode}.png`);
  if (process.env.UPDATE_GOLDEN) {
    writeFileSync(path, shot);
    writeFileSync(fontsFile, `${fonts}\n`);
    return;
  }
  expect(existsSync(path)).toBe(true);
  const same = readFileSync(fontsFile, "utf8").trim() === fonts;
  const seen = join(tmpdir(), `relata-${view}-${mode}`);
  writeFileSync(`${seen}.png`, shot);
  const part = differing(PNG.sync.read(readFileSync(path)), PNG.sync.read(shot), `${seen}-difference.png`);
  expect(part, `${seen}-difference.png`).toBeLessThanOrEqual(same ? TOLERANCE.same : TOLERANCE.other);
});
