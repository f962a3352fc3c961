import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** `npm run test:gephi` on a machine that has these programs alone. */
function check(programs: Readonly<Record<string, string>>) {
  const path = mkdtempSync(join(tmpdir(), "relata-path-"));
  folders.push(path);
  for (const [name, script] of Object.entries(programs))
    writeFileSync(join(path, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  const own = Object.entries(process.env).filter(([name]) => !/^(?:VITEST|FORCE_COLOR)/.test(name));
  const vitest = join(ROOT, "node_modules/vitest/vitest.mjs");
  const config = join(ROOT, "test/gephi/vitest.config.ts");
  const { status, stdout } = spawnSync(process.execPath, [vitest, "run", "--config", config], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...Object.fromEntries(own), PATH: path, NO_COLOR: "1" },
  });
  return {
    status,
    said: stdout.match(/^Skipped: .+$/gm) ?? [],
    counted: /^ +Tests +(.+)$/m.exec(stdout)?.[1],
  };
}

test.skipIf(process.platform === "win32").each([
  ["Java", {}, "Java 17 or newer is not installed"],
  [
    "a Java of today",
    { java: 'echo "openjdk version \\"11.0.2\\"" >&2' },
    "Java 17 or newer is not installed",
  ],
  ["Maven", { java: 'echo "openjdk version \\"17.0.15\\"" >&2' }, "Maven is not installed"],
])("npm run test:gephi without %s says so, and counts all as skipped", (_what, programs, message) => {
  const { status, said, counted } = check(programs);
  expect([...new Set(said)].sort()).toEqual([
    `Skipped: ${message}.`,
    "Skipped: Python 3 with venv is not installed.",
  ]);
  expect(counted).toMatch(/^\d+ skipped \(\d+\)$/);
  expect(status).toBe(0);
});
