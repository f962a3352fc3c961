import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { decode } from "./decode.ts";
import type { Problem } from "./problem.ts";
import type { Input } from "./read-articles.ts";

/** A file that the user wrote for relata, by path and text. */
export interface OwnFile {
  readonly file: string;
  readonly text: string;
}

/** What the user knows better, from files at the top of the folders of articles. */
export interface OwnFiles {
  /** `corrections.yaml`: docs/corrections.md. */
  readonly corrections: readonly OwnFile[];
  /** `knowledge.yaml`, people, organisations, places, issues: docs/knowledge.md. */
  readonly knowledge: readonly OwnFile[];
  /** `events.yaml`, the words for what people do: docs/knowledge.md. */
  readonly events: readonly OwnFile[];
  readonly problems: readonly Problem[];
  readonly inputs: readonly Input[];
}

const NAMES = ["corrections", "knowledge", "events"] as const;

interface Found {
  readonly own?: OwnFile;
  readonly input?: Input;
  readonly problem?: Problem;
}

async function readOwn(folder: string, name: string): Promise<Found> {
  const file = join(folder, name);
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => error.code ?? String(error));
  if (bytes === "ENOENT" || bytes === "ENOTDIR") return {};
  const failed = (message: string, remedy: string): Found => ({
    problem: { code: "E_UNREADABLE", file, message, remedy },
  });
  if (typeof bytes === "string") return failed(`cannot be read (${bytes})`, "Check that you may read it.");
  const decoded = decode(bytes);
  if (decoded.text === undefined)
    return decoded.why === "empty" ? {} : failed("holds no text", "Save it as plain text (UTF-8).");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { own: { file, text: decoded.text }, input: { path: name, bytes: bytes.length, sha256 } };
}

/** Reads `corrections.yaml`, `knowledge.yaml` and `events.yaml` of each folder among the paths that has them. */
export async function readOwnFiles(paths: readonly string[]): Promise<OwnFiles> {
  const read = await Promise.all(
    NAMES.map((name) => Promise.all(paths.map((path) => readOwn(path, `${name}.yaml`)))),
  );
  const [corrections = [], knowledge = [], events = []] = read.map((found) =>
    found.flatMap(({ own }) => own ?? []),
  );
  const all = read.flat();
  return {
    corrections,
    knowledge,
    events,
    problems: all.flatMap(({ problem }) => problem ?? []),
    inputs: all.flatMap(({ input }) => input ?? []),
  };
}
