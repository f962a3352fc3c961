import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
// @ts-expect-error a script in plain JavaScript
import { compileKernel } from "../../scripts/compile-kernel.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));

it("the arithmetic that is committed is that of its source (else: npm run kernel)", async () => {
  const committed = readFileSync(`${root}src/language/network/kernel-code.ts`, "utf8");
  expect(await compileKernel(root)).toBe(committed);
});
