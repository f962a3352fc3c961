import { readdir, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { endingOf, formatOf } from "./formats.ts";
import { withoutResults } from "./own-results.ts";
import type { Problem } from "./problem.ts";

/** A file to read. */
export interface SourceFile {
  readonly path: string;
  /** Its path below the folder given, `/` between; the file's own name where the file itself was given. */
  readonly name: string;
  /** What its one article is called, unless it says so itself: its path below the folder given, `/` between, without its ending. */
  readonly id: string;
}

export interface Found {
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

const UNREADABLE = {
  code: "E_UNREADABLE",
  message: "cannot be opened",
  remedy: "Check that you may read it.",
};

const KINDS = "Relata reads .txt, .md and .jsonl";

/** How many of the files left out are named. */
const NAMED = 5;

/** What a user writes for relata beside the articles. */
const isForRelata = (name: string): boolean => /^(relata|corrections|knowledge|events)\.yaml$/.test(name);

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isSkipped = (name: string): boolean => name.startsWith(".") || /^readme(\.|$)/i.test(name);

const idOf = (below: string): string =>
  below
    .slice(0, below.length - endingOf(below).length)
    .replaceAll("\\", "/")
    .normalize("NFC");

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path);
  return found.isDirectory();
}

interface Listed {
  /** Paths below the folder, `/` between. */
  readonly names: readonly string[];
  readonly problems: readonly Problem[];
}

/** A folder below that cannot be opened takes nothing else with it. */
async function list(folder: string, below: string, leaveOut: ReadonlySet<string>): Promise<Listed> {
  const path = join(folder, below);
  const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return { names: [], problems: [{ ...UNREADABLE, file: path }] };
  const others = new Set(withoutResults(entries.map(({ name }) => name)));
  const kept = entries.filter(
    ({ name }) => others.has(name) && !isSkipped(name) && !leaveOut.has(resolve(path, name)),
  );
  const lists = await Promise.all(
    kept.map(async (entry): Promise<Listed> => {
      const name = below === "" ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? list(folder, name, leaveOut) : { names: [name], problems: [] };
    }),
  );
  return {
    names: lists.flatMap(({ names }) => names),
    problems: lists.flatMap(({ problems }) => problems),
  };
}

async function walkFolder(folder: string, leaveOut: ReadonlySet<string>): Promise<Found> {
  const listed = await list(folder, "", leaveOut);
  const names = [...listed.names].sort(byCodeUnits);
  const files = names
    .filter((name) => formatOf(name))
    .map((name) => ({ path: join(folder, name), name, id: idOf(name) }));
  const others = names.filter((name) => !formatOf(name) && !isForRelata(name));
  const problems = [...listed.problems];
  if (others.length > 0) {
    const more = others.length - NAMED;
    const some = others.slice(0, NAMED).join(", ");
    const message = `${others.length} ${others.length === 1 ? "file" : "files"} of another kind left out (${some}${more > 0 ? ` and ${more} more` : ""})`;
    problems.push({ code: "W_KIND", file: folder, message, remedy: `${KINDS}: save them as one of these.` });
  }
  if (files.length === 0 && problems.every(({ code }) => code.startsWith("W_"))) {
    const remedy = `${KINDS}: put your articles there, or name another folder.`;
    problems.push({ code: "E_NO_ARTICLES", file: folder, message: "holds no articles", remedy });
  }
  return { files, problems };
}

async function find(path: string, leaveOut: ReadonlySet<string>): Promise<Found> {
  const failed = (code: string, message: string, remedy: string): Found => ({
    files: [],
    problems: [{ code, file: path, message, remedy }],
  });
  try {
    if (await isFolder(path)) return await walkFolder(path, leaveOut);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT"
      ? failed("E_NOT_FOUND", "there is no such file or folder", "Check how it is spelt.")
      : { files: [], problems: [{ ...UNREADABLE, file: path }] };
  }
  if (formatOf(path))
    return { files: [{ path, name: basename(path), id: idOf(basename(path)) }], problems: [] };
  return failed(
    "E_KIND",
    "is a kind of file that relata does not read",
    `${KINDS}: save it as one of these.`,
  );
}

/**
 * The files to read: those named, and those in the folders named and below, sorted by code units. Hidden files, READMEs, the
 * results of an earlier build and what lies under `leaveOut` are passed over.
 */
export async function findFiles(paths: readonly string[], leaveOut: readonly string[] = []): Promise<Found> {
  const without = new Set(leaveOut.map((path) => resolve(path)));
  const found = await Promise.all(paths.map((path) => find(path, without)));
  const files = new Map(found.flatMap(({ files }) => files.map((file) => [resolve(file.path), file])));
  return { files: [...files.values()], problems: found.flatMap(({ problems }) => problems) };
}
