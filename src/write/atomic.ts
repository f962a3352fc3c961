import { type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { WriteError } from "./write-error.ts";

/**
 * Writes a file whole or not at all: beside its place under another name, flushed, then renamed over the old one.
 * Makes the folders on the way. Only one chunk is held at a time.
 *
 * @throws {WriteError} where the disk is full, the folder is not writable, and the like; whatever `chunks` throws.
 *   In both cases the old file stands and nothing is left beside it.
 */
export async function writeAtomically(
  path: string,
  chunks: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.partial`);
  let file: FileHandle | undefined;
  try {
    file = await attempt(path, async () => {
      await mkdir(dirname(path), { recursive: true });
      return open(beside, "w");
    });
    for await (const chunk of chunks) {
      const bytes = typeof chunk === "string" ? Buffer.from(chunk, "utf8") : chunk;
      await attempt(path, () => writeWhole(file!, bytes));
    }
    await attempt(path, async () => {
      await file!.sync();
      await file!.close();
      file = undefined;
      await rename(beside, path);
    });
  } catch (error) {
    await file?.close().catch(() => {});
    await rm(beside, { force: true }).catch(() => {});
    throw error;
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
