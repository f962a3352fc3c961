import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { describe, expect, it } from "vitest";
import { writeAtomically, writeTogether } from "../../src/write/atomic.ts";
import type { WriteError } from "../../src/write/write-error.ts";
import { temporaryFolder } from "./folder.ts";

const MODULE = join(import.meta.dirname, "../../src/write/atomic.ts");

describe("writeAtomically", () => {
  it("makes folders on the way and writes all chunks", async () => {
    const path = join(temporaryFolder(), "a/b/c.txt");
    await writeAtomically(path, ["één ", Buffer.from("two "), "", "😀"]);
    expect(readFileSync(path, "utf8")).toBe("één two 😀");
  });

  it("leaves the old file, and nothing beside it, where the chunks break off", async () => {
    const folder = temporaryFolder();
    const path = join(folder, "old.txt");
    writeFileSync(path, "old");
    async function* broken() {
      yield "new";
      throw new Error("broke off");
    }
    await expect(writeAtomically(path, broken())).rejects.toThrow("broke off");
    expect([readdirSync(folder), readFileSync(path, "utf8")]).toEqual([["old.txt"], "old"]);
  });

  it("says what is in the way, and leaves it", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "taken/inside"), { recursive: true });
    writeFileSync(join(folder, "file"), "x");
    const codeOf = (name: string) =>
      writeAtomically(join(folder, name), ["x"]).then(
        () => "written",
        (error: WriteError) => error.code,
      );
    expect(await codeOf("taken")).toBe("E_IS_FOLDER");
    expect(await codeOf("file/below")).toBe("E_NO_FOLDER");
    expect(await codeOf("n".repeat(300))).toBe("E_NAME_TOO_LONG");
    expect(readdirSync(folder).sort()).toEqual(["file", "taken"]);
  });

  it("names a folder that may not be written", async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o555);
    // A root's rights would make every folder writable.
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid!(65534);
    try {
      await expect(writeAtomically(join(folder, "x"), ["x"])).rejects.toMatchObject({
        code: "E_NOT_WRITABLE",
      });
    } finally {
      if (isRoot) process.seteuid!(0);
    }
  });

  it.skipIf(process.platform !== "linux")(
    "does not wait for a folder that the system never makes",
    async () => {
      await expect(writeAtomically("/proc/relata/x", ["x"])).rejects.toMatchObject({ code: "E_NO_FOLDER" });
    },
  );

  it("asks for a chunk only when the one before is on the disk", async () => {
    const folder = temporaryFolder();
    const sizes: number[] = [];
    function* chunks() {
      for (let count = 0; count < 4; count++) {
        const [partial] = readdirSync(folder);
        sizes.push(partial === undefined ? 0 : statSync(join(folder, partial)).size);
        yield "x".repeat(100_000);
      }
    }
    await writeAtomically(join(folder, "out.txt"), chunks());
    expect(sizes).toEqual([0, 100_000, 200_000, 300_000]);
  });

  it("leaves the old file whole where the program is killed half way", () => {
    const path = join(temporaryFolder(), "old.txt");
    writeFileSync(path, "old");
    const code = `import { writeAtomically } from ${JSON.stringify(MODULE)};
      function* half() { yield "x".repeat(1e6); process.kill(process.pid, "SIGKILL"); yield "y"; }
      await writeAtomically(${JSON.stringify(path)}, half());`;
    const { signal } = runScript(code);
    expect([signal, readFileSync(path, "utf8")]).toEqual(["SIGKILL", "old"]);
  });
});

describe("writeTogether", () => {
  it("writes all, or leaves all as they were", async () => {
    const folder = temporaryFolder();
    const [one, two] = [join(folder, "one"), join(folder, "two")];
    await writeTogether([
      [one, ["1"]],
      [two, ["2"]],
    ]);
    function* broken() {
      yield "new";
      throw new Error("broke off");
    }
    const again = writeTogether([
      [one, ["new"]],
      [two, broken()],
    ]);
    await expect(again).rejects.toThrow("broke off");
    expect([readdirSync(folder), readFileSync(one, "utf8"), readFileSync(two, "utf8")]).toEqual([
      ["one", "two"],
      "1",
      "2",
    ]);
  });
});

/** Mounts in a namespace of its own need Linux and the right to make one. */
const canMount = spawnSync("unshare", ["-rm", "mount", "-t", "tmpfs", "none", "/mnt"]).status === 0;

describe.skipIf(!canMount)("a real disk", () => {
  it.each([
    ["that is full", "size=256k", "E_DISK_FULL"],
    ["that can only be read", "size=256k,ro", "E_NOT_WRITABLE"],
  ])("%s", (_what, mount, code) => {
    const folder = temporaryFolder();
    const script = `import { writeAtomically } from ${JSON.stringify(MODULE)};
      import { readdirSync } from "node:fs";
      function* big() { for (let i = 0; i < 100; i++) yield "x".repeat(10000); }
      await writeAtomically(${JSON.stringify(join(folder, "out.txt"))}, big()).catch((error) => console.log(error.message));
      console.log(JSON.stringify(readdirSync(${JSON.stringify(folder)})));`;
    const { stdout } = runScript(script, [
      "unshare",
      "-rm",
      "sh",
      "-c",
      `mount -t tmpfs -o ${mount} none ${folder} && "$@"`,
      "sh",
    ]);
    expect(stdout).toContain(`error[${code}]: ${join(folder, "out.txt")}: `);
    expect(stdout.trim().split("\n").at(-1)).toBe("[]");
  });
});

function runScript(code: string, before: readonly string[] = []) {
  const bundle = join(temporaryFolder(), "script.mjs");
  buildSync({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    outfile: bundle,
    bundle: true,
    platform: "node",
    format: "esm",
  });
  const [command, ...args] = [...before, process.execPath, bundle];
  return spawnSync(command!, args, { encoding: "utf8" });
}
