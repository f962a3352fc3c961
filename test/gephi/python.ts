import { spawnSync } from "node:child_process";
import { join } from "node:path";

const HERE = import.meta.dirname;
const VENV = join(HERE, "target/venv");

/** Installs what the readers need into a place of its own, or says what is missing for it. */
export function preparePython(): string | undefined {
  if (spawnSync("python3", ["-m", "venv", VENV]).status !== 0) return "Python 3 with venv is not installed";
  const pip = join(VENV, "bin/pip");
  const { status, stderr } = spawnSync(pip, ["install", "-q", "-r", join(HERE, "requirements.txt")], {
    encoding: "utf8",
  });
  return status === 0 ? undefined : `pip does not get the readers: ${stderr.trim().split("\n").at(-1)}`;
}

/** What a reader of `read_back.py` makes of some files. */
export function pythonReads<Result>(reader: string, ...files: readonly string[]): Result {
  const { status, stdout, stderr } = spawnSync(
    join(VENV, "bin/python"),
    [join(HERE, "read_back.py"), reader, ...files],
    { encoding: "utf8", maxBuffer: 1 << 28 },
  );
  if (status !== 0) throw new Error(`${reader} is not read: ${stderr.slice(-2000)}`);
  return JSON.parse(stdout);
}
