import { spawn } from "node:child_process";
import { platform } from "node:os";
import { commandName } from "./command-name.ts";
import type { Effects } from "./effects.ts";

const OPENERS: Readonly<Record<string, string>> = { darwin: "open", win32: "explorer.exe" };
/** An opener that has found no browser says so within this time; one that still runs has become the browser. */
const PATIENCE = 2000;

function open(target: string): Promise<boolean> {
  return new Promise((done) => {
    const opener = spawn(OPENERS[platform()] ?? "xdg-open", [target], { stdio: "ignore", detached: true });
    const patience = setTimeout(done, PATIENCE, true);
    const end = (opened: boolean): void => {
      clearTimeout(patience);
      done(opened);
    };
    opener.once("error", () => end(false));
    // Windows' explorer ends with 1 whatever comes of it.
    opener.once("exit", (code) => end(code === 0 || platform() === "win32"));
    opener.unref();
  });
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** The effects of a command that a person or a shell runs. */
export function nodeEffects(): Effects {
  // A reader that has seen enough (`relata extract … | head -1`) is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  return {
    command: commandName({ script: process.argv[1] ?? "", cwd: process.cwd(), env: process.env }),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    isWatched: process.stderr.isTTY === true,
    now: () => performance.now(),
    standardInput,
    open,
    interrupted: () =>
      new Promise((done) => {
        process.once("SIGINT", () => done());
        process.once("SIGTERM", () => done());
      }),
  };
}
