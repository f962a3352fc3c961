import { spawnSync } from "node:child_process";
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";

const SCRIPT = join(import.meta.dirname, "../../scripts/relata.mjs");

let root = "";
afterEach(() => rm(root, { recursive: true }));

/** `npm run relata` in a checkout of which nothing is built. */
async function runIn(build: string) {
  root = await mkdtemp(join(tmpdir(), "relata-npm-"));
  await mkdir(join(root, "scripts"));
  await copyFile(SCRIPT, join(root, "scripts", "relata.mjs"));
  const scripts = { relata: "node scripts/relata.mjs", build };
  await writeFile(join(root, "package.json"), JSON.stringify({ name: "relata", type: "module", scripts }));
  await writeFile(
    join(root, "build.mjs"),
    `import { mkdirSync, writeFileSync } from "node:fs";
     mkdirSync("dist/cli", { recursive: true });
     writeFileSync("dist/cli/main.js", "console.log(process.argv.slice(2).join())");
     console.log("built");`,
  );
  return spawnSync("npm", ["run", "--silent", "relata", "--", "view", "graph"], {
    cwd: root,
    encoding: "utf8",
  });
}

test("npm run relata builds first where nobody has, and prints its results alone", async () => {
  const { status, stdout, stderr } = await runIn("node build.mjs");
  expect([status, stdout]).toEqual([0, "view,graph\n"]);
  expect(stderr).toBe("Building relata first\nbuilt\n");
});

test("where it cannot be built the remedy is told, and no stack", async () => {
  const { status, stdout, stderr } = await runIn("no-such-program");
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("error[E_BUILD]: relata could not be built. Run npm ci, then try again.");
  expect(stderr).not.toContain("    at ");
});
