import { expect, test } from "vitest";
import { eventually, relationsShown } from "./browser.ts";
import { useViewer } from "./use-viewer.ts";

const { data, open } = useViewer();

test("search forgives accents and a slip of the finger, knows aliases, and is walked by keys", async () => {
  const { page } = await open();
  const box = page.getByRole("combobox", { name: "Find" });
  const first = page.locator("#hits [role=option]").first();
  for (const [typed, found] of [
    ["dvorak", "Marek Dvořák"],
    ["beijng", "China"],
    ["HELENE", "Hélène Mercier"],
    ["fentan", "fentanyl"],
  ] as const) {
    await box.fill(typed);
    await eventually(
      () => first.innerText(),
      (text) => text.includes(found),
    );
  }
  await box.fill("held talks");
  await page.locator("#hits .sentence-hit").first().waitFor();
  await box.fill("minister");
  await page.keyboard.press("ArrowDown");
  const second = await page.locator("#hits [aria-selected=true] bdi").innerText();
  expect(await box.getAttribute("aria-activedescendant")).toBe("hit-1");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 2, name: second }).waitFor();
  await page.getByRole("button", { name: "Close details" }).press("Escape");
  await page.keyboard.press("/");
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("each word is forgiven its slip, and words that no one name answers find the names that each means", async () => {
  const { page } = await open();
  const box = page.getByRole("combobox", { name: "Find" });
  const names = page.locator("#hits [role=option] > bdi");
  await box.fill("beijing fentanil");
  await eventually(
    async () => (await names.allInnerTexts()).sort(),
    (texts) => texts.includes("China") && texts.includes("fentanyl"),
  );
  const sentence = page.locator("#hits .sentence-hit").first();
  await box.fill("fentanil quastions");
  await eventually(
    () => sentence.locator("mark").allInnerTexts(),
    (marked) => marked.join() === "questions,fentanyl",
  );
});

test("a word of the articles is found where no relation was read, alone or in the list of all", async () => {
  const { page } = await open();
  const box = page.getByRole("combobox", { name: "Find" });
  await box.fill("flimsy excuse");
  const hits = page.locator("#hits .sentence-hit");
  const promised = Number(/All (\d+)/.exec(await hits.last().innerText())![1]);
  expect(promised).toBe(data.graph.attributes.articles.length);
  const first = (await hits.first().locator("[dir]").innerText()).trim();
  await hits.first().click();
  expect(await page.locator(".article .here").innerText()).toBe(first);
  await page.locator(".side:focus").waitFor();
  await box.fill("flimsy excuse");
  await hits.last().click();
  const found = page.locator(".card.found");
  await found.getByText(`${promised} sentences in ${promised} articles`).waitFor();
  expect(await found.locator(".passage").first().innerText()).toContain("No relation read here");
  await page.locator("[data-facet=quad] input").first().check();
  await found.getByText(`the filters leave out ${promised} more`).waitFor();
  expect(page.url()).toContain("find=flimsy+excuse");
});

test("a sentence that is found opens its article at the place", async () => {
  const { page } = await open();
  await page.getByRole("combobox", { name: "Find" }).fill("held talks");
  const hit = page.locator("#hits .sentence-hit").first();
  const text = await hit.locator("[dir]").innerText();
  await hit.click();
  expect(await page.locator(".article .here").innerText()).toBe(text);
});

test("filters combine, give the count that they promise, and are undone one by one or all at once", async () => {
  const { page } = await open();
  const all = await relationsShown(page);
  const choice = (facet: string, name: string) =>
    page.locator(`[data-facet=${facet}] label`, { hasText: name });
  const promised = async (facet: string, name: string): Promise<number> =>
    Number((await choice(facet, name).locator(".number").innerText()).replace(",", ""));

  const conflict = await promised("quad", "Conflict in words");
  await choice("quad", "Conflict in words").click();
  expect(
    await eventually(
      () => relationsShown(page),
      (count) => count === conflict,
    ),
  ).toBeLessThan(all);
  const accuse = await promised("relation", "Accuse");
  await choice("relation", "Accuse").click();
  await eventually(
    () => relationsShown(page),
    (count) => count === accuse,
  );
  await page.locator("[data-facet=mode] summary").click();
  const denied = await promised("mode", "Denied");
  await choice("mode", "Denied").click();
  await eventually(
    () => relationsShown(page),
    (count) => count === denied,
  );
  expect(await page.locator(".chip").count()).toBe(3);

  await page.getByRole("button", { name: "Undo: Said: Denied" }).click();
  await eventually(
    () => relationsShown(page),
    (count) => count === accuse,
  );
  await page.getByRole("button", { name: "Undo: Relation: Accuse" }).click();
  await eventually(
    () => relationsShown(page),
    (count) => count === conflict,
  );
  await page.getByRole("button", { name: "Reset" }).click();
  await eventually(
    () => relationsShown(page),
    (count) => count === all,
  );
});

test("there is a filter for each thing a relation has", async () => {
  const { page } = await open();
  const facets = await page.locator(".facet summary").allInnerTexts();
  for (const name of [
    "Cooperation or conflict",
    "Who is shown",
    "Relation",
    "Issue",
    "How it is said",
    "Speaker",
    "Outlet",
    "Group of entities",
    "How sure, how often",
  ])
    expect(facets).toContain(name);
  const all = await relationsShown(page);
  await page.getByText("How sure, how often").click();
  await page.locator("input[type=range]").first().fill("80");
  const sure = await eventually(
    () => relationsShown(page),
    (count) => count < all,
  );
  await page.locator("input[type=range]").last().fill("2");
  await eventually(
    () => relationsShown(page),
    (count) => count < sure,
  );
  expect(page.url()).toContain("confidence=0.8&weight=2");
});

test("time is brushed by mouse and by keys; graph, counts and cards follow; it plays and opens again", async () => {
  const { page } = await open();
  const all = await relationsShown(page);
  const axis = (await page.locator(".axis").boundingBox())!;
  await page.mouse.move(axis.x + axis.width * 0.3, axis.y + 20);
  await page.mouse.down();
  await page.mouse.move(axis.x + axis.width * 0.6, axis.y + 20, { steps: 4 });
  await page.mouse.up();
  const brushed = await eventually(
    () => relationsShown(page),
    (count) => count < all,
  );
  expect(page.url()).toMatch(/from=2024-\d\d-\d\d&to=2024-\d\d-\d\d/);
  await page.getByRole("slider", { name: "Time: to" }).press("End");
  await eventually(
    () => relationsShown(page),
    (count) => count > brushed,
  );
  const from = page.getByRole("slider", { name: "Time: from" });
  const before = await from.getAttribute("aria-valuetext");
  await from.press("ArrowRight");
  await eventually(
    () => from.getAttribute("aria-valuetext"),
    (text) => text !== before,
  );
  await page.getByRole("button", { name: "All time" }).click();
  await eventually(
    () => relationsShown(page),
    (count) => count === all,
  );
  await page.getByRole("button", { name: "Play through time" }).click();
  await eventually(
    () => relationsShown(page),
    (count) => count < all,
  );
  const start = await from.getAttribute("aria-valuenow");
  await eventually(
    () => from.getAttribute("aria-valuenow"),
    (now) => Number(now) > Number(start),
  );
  await page.getByRole("button", { name: "Pause" }).click();
});
