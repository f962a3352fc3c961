import { expect, test } from "vitest";
import { viewerHtml } from "../../src/write/viewer-html.ts";
import { template, writeViewer } from "./browser.ts";
import { hostile, POISON } from "./hostile.ts";
import { useViewer } from "./use-viewer.ts";

const { openAt } = useViewer();

test("hostile text stands as text in every view; nothing of it runs, nothing is asked for", async () => {
  const data = hostile();
  const address = writeViewer(data);
  const edge = data.graph.edges[0]!;
  const tone = edge.attributes.quadClass.split(" ").at(-1)!;
  const tie = encodeURIComponent(`${edge.source}|${tone}|${edge.target}`);
  for (const [hash, seen] of [
    ["", "Five outlets on a rivalry </script><script>window.__ran=1"],
    ["#entity=CHN", "</script><script>window.__ran=1</script><img src="],
    [`#tie=${tie}`, "according to </script><script>window.__ran=1</script>"],
    ["#article=a0&at=0", "]]>&amp;&lt;%SCRIPT%$&$`"],
    ["#view=table", "</script><script>"],
  ] as const) {
    const { page, requests, errors } = await openAt(address, hash);
    await page.getByRole("combobox", { name: "Find" }).fill("script");
    await page.waitForTimeout(100);
    expect(await page.locator("#app").textContent()).toContain(seen);
    expect(await page.evaluate(() => (window as { __ran?: number }).__ran)).toBeUndefined();
    expect(await page.locator("#app img, #app script, #app style").count()).toBe(0);
    expect(await page.locator("a[href^=javascript]").count()).toBe(0);
    expect(requests).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  }
});

test("the page forbids scripts but its own and the network", async () => {
  const { page } = await openAt(writeViewer(hostile()));
  const forbidden = await page.evaluate(async () => {
    const violated: string[] = [];
    document.addEventListener("securitypolicyviolation", (event) => violated.push(event.effectiveDirective));
    const script = document.createElement("script");
    script.textContent = "window.__ran = 9";
    document.body.append(script);
    const image = new Image();
    image.src = "https://evil.invalid/a.png";
    await fetch("https://evil.invalid/").catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 50));
    return [violated.sort(), (window as { __ran?: number }).__ran];
  });
  expect(forbidden).toEqual([["connect-src", "img-src", "script-src-elem"], undefined]);
});

test("the same data give the same bytes, none of the text in them", () => {
  const html = viewerHtml(template(), hostile());
  expect(html).toBe(viewerHtml(template(), hostile()));
  expect(html).not.toContain("<script>window.__ran");
  expect(html).not.toContain(POISON);
});

test("a template without a place for data is refused", () => {
  expect(() => viewerHtml("<title></title>", hostile())).toThrow("E_TEMPLATE");
});
