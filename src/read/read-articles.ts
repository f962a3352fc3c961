import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Article } from "../record/article.ts";
import { decode } from "./decode.ts";
import { distinctIds, type Located } from "./distinct-ids.ts";
import { DEFAULT_KEYS, type Keys } from "./draft.ts";
import { finish } from "./finish.ts";
import { FORMATS, type Format, formatOf } from "./formats.ts";
import { normalise } from "./normalise.ts";
import type { Problem } from "./problem.ts";
import { findFiles, type SourceFile } from "./walk.ts";

export interface ReadOptions {
  /** Names of the keys in JSON Lines and front matter, where they differ from `id title date outlet url text`. */
  readonly keys?: Partial<Keys>;
  /** Reads what does not look like English too. */
  readonly anyLanguage?: boolean;
  /** Folders and files below those given that hold no articles. */
  readonly leaveOut?: readonly string[];
}

/** A file that was read. */
export interface Input {
  /** Below the folder given, `/` between. */
  readonly path: string;
  readonly bytes: number;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
}

export interface ReadResult {
  /** In the order of the files given, and in a folder by code units of the path; each with an id of its own. */
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  readonly inputs: readonly Input[];
}

interface Source {
  readonly file: string;
  readonly name: string;
  readonly id: string;
  readonly format: Format;
  readonly bytes: Uint8Array;
}

interface SourceRead {
  readonly located: readonly Located[];
  readonly problems: readonly Problem[];
  readonly inputs: readonly Input[];
}

const failed = (problem: Problem): SourceRead => ({ located: [], problems: [problem], inputs: [] });

const UNDECODED = {
  empty: {
    code: "E_EMPTY",
    message: "is empty",
    remedy: "Put the article's text there, or take the file away.",
  },
  binary: {
    code: "E_BINARY",
    message: "holds no text",
    remedy: "Save it as plain text (UTF-8), or take the file away.",
  },
};

function readSource({ file, name, id, format, bytes }: Source, options: ReadOptions): SourceRead {
  const decoded = decode(bytes);
  if (decoded.text === undefined) return failed({ ...UNDECODED[decoded.why], file });
  const parsed = format.read(normalise(decoded.text), file, { ...DEFAULT_KEYS, ...options.keys });
  const place = { file, id, anyLanguage: options.anyLanguage ?? false };
  const finished = parsed.drafts.map((draft) => finish(draft, place));
  const remedy = "It is read as Windows-1252. Save it as UTF-8 if letters come out wrong.";
  const encoding: readonly Problem[] =
    decoded.encoding === "unicode" ? [] : [{ code: "W_ENCODING", file, message: "is no Unicode", remedy }];
  return {
    located: finished.flatMap(({ article }) => (article ? [{ article, file }] : [])),
    problems: [...encoding, ...parsed.problems, ...finished.flatMap(({ problems }) => problems)],
    inputs: [
      {
        path: name.normalize("NFC"),
        bytes: bytes.length,
        sha256: createHash("sha256").update(bytes).digest("hex"),
      },
    ],
  };
}

async function readPath(found: SourceFile, format: Format, options: ReadOptions): Promise<SourceRead> {
  const { path, name, id } = found;
  try {
    return readSource({ file: path, name, id, format, bytes: await readFile(path) }, options);
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? String(error);
    const remedy = "Check that it is there and that you may read it.";
    return failed({ code: "E_UNREADABLE", file: path, message: `cannot be read (${why})`, remedy });
  }
}

function together(sources: readonly SourceRead[], problems: readonly Problem[]): ReadResult {
  const distinct = distinctIds(sources.flatMap(({ located }) => located));
  return {
    articles: distinct.articles,
    problems: [...problems, ...sources.flatMap((source) => source.problems), ...distinct.problems],
    inputs: sources.flatMap(({ inputs }) => inputs),
  };
}

/**
 * Reads articles from files and folders: `.txt` and `.md` with or without front matter, and `.jsonl`.
 * Never throws for what is wrong with the input: that is in `problems`, and the rest is read.
 */
export async function readArticles(paths: readonly string[], options: ReadOptions = {}): Promise<ReadResult> {
  const { files, problems } = await findFiles(paths, options.leaveOut);
  const sources: SourceRead[] = [];
  for (const file of files) {
    const format = formatOf(file.path);
    if (format) sources.push(await readPath(file, format, options));
  }
  return together(sources, problems);
}

/** Reads articles as JSON Lines from bytes that are no file, such as standard input; `name` stands for it in problems. */
export function readJsonLinesBytes(bytes: Uint8Array, name: string, options: ReadOptions = {}): ReadResult {
  const format = FORMATS.find(({ id }) => id === "jsonl");
  if (!format) throw new Error("No format is called jsonl.");
  return together([readSource({ file: name, name, id: name, format, bytes }, options)], []);
}
