import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
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
  content = "",
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
      .end(content);
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

const ROW = "merge:\n  - { names: [Xi Jinping, Xi] }\n";

/** A page that is served with a corrections file, and its token. */
const serveWithCorrections = async () => {
  const home = await mkdtemp(join(tmpdir(), "relata-serve-"));
  const page = join(home, "index.html");
  const file = join(home, "corrections.yaml");
  await writeFile(page, `<head><meta content="default-src 'none'; img-src data:"><title>Graph</title>`);
  const { address, close } = await servePage(page, 0, file);
  const { body } = await ask(address);
  const token = /name="relata-server" content="([\w-]{32})"/.exec(body)![1]!;
  return { home, file, address, close, body, own: { origin: address.slice(0, -1), "x-relata-token": token } };
};

test("the page that is served may ask its own server, and its corrections are added to the file, written whole", async () => {
  const { home, file, address, close, body, own } = await serveWithCorrections();
  expect(body).toContain("default-src 'none'; connect-src 'self'; img-src data:");
  await writeFile(file, "# mine\n");
  const answer = await ask(`${address}corrections`, own, "POST", ROW);
  expect(answer).toEqual({ status: 200, body: JSON.stringify({ file, added: 1 }) });
  expect(await readFile(file, "utf8")).toBe("# mine\nmerge:\n  - { names: [ Xi Jinping, Xi ] }\n");
  const both = await Promise.all(
    ["a", "b"].map((name) =>
      ask(`${address}corrections`, own, "POST", `rename:\n  - { name: ${name}, to: c }\n`),
    ),
  );
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  expect((await readFile(file, "utf8")).match(/to: c/g)).toHaveLength(2);
  await writeFile(file, "merge: [");
  const refused = await ask(`${address}corrections`, own, "POST", ROW);
  expect(refused.status).toBe(409);
  expect(refused.body).toContain(`${file}:1: this is no YAML`);
  expect(await readFile(file, "utf8")).toBe("merge: [");
  expect(await readdir(home)).toEqual(["corrections.yaml", "index.html"]);
  await close();
});

test("no other page can write: not from another origin, not without the token of the page, not by a form", async () => {
  const { home, address, close, own } = await serveWithCorrections();
  for (const path of ["corrections", "lend"])
    for (const headers of [
      {},
      { origin: own.origin },
      { "x-relata-token": own["x-relata-token"] },
      { ...own, origin: "https://evil.example" },
      { ...own, origin: "null" },
      { ...own, "x-relata-token": "guess" },
    ])
      expect((await ask(`${address}${path}`, headers, "POST", ROW)).status).toBe(403);
  expect((await ask(`${address}corrections`, { ...own, host: "evil.example" }, "POST", ROW)).status).toBe(
    403,
  );
  expect((await ask(`${address}corrections`, own, "OPTIONS")).status).toBe(404);
  expect(await readdir(home)).toEqual(["index.html"]);
  await close();
});

test("a graph is lent at an address that is told to the page alone", async () => {
  const { address, close, own } = await serveWithCorrections();
  const { path } = JSON.parse((await ask(`${address}lend`, own, "POST", "<gexf/>")).body) as { path: string };
  expect(path).toMatch(/^\/lent\/[\w-]{32}\.gexf$/);
  const lent = await fetch(new URL(path, address));
  expect(lent.headers.get("access-control-allow-origin")).toBe("https://gephi.org");
  expect(await lent.text()).toBe("<gexf/>");
  expect((await ask(`${address}lent/${"a".repeat(32)}.gexf`)).status).toBe(404);
  await close();
});

test("--corrections names the folder of articles or the file, for --serve alone", async () => {
  const { out } = await run(["view", folder, "--serve", "--corrections", folder]);
  expect(out).toContain(`Corrections go to ${join(folder, "corrections.yaml")}.`);
  expect((await run(["view", folder, "--corrections", folder])).err).toContain(
    "--corrections does nothing without --serve",
  );
  const missing = await run(["view", folder, "--serve", "--corrections", join(folder, "no", "where")]);
  expect(missing.code).toBe(2);
  expect(missing.err).toContain("Name your folder of articles");
});
