import { access, constants, type FileHandle, mkdir, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { WriteError } from "./write-error.ts";

export type Chunks = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/**
 * Writes a file whole or not at all: beside its place under another name, flushed, then renamed over the old one.
 * Makes the folders on the way. Only one chunk is held at a time, and the next is asked for when the last is written.
 *
 * @throws {WriteError} where the disk is full, the folder is not writable, and the like; whatever `chunks` throws.
 *   In both cases the old file stands and nothing is left beside it.
 */
export function writeAtomically(path: string, chunks: Chunks): Promise<void> {
  return writeTogether([[path, chunks]]);
}

/** The same for files that belong together: none takes its place before all are written. @throws {WriteError} */
export async function writeTogether(
  files: readonly (readonly [path: string, chunks: Chunks])[],
): Promise<void> {
  const written: (readonly [path: string, beside: string])[] = [];
  try {
    for (const [path, chunks] of files) {
      const beside = join(dirname(path), `.${basename(path)}.${process.pid}.partial`);
      written.push([path, beside]);
      await writeBeside(path, beside, chunks);
    }
    for (const [path, beside] of written) await attempt(path, () => rename(beside, path));
  } catch (error) {
    for (const [, beside] of written) await rm(beside, { force: true }).catch(() => {});
    throw error;
  }
}

/** Makes a folder and those on the way that are missing. @throws {WriteError} where that cannot be, or nothing may be written in it. */
export function makeFolder(path: string): Promise<void> {
  return attempt(path, async () => {
    await make(resolve(path));
    await access(path, constants.W_OK);
  });
}

/** Node's own `recursive` never comes back where the system denies that a parent is there, as in /proc. */
async function make(folder: string): Promise<void> {
  const failed = await mkdir(folder).catch((error: NodeJS.ErrnoException) => error);
  if (failed === undefined) return;
  if (failed.code === "ENOENT" && folder !== dirname(folder)) {
    await make(dirname(folder));
    await mkdir(folder).catch(passOverFolder(folder));
  } else await passOverFolder(folder)(failed);
}

const passOverFolder = (folder: string) => async (error: NodeJS.ErrnoException) => {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw error;
};

async function writeBeside(path: string, beside: string, chunks: Chunks): Promise<void> {
  const file = await attempt(path, async () => {
    await make(resolve(dirname(path)));
    return open(beside, "w");
  });
  try {
    for await (const chunk of chunks) {
      const bytes = typeof chunk === "string" ? Buffer.from(chunk, "utf8") : chunk;
      await attempt(path, () => writeWhole(file, bytes));
    }
    await attempt(path, () => file.sync());
  } finally {
    await file.close().catch(() => {});
  }
}

async function writeWhole(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done);
    done += bytesWritten;
  }
}

async function attempt<Result>(path: string, step: () => Promise<Result>): Promise<Result> {
  try {
    return await step();
  } catch (error) {
    throw new WriteError(path, error);
  }
}
