/** One Chromium for the viewer's tests, and a page of it that has opened a viewer's file from disk. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import type { ViewerData } from "../../src/graph/model.ts";
import { viewerHtml } from "../../src/write/viewer-html.ts";

const CANDIDATES = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const installed = (): string | undefined =>
  [...CANDIDATES, chromium.executablePath()].find((path) => path && existsSync(path));

const findChromium = (): string => {
  const found = installed();
  if (found) return found;
  try {
    execFileSync("npx", ["playwright-core", "install", "chromium"], { stdio: "inherit" });
  } catch {
    // What follows says it, with the remedy.
  }
  const now = installed();
  if (now) return now;
  throw new Error(
    "error[E_BROWSER]: the viewer's tests need Chromium, and none was found nor could be fetched. " +
      "Install it (Debian: `apt-get install chromium`), or set CHROMIUM to the path of one.",
  );
};

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium(),
    args: [
      "--no-sandbox",
      "--use-angle=swiftshader",
      "--enable-unsafe-swiftshader",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });

const root = join(import.meta.dirname, "..", "..");

/** The template as `npm run build` makes it; built here where it is missing. */
export const template = (): string => {
  const path = join(root, "dist", "viewer", "template.html");
  if (!existsSync(path)) execFileSync("node", [join(root, "viewer", "build.mjs")], { stdio: "inherit" });
  return readFileSync(path, "utf8");
};

/** Writes the viewer's file with `data` in a new folder, and gives its `file://` address. */
export const writeViewer = (data: ViewerData): string => {
  const path = join(mkdtempSync(join(tmpdir(), "relata-viewer-")), "index.html");
  writeFileSync(path, viewerHtml(template(), data));
  return `file://${path}`;
};

export interface Opened {
  readonly page: Page;
  /** Addresses asked for, the file's own left out. */
  readonly requests: readonly string[];
  /** Errors of the page and of its console. */
  readonly errors: readonly string[];
}

/** Opens the file and waits until the graph can be used. */
export const open = async (
  browser: Browser,
  address: string,
  hash = "",
  options: BrowserContextOptions = {},
): Promise<Opened> => {
  const context = await browser.newContext({ viewport: { width: 1360, height: 860 }, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    if (!/^(file|blob|data):/.test(request.url())) requests.push(request.url());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(address + hash);
  await page.waitForSelector("[data-ready]").catch((reason: unknown) => {
    throw new Error(`The viewer did not open. ${errors.join(" | ")}`, { cause: reason });
  });
  return { page, requests, errors };
};

/** Where a node stands on the page, in pixels. */
export const nodeAt = (page: Page, id: string): Promise<{ x: number; y: number }> =>
  page.evaluate((key) => window.relata!.nodeAt(key)!, id);

/** Where the line of a tie (`source|tone|target`) has its middle on the page, in pixels. */
export const tieAt = (page: Page, key: string): Promise<{ x: number; y: number }> =>
  page.evaluate((tie) => window.relata!.tieAt(tie)!, key);

/** Gives what `read` gives once it is `wanted`; a slow machine has time. */
export const eventually = async <Value>(
  read: () => Value | Promise<Value>,
  wanted: (value: Value) => boolean,
): Promise<Value> => {
  const end = Date.now() + 30_000;
  for (;;) {
    const value = await read();
    if (wanted(value)) return value;
    if (Date.now() > end) throw new Error(`It stays ${JSON.stringify(value)}`);
    await new Promise((done) => setTimeout(done, 40));
  }
};

/** Number of relations that the page says it shows. */
export const relationsShown = async (page: Page): Promise<number> =>
  Number.parseInt((await page.locator(".chips [role=status]").innerText()).replace(",", ""), 10);

/** Presses a button that gives a file; its name and its text. */
export const saved = async (page: Page, button: string): Promise<{ name: string; bytes: Buffer }> => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
};
