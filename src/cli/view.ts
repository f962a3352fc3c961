import { access, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { buildFirst } from "./build-first.ts";
import type { CommandArguments, Run } from "./command.ts";
import { plain } from "./plain.ts";
import { servePage } from "./serve-page.ts";
import { UsageError } from "./usage-error.ts";

async function pageOf(given: CommandArguments): Promise<string> {
  const [folder, ...more] = given.words;
  if (folder === undefined || more.length > 0)
    throw new UsageError("Name one results folder: relata view graph.");
  const page = resolve(join(folder, "index.html"));
  await access(page).catch(() => {
    throw new UsageError(`There is no ${page}. ${buildFirst(folder)}`);
  });
  return page;
}

function portOf(given: CommandArguments): number {
  const written = given.value("port");
  const port = Number(written ?? 0);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new UsageError(`--port must be a number from 0 to 65535, and "${written}" is none.`);
}

/** The file that corrections are saved to: what is named, or corrections.yaml in the folder that is. */
async function correctionsOf(given: CommandArguments): Promise<string | undefined> {
  const named = given.value("corrections");
  if (named === undefined) return undefined;
  const isFolder = (path: string): Promise<boolean> =>
    stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    );
  if (await isFolder(named)) return resolve(join(named, "corrections.yaml"));
  if (await isFolder(dirname(resolve(named)))) return resolve(named);
  throw new UsageError(`There is no folder for ${named}. Name your folder of articles.`);
}

/** `relata view`: opens the viewer's file, or serves it to this computer alone. */
export const view: Run = async (given, effects) => {
  const page = await pageOf(given);
  const port = portOf(given);
  const corrections = await correctionsOf(given);
  if (!given.isSet("serve")) {
    const opened = await effects.open(page);
    const how = opened ? "Opened" : "No browser could be started. Open this yourself:";
    effects.out(`${how} ${plain(pathToFileURL(page).href)}\n`);
    return 0;
  }
  const served = await servePage(page, port, corrections);
  const saving = corrections === undefined ? "" : ` Corrections go to ${plain(corrections)}.`;
  effects.out(`Serving ${served.address} to this computer.${saving} Press Ctrl-C to end.\n`);
  await effects.open(served.address);
  await effects.interrupted();
  await served.close();
  return 0;
};
