import { expect, test } from "vitest";
import { baseOf } from "../../viewer/data/base.ts";
import { axisStart } from "../../viewer/data/dates.ts";
import { questions } from "../../viewer/data/questions.ts";
import { eventually, nodeAt, relationsShown, writeViewer } from "./browser.ts";
import { useViewer } from "./use-viewer.ts";

const { data, open, openAt } = useViewer();

test("it starts calm: the strongest relations, three questions that lead to their answers, all one control away", async () => {
  const { page } = await open();
  const drawn = () => page.evaluate((ids) => ids.filter((id) => window.relata!.tieAt(id)).length, ties());
  expect(await drawn()).toBe(45);
  const questions = page.locator(".questions button");
  expect(await questions.count()).toBe(3);
  for (let index = 0; index < 3; index++) {
    await questions.nth(index).click();
    await page.locator(".card.evidence .sentence, .view.issue tbody tr").first().waitFor();
    await page.goBack();
    await questions.first().waitFor();
  }
  await page.getByRole("button", { name: /^More/ }).click();
  await eventually(drawn, (count) => count > 45);
  await page.locator(".segments button").last().click();
  await eventually(drawn, (count) => count === ties().length);
});

const ties = (): string[] => {
  const tone = (quad: string): string => quad.split(" ").at(-1)!;
  return [
    ...new Set(
      data.graph.edges
        .filter(({ source, target }) => source !== target)
        .map(({ source, target, attributes }) => `${source}|${tone(attributes.quadClass)}|${target}`),
    ),
  ];
};

test("a quarrel of one side is asked of who blames, whatever else is between the two", () => {
  const byTone = (tone: string) =>
    data.graph.edges.find(
      ({ source, target, attributes }) => source !== target && attributes.quadClass.endsWith(tone),
    )!;
  const blame = byTone("conflict");
  const back = { ...byTone("cooperation"), key: "back", source: blame.target, target: blame.source };
  const nameOf = (id: string) =>
    data.graph.nodes.find(({ key }) => key === id)!.attributes.label.replace(/^United/, "the United");
  for (const edges of [
    [back, blame],
    [blame, back],
  ]) {
    const { model } = baseOf({ ...data, graph: { ...data.graph, edges } }, false);
    expect(questions(model)[0]).toMatchObject({
      text: `What does ${nameOf(blame.source)} hold against ${nameOf(blame.target)}?`,
      pair: [blame.source, blame.target],
    });
  }
});

test("a few dates of long ago do not squeeze the axis of time", () => {
  const days = Array.from({ length: 38 }, (_, index) => 20_000 + index);
  expect(axisStart([17_000, 17_000, ...days])).toBe(20_000);
  expect(axisStart([17_000, 17_000, 17_000, ...days])).toBe(17_000);
  expect(axisStart([19_990, 19_990, ...days])).toBe(19_990);
  expect(axisStart([17_000, 20_000])).toBe(17_000);
});

test("two actors: bars for each direction and class by month or week, by issue, each opening its sentences", async () => {
  const { page } = await open("#view=dyad&a=CHN&b=USA");
  await page.getByRole("heading", { name: "China and United States: who did what to whom" }).waitFor();
  const bars = page.locator(".half-out .column button");
  const months = await bars.count();
  expect(months).toBeGreaterThan(0);
  const promised = Number(/: (\d+) sentence/.exec((await bars.first().getAttribute("aria-label"))!)![1]);
  await bars.first().click();
  await eventually(
    () => page.locator(".card.evidence").innerText(),
    (text) => text.includes(`in ${promised} sentence`),
  );
  await page.getByRole("button", { name: "By week" }).click();
  await eventually(
    () => bars.count(),
    (count) => count >= months,
  );
  const byIssue = page.locator(".by-issue tbody tr").first();
  await byIssue.getByRole("button").first().click();
  await eventually(
    () => page.locator(".card.evidence").innerText(),
    (text) => text.includes(", on "),
  );
  const unnamed = page.locator(".by-issue tr", { hasText: "No issue named" }).getByRole("button").first();
  await unnamed.click();
  await eventually(
    () => page.locator(".card.evidence").innerText(),
    (text) => text.includes("no issue named"),
  );
  await page.locator(".picker select").nth(1).selectOption({ index: 2 });
  expect(page.url()).toContain("a=CHN");
});

test("two actors: sentences without a date have no bar, and are told", async () => {
  const undated = structuredClone(data);
  for (const article of undated.graph.attributes.articles as readonly { date?: string }[])
    delete article.date;
  const own = undated.graph.edges.filter(
    ({ source, target }) => [source, target].sort().join() === "CHN,USA",
  );
  const [first, ...rest] = own.flatMap(
    ({ attributes }) => attributes.evidence as unknown as { date?: string }[],
  );
  for (const evidence of rest) delete evidence.date;
  expect(first!.date).toBeDefined();
  const { page } = await openAt(writeViewer(undated), "#view=dyad&a=CHN&b=USA");
  await page.getByText(/without a date (has|have) none/).waitFor();
  const both = await page.locator(".view.dyad > p").first().innerText();
  const all = [...both.matchAll(/(\d+) (?:sentences? )?of/g)].reduce(
    (sum, [, count]) => sum + Number(count),
    0,
  );
  const bars = await page.locator(".dyad-chart .column button").count();
  expect(await page.locator(".dyad-chart figcaption").innerText()).toContain(
    `; ${all - bars} without a date`,
  );
});

test("an issue: who acts on it toward whom, since when, with the sentences one click away", async () => {
  const { page } = await open("#view=issue&issue=issue:fentanyl");
  await page.getByRole("heading", { name: "Who speaks and acts on fentanyl" }).waitFor();
  const row = page.locator(".view.issue tbody tr").first();
  expect(await row.locator(".date").first().innerText()).toMatch(/\d{4}/);
  await row.locator(".count").first().click();
  await page.locator(".card.evidence .sentence").first().waitFor();
  const all = await relationsShown(page);
  await page.getByRole("button", { name: "Only this in the graph" }).click();
  await eventually(
    () => relationsShown(page),
    (count) => count < all,
  );
});

/** Sentences of the sample in which an entity is named, by article and start. */
const naming = (id: string): string[] =>
  Object.entries(data.readings).flatMap(([article, { sentences, mentions }]) =>
    sentences
      .filter(([from, to]) =>
        mentions.some((each) => each.entity === id && each.start >= from && each.end <= to),
      )
      .map(([from, to]) => data.texts[article]!.slice(from, to)),
  );

test("an issue has every sentence that names it, with outlet, date and who says so, relation or not", async () => {
  const { page } = await open("#view=issue&issue=issue:fentanyl");
  const all = naming("issue:fentanyl");
  await page.getByText(`${all.length} sentences in `).waitFor();
  const passages = page.locator(".view.issue .passage");
  for (const more = page.locator(".view.issue .more"); await more.count(); ) await more.first().click();
  const shown = await passages.locator("blockquote").allInnerTexts();
  expect([...shown].sort()).toEqual([...new Set(all)].sort());
  const silent = passages.filter({ hasText: "flimsy excuse" }).first();
  expect(await silent.innerText()).toMatch(/\d{4}[\s\S]*according to an envoy[\s\S]*No relation read here/);
  expect(await silent.locator("mark").innerText()).toBe("fentanyl");
  expect(await page.locator(".view.issue").innerText()).toContain("an envoy (");
  const telling = passages.filter({ has: page.locator(".claimed") }).first();
  await telling.locator(".claimed button").first().click();
  await page.locator(".card.evidence .sentence").first().waitFor();
});

test("the card of an entity has the sentences that speak of it, and its articles with its name marked", async () => {
  const { page } = await open("#entity=issue:fentanyl");
  const sentences = page.locator(".card.entity .sentence");
  await sentences.first().waitFor();
  for (const text of await sentences.locator("blockquote").allInnerTexts())
    expect(text).toContain("fentanyl");
  const mentions = Object.values(data.readings).flatMap(({ mentions: all }) =>
    all.filter(({ entity }) => entity === "issue:fentanyl"),
  ).length;
  const most = /Mentions by \w+: at most (\d+)/.exec(
    (await page.locator(".spark svg").getAttribute("aria-label"))!,
  );
  expect(Number(most![1])).toBeGreaterThan(1);
  expect(Number(most![1])).toBeLessThanOrEqual(mentions);
  await page.locator(".articles .link").first().click();
  expect(await page.locator(".article mark.named").first().innerText()).toBe("fentanyl");
});

test("an issue: a sentence that names it stays with only the issue in the graph, whatever its relations are about", async () => {
  const other = structuredClone(data);
  const reads = other.graph.edges
    .flatMap(({ attributes }) => attributes.evidence as readonly { issues?: readonly string[] }[])
    .filter(({ issues }) => issues?.includes("issue:fentanyl"));
  expect(reads.length).toBeGreaterThan(1);
  delete reads[0]!.issues;
  const address = writeViewer(other);
  const told = async (hash: string): Promise<string> => {
    const { page } = await openAt(address, `#view=issue&issue=issue:fentanyl${hash}`);
    return page.getByText(/^\d+ sentences? in/).innerText();
  };
  const all = await told("");
  expect(all.split(" ")[0]).toBe((await told("&only-issue=issue:fentanyl")).split(" ")[0]);
});

test("a path: what is only denied connects two less than a detour", async () => {
  const denied = structuredClone(data);
  for (const { source, target, attributes } of denied.graph.edges)
    if ([source, target].sort().join() === "CHN,USA")
      for (const evidence of attributes.evidence as readonly { modes?: readonly string[] }[])
        evidence.modes = ["negation"];
  const strongest = async (address?: string): Promise<string> => {
    const hash = "#view=path&a=CHN&b=USA";
    const { page } = address === undefined ? await open(hash) : await openAt(address, hash);
    return page.getByRole("heading", { name: /^The strongest way/ }).innerText();
  };
  expect(await strongest()).toBe("The strongest way: 1 step");
  expect(await strongest(writeViewer(denied))).toBe("The strongest way: 2 steps");
});

test("a path: the strongest relations from one to the other, each step with its sentence", async () => {
  const { page } = await open("#view=path&a=person:ada-castellan&b=JPN");
  await page.getByRole("heading", { name: "How Ada Castellan and Japan are connected" }).waitFor();
  const way = page.locator(".way").first();
  const steps = await way.locator(".step").count();
  expect(await way.locator(".sentence").count()).toBe(steps);
  expect(await way.locator(".step .name").first().innerText()).toBe("Ada Castellan");
  expect(await way.locator(".step .name").last().innerText()).toBe("Japan");
  const neighbours = await page.locator(".way .step").evaluateAll((all) =>
    all.map((step) =>
      [...step.querySelectorAll<HTMLElement>("[data-entity]")]
        .map((name) => name.dataset.entity)
        .sort()
        .join(" "),
    ),
  );
  expect(neighbours.length).toBeGreaterThan(steps);
  expect(new Set(neighbours).size).toBe(neighbours.length);
  await way.locator(".step > button.link").nth(1).click();
  await page.locator(".card.evidence").waitFor();
});

test("the table tells the graph in words, in the order one wants", async () => {
  const { page } = await open("#view=table");
  const reports = page.locator(".view.table td.number");
  const first = Number(await reports.first().innerText());
  await page.getByRole("columnheader", { name: "Reports" }).getByRole("button").click();
  await eventually(
    async () => Number(await reports.first().innerText()),
    (count) => count < first,
  );
  expect(await page.getByRole("columnheader", { name: "Reports" }).getAttribute("aria-sort")).toBe(
    "ascending",
  );
  await page.locator(".view.table tbody td:nth-child(2) button").first().click();
  await page.locator(".card.evidence .sentence").first().waitFor();
});

test("a neighbourhood of one step or two, left again by its chip", async () => {
  const { page } = await open("#entity=person:ruth-okonkwo");
  const all = await relationsShown(page);
  await page.getByRole("button", { name: "Neighbourhood" }).click();
  const one = await eventually(
    () => relationsShown(page),
    (count) => count < all,
  );
  await page.getByLabel("within").selectOption("2");
  await eventually(
    () => relationsShown(page),
    (count) => count > one,
  );
  await page.getByRole("button", { name: "Undo: Around Ruth Okonkwo" }).click();
  await eventually(
    () => relationsShown(page),
    (count) => count === all,
  );
});

test("groups have names from their members, colours and numbers, and can be looked at alone", async () => {
  const { page } = await open();
  await page.getByLabel("Colour by").selectOption("group");
  const key = page.locator(".groups-key li");
  expect(await key.count()).toBe(4);
  const labels = new Set(data.graph.nodes.map(({ attributes }) => attributes.label));
  for (const name of await key.locator("bdi").allInnerTexts())
    for (const member of name.split(/, | and /)) expect(labels).toContain(member);
  const all = await relationsShown(page);
  await page.locator("[data-facet=group] summary").click();
  await page.locator("[data-facet=group] label").first().click();
  await eventually(
    () => relationsShown(page),
    (count) => count < all,
  );
  expect(page.url()).toContain("colorby=group");
});

test("nodes are sized by rank, relations or mentions, hidden and shown again", async () => {
  const { page } = await open("#entity=CHN");
  await page.getByLabel("Size by").selectOption("mentions");
  expect(page.url()).toContain("sizeby=mentions");
  const all = await relationsShown(page);
  await page.getByRole("button", { name: "Hide", exact: true }).click();
  await eventually(
    () => relationsShown(page),
    (count) => count < all,
  );
  await eventually(
    () => page.evaluate(() => window.relata!.nodeAt("CHN")),
    (place) => place === undefined,
  );
  await page.getByRole("button", { name: "Undo: Hidden: China" }).click();
  await eventually(
    () => relationsShown(page),
    (count) => count === all,
  );
});

test("a node that is dragged stays where it is put, in the link, too, until it is unpinned", async () => {
  const { page } = await open();
  const from = await nodeAt(page, "USA");
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 50, { steps: 6 });
  await page.mouse.up();
  await eventually(
    () => page.url(),
    (url) => url.includes("pin="),
  );
  expect(page.url()).not.toContain("entity=");
  const put = await nodeAt(page, "USA");
  expect(Math.hypot(put.x - from.x, put.y - from.y)).toBeGreaterThan(40);
  const other = await nodeAt(page, "CHN");
  const again = await openAt(page.url());
  const [there, otherThere] = [await nodeAt(again.page, "USA"), await nodeAt(again.page, "CHN")];
  // The camera may differ; how the two stand to each other may not.
  const turn = (a: { x: number; y: number }, b: { x: number; y: number }): number =>
    Math.atan2(a.y - b.y, a.x - b.x);
  expect(turn(there, otherThere)).toBeCloseTo(turn(put, other), 1);
  await page.mouse.click(put.x, put.y);
  await page.getByRole("button", { name: "Unpin" }).click();
  await eventually(
    () => page.url(),
    (url) => !url.includes("pin="),
  );
});

test("the layout goes on where wanted, and stops", async () => {
  const { page } = await open();
  const before = await nodeAt(page, "person:ada-castellan");
  await page.getByRole("button", { name: "Let the layout go on" }).click();
  await eventually(
    () => nodeAt(page, "person:ada-castellan"),
    (now) => Math.hypot(now.x - before.x, now.y - before.y) > 5,
  );
  await page
    .getByRole("button", { name: "Stop the layout" })
    .click({ timeout: 2000 })
    .catch(() => {});
  await eventually(
    () => page.url(),
    (url) => /rounds=\d+/.test(url),
  );
});

test("people and organisations fold into their countries, the rest of the graph goes by centrality, and both come back", async () => {
  const { page, errors } = await open("#entity=person:ada-castellan");
  const all = await relationsShown(page);
  await page.getByText("A smaller graph").click();
  await page.getByLabel("folded into their countries").check();
  const countries = await eventually(
    () => relationsShown(page),
    (count) => count < all,
  );
  expect(page.url()).toContain("countries=1");
  // The relations are counted before the next frame draws them.
  const names = await eventually(
    () => page.evaluate(() => window.relata!.labels().map(({ id }) => id)),
    (ids) => !ids.some((id) => id.includes("person:")),
  );
  expect(names).toContain("CHN");
  await page.goto(`${page.url()}&entity=USA`);
  await page.locator(".card.entity .aliases", { hasText: "With Ada Castellan" }).waitFor();
  await page.getByLabel("Entities").selectOption("10");
  const most = await eventually(
    () => relationsShown(page),
    (count) => count < countries,
  );
  const again = await openAt(page.url());
  expect(await relationsShown(again.page)).toBe(most);
  await page.getByRole("button", { name: "Undo: The 10 most central" }).click();
  await page.getByRole("button", { name: "Undo: Countries only" }).click();
  await eventually(
    () => relationsShown(page),
    (count) => count === all,
  );
  expect(errors).toEqual([]);
});
