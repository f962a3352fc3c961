import { spawn } from "node:child_process";
import { platform } from "node:os";
import type { Effects } from "./effects.ts";

const OPENERS: Readonly<Record<string, string>> = { darwin: "open", win32: "explorer.exe" };

function open(target: string): Promise<boolean> {
  return new Promise((done) => {
    const opener = spawn(OPENERS[platform()] ?? "xdg-open", [target], { stdio: "ignore", detached: true });
    opener.once("error", () => done(false));
    opener.once("spawn", () => {
      opener.unref();
      done(true);
    });
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
