import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ServedPage, servePage } from "../../src/cli/serve-page.ts";
import { readCorrections } from "../../src/resolve/corrections/read-corrections.ts";
import { gexfProblems } from "../write/gexf-rules.ts";
import { eventually, writeViewer } from "./browser.ts";
import { useViewer } from "./use-viewer.ts";

const OWN = "# Kept by Ana\nmerge: # one of each\n  - { names: [CHN, Middle Kingdom] } # 2023\n";
const { browser, data, open, openAt } = useViewer();
let served: ServedPage;
let file: string;

beforeAll(async () => {
  file = join(await mkdtemp(join(tmpdir(), "relata-served-")), "corrections.yaml");
  const page = fileURLToPath(writeViewer(data));
  served = await servePage(page, 0, file);
});
afterAll(() => served.close());

test("served by relata view, corrections go into the user's own file, of which nothing is lost", async () => {
  await writeFile(file, OWN);
  const { page, requests, errors } = await openAt(served.address, "#entity=person:ada-castellan");
  await page.locator(".card.entity > .correct summary").click();
  const form = page.locator(".card.entity > .correct form", { hasText: "Is called" });
  await form.locator("input").fill('Ada "A." Castellan');
  await form.getByRole("button").click();
  await page.getByRole("button", { name: "Corrections (1)" }).click();
  await page.getByRole("button", { name: "Save to corrections file" }).click();
  await page.getByText(`1 row added to ${file}. Build again`).waitFor();
  const text = await readFile(file, "utf8");
  expect(text.startsWith(OWN)).toBe(true);
  expect(readCorrections({ file, text })).toMatchObject({
    problems: [],
    merge: [{ names: ["CHN", "Middle Kingdom"] }],
    entities: [{ kind: "rename", name: "person:ada-castellan", to: 'Ada "A." Castellan' }],
  });
  await page.getByRole("button", { name: "Corrections", exact: true }).waitFor();
  expect(requests.filter((address) => !address.startsWith(served.address))).toEqual([]);
  expect(errors).toEqual([]);
});

test("a corrections file that is no YAML is left alone, and the reader is told the line", async () => {
  await writeFile(file, "merge: [\n");
  const { page } = await openAt(served.address, "#entity=USA");
  await page.locator(".card.entity > .correct summary").click();
  const form = page.locator(".card.entity > .correct form", { hasText: "Is a" }).last();
  await form.getByRole("button").click();
  await page.getByRole("button", { name: "Corrections (1)" }).click();
  await page.getByRole("button", { name: "Save to corrections file" }).click();
  await page.getByText(/Not saved\. .*corrections\.yaml:\d+: this is no YAML/).waitFor();
  expect(await readFile(file, "utf8")).toBe("merge: [\n");
  await page.getByRole("button", { name: "Corrections (1)" }).waitFor();
});

test("another site can neither read the token nor write corrections", async () => {
  await writeFile(file, OWN);
  const context = await browser().newContext();
  await context.route("https://evil.invalid/", (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>evil</title>" }),
  );
  const page = await context.newPage();
  await page.goto("https://evil.invalid/");
  const tried = await page.evaluate(async (address) => {
    const post = { method: "POST", body: "merge:\n  - { names: [a, b] }\n" };
    const results = [
      await fetch(address).then(
        (answer) => answer.text(),
        () => "failed",
      ),
      await fetch(`${address}corrections`, post).then(
        () => "answered",
        () => "failed",
      ),
      await fetch(`${address}corrections`, { ...post, headers: { "x-relata-token": "x" } }).then(
        () => "answered",
        () => "failed",
      ),
    ];
    await fetch(`${address}corrections`, { ...post, mode: "no-cors" }).catch(() => {});
    return results;
  }, served.address);
  expect(tried).toEqual(["failed", "failed", "failed"]);
  expect(await readFile(file, "utf8")).toBe(OWN);
});

test("what is drawn opens in Gephi Lite, whose page reads it from this computer", async () => {
  const { page } = await openAt(served.address, "#card=take&only-quad=verbal+conflict");
  const context = page.context();
  await context.route("https://gephi.org/gephi-lite/**", (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>stand-in</title>" }),
  );
  const [opened] = await Promise.all([
    context.waitForEvent("page"),
    page.getByRole("button", { name: "Open in Gephi Lite" }).click(),
  ]);
  await opened.waitForURL("https://gephi.org/gephi-lite/**");
  const address = new URL(opened.url()).searchParams.get("gexf")!;
  expect(address).toMatch(new RegExp(`^${served.address}lent/[\\w-]+\\.gexf$`));
  // The reader's yes to “look for devices on your network”.
  await context.grantPermissions(["local-network-access"], { origin: "https://gephi.org" });
  const read = await opened.evaluate((from) => fetch(from).then((answer) => answer.text()), address);
  expect(gexfProblems(read)).toEqual([]);
});

test("opened from disk there is no such button, and the interface says what does instead", async () => {
  const { page } = await open("#card=take");
  await page.getByText("Gephi Lite is a page on the web, which does not open offline").waitFor();
  expect(await page.getByRole("button", { name: "Open in Gephi Lite" }).count()).toBe(0);
  await page.getByRole("button", { name: "Corrections", exact: true }).click();
  expect(await page.getByRole("button", { name: "Save to corrections file" }).count()).toBe(0);
  await eventually(
    () => page.url(),
    (url) => url.includes("card=corrections"),
  );
});
