/** What a file of viewer tests needs: a browser for all its tests, and the sample's graph in a file on disk. */
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import type { ViewerData } from "../../src/graph/model.ts";
import { launch, type Opened, open, writeViewer } from "./browser.ts";
import { sample } from "./sample.ts";

export interface UsedViewer {
  /** The sample that is opened. */
  readonly data: ViewerData;
  /** Opens the sample in a page of its own. */
  readonly open: (hash?: string, options?: BrowserContextOptions) => Promise<Opened>;
  /** Opens another address so. */
  readonly openAt: (address: string, hash?: string, options?: BrowserContextOptions) => Promise<Opened>;
  readonly browser: () => Browser;
}

/** To be called once, outside of tests. */
export const useViewer = (): UsedViewer => {
  const data = sample({ nodes: 60, edges: 200, articles: 15 });
  let browser: Browser;
  let address: string;
  beforeAll(async () => {
    browser = await launch();
    address = writeViewer(data);
  });
  afterAll(() => browser.close());
  return {
    data,
    open: (hash, options) => open(browser, address, hash, options),
    openAt: (other, hash, options) => open(browser, other, hash, options),
    browser: () => browser,
  };
};
