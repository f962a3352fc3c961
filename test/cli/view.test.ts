import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { platform, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nodeEffects } from "../../src/cli/node-effects.ts";
import { servePage } from "../../src/cli/serve-page.ts";
import { run } from "./silent-effects.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "relata-view-"));
  await writeFile(join(folder, "index.html"), "<title>Graph</title>");
  await writeFile(join(folder, "secret.txt"), "no");
});
afterAll(() => rm(folder, { recursive: true }));

interface Answer {
  readonly status: number | undefined;
  readonly body: string;
}

const ask = (
  address: string,
  headers: Readonly<Record<string, string>> = {},
  method = "GET",
): Promise<Answer> =>
  new Promise((done, fail) => {
    request(address, { headers, method }, (response) => {
      let body = "";
      response.on("data", (chunk) => {
        body += chunk;
      });
      response.on("end", () => done({ status: response.statusCode, body }));
    })
      .on("error", fail)
      .end();
  });

test.each([
  [true, "Opened file:"],
  [false, "Open this yourself: file:"],
])("the file is opened from disk (a browser can be started: %s)", async (opens, message) => {
  const { code, out, opened } = await run(["view", folder], { opens });
  expect(code).toBe(0);
  expect(opened).toEqual([join(folder, "index.html")]);
  expect(out).toContain(message);
  expect(out).toContain(pathToFileURL(join(folder, "index.html")).href);
});

test.skipIf(platform() !== "linux").each([
  ["exit 3", false],
  ["exit 0", true],
  ["sleep 5", true],
])("whether a browser was started is asked of the platform's opener (%s)", async (script, opened) => {
  await writeFile(join(folder, "xdg-open"), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  const before = process.env.PATH;
  process.env.PATH = `${folder}:${before}`;
  try {
    expect(await nodeEffects().open("page")).toBe(opened);
  } finally {
    process.env.PATH = before;
  }
});

test("with --serve the page is served until the user ends it", async () => {
  let answer: Answer | undefined;
  const { code, out, opened } = await run(["view", folder, "--serve"], {
    untilInterrupted: async ([address]) => {
      answer = await ask(address!);
    },
  });
  expect(code).toBe(0);
  expect(answer).toEqual({ status: 200, body: "<title>Graph</title>" });
  expect(opened[0]).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(out).toContain(opened[0]);
  await expect(ask(opened[0]!)).rejects.toThrow();
});

test("nothing but the page is served, and to this computer alone", async () => {
  const { address, close } = await servePage(join(folder, "index.html"), 0);
  expect(await ask(address)).toEqual({ status: 200, body: "<title>Graph</title>" });
  expect((await ask(`${address}index.html`)).status).toBe(200);
  expect(await ask(address, {}, "HEAD")).toEqual({ status: 200, body: "" });
  expect((await ask(address, {}, "POST")).status).toBe(404);
  expect((await ask(`${address}secret.txt`)).status).toBe(404);
  expect((await ask(`${address}../secret.txt`)).status).toBe(404);
  expect((await ask(address, { host: "evil.example" })).status).toBe(403);
  await close();
});

test("a port that is taken is wrong use", async () => {
  const { address, close } = await servePage(join(folder, "index.html"), 0);
  const { code, err } = await run(["view", folder, "--serve", "--port", new URL(address).port]);
  expect(code).toBe(2);
  expect(err).toContain("Choose another with --port");
  await close();
});
