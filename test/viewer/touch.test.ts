import type { CDPSession, Page } from "playwright-core";
import { expect, test } from "vitest";
import { eventually, nodeAt, relationsShown } from "./browser.ts";
import { useViewer } from "./use-viewer.ts";

const { open } = useViewer();

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Fingers on the page: each goes from its first point to its last in a few steps. */
const swipe = async (
  session: CDPSession,
  fingers: readonly (readonly [from: Point, to: Point])[],
): Promise<void> => {
  const send = (type: "touchStart" | "touchMove", share: number) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: fingers.map(([from, to], id) => ({
        id,
        x: from.x + (to.x - from.x) * share,
        y: from.y + (to.y - from.y) * share,
      })),
    });
  await send("touchStart", 0);
  for (let step = 1; step <= 8; step++) await send("touchMove", step / 8);
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
};

const phone = async (): Promise<{ page: Page; session: CDPSession }> => {
  const { page } = await open("", {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: "reduce",
  });
  return { page, session: await page.context().newCDPSession(page) };
};

test("a finger brushes time", async () => {
  const { page, session } = await phone();
  const all = await relationsShown(page);
  await page.locator(".axis").scrollIntoViewIfNeeded();
  const axis = (await page.locator(".axis").boundingBox())!;
  const at = (share: number): Point => ({ x: axis.x + axis.width * share, y: axis.y + 20 });
  await swipe(session, [[at(0.3), { ...at(0.6), y: axis.y + 40 }]]);
  await eventually(
    () => relationsShown(page),
    (count) => count > 0 && count < all,
  );
  expect(page.url()).toMatch(/from=2024-\d\d-\d\d&to=2024-\d\d-\d\d/);
  // It was the time that moved, not the page.
  expect((await page.locator(".axis").boundingBox())!.y).toBeCloseTo(axis.y, 0);
});

test("a finger moves the graph, two come closer, and one puts a node elsewhere", async () => {
  const { page, session } = await phone();
  const canvas = (await page.locator(".canvas").boundingBox())!;
  const corner: Point = { x: canvas.x + 12, y: canvas.y + canvas.height - 12 };
  const before = await nodeAt(page, "USA");
  await swipe(session, [[corner, { x: corner.x + 60, y: corner.y - 40 }]]);
  const moved = await eventually(
    () => nodeAt(page, "USA"),
    ({ x }) => Math.abs(x - before.x) > 20,
  );
  expect(moved.x).toBeGreaterThan(before.x);
  expect(moved.y).toBeLessThan(before.y);
  expect(page.url()).not.toContain("entity=");

  const gap = async (): Promise<number> => {
    const [one, other] = [await nodeAt(page, "USA"), await nodeAt(page, "CHN")];
    return Math.hypot(one.x - other.x, one.y - other.y);
  };
  const apart = await gap();
  // Two fingers zoom, also where one of them lies on a node.
  const middle: Point = { x: canvas.x + canvas.width / 2, y: canvas.y + canvas.height / 2 };
  const beside = (by: number): Point => ({ x: middle.x + by, y: middle.y + by / 2 });
  await swipe(session, [
    [beside(-20), beside(-70)],
    [beside(20), beside(70)],
  ]);
  const wide = await eventually(gap, (now) => now > apart * 1.3);
  await swipe(session, [
    [beside(-70), beside(-25)],
    [beside(70), beside(25)],
  ]);
  await eventually(gap, (now) => now < wide / 1.3);

  await page.getByRole("button", { name: "All in view" }).tap();
  /** Where it stands once the swing of the last swipe has ended, on a busy machine, too. */
  const still = async (): Promise<Point> => {
    const first = await nodeAt(page, "USA");
    await page.waitForTimeout(700);
    const second = await nodeAt(page, "USA");
    return first.x === second.x && first.y === second.y ? second : still();
  };
  const from = await still();
  const other = await nodeAt(page, "CHN");
  await swipe(session, [[from, { x: from.x - 50, y: from.y + 60 }]]);
  await eventually(
    () => page.url(),
    (url) => url.includes("pin=") && url.includes("USA"),
  );
  const put = await nodeAt(page, "USA");
  expect(Math.hypot(put.x - from.x, put.y - from.y)).toBeGreaterThan(50);
  expect(await nodeAt(page, "CHN")).toEqual(other);
  expect(page.url()).not.toContain("entity=");
});

test("a tap opens a card, and one on the paper closes it", async () => {
  const { page } = await phone();
  const { x, y } = await nodeAt(page, "CHN");
  await page.touchscreen.tap(x, y);
  await page.getByRole("heading", { name: "China", exact: true }).waitFor();
  await page.evaluate(() => scrollTo(0, 0));
  const canvas = (await page.locator(".canvas").boundingBox())!;
  // Two taps in quick succession are one double tap.
  await page.waitForTimeout(600);
  await page.touchscreen.tap(canvas.x + 5, canvas.y + canvas.height - 5);
  await page.getByText("Where to begin").waitFor();
});
