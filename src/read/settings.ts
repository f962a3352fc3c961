import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { DEFAULT_KEYS, type Keys } from "./draft.ts";
import type { Problem } from "./problem.ts";

/** What a corpus says about itself, in a file `relata.yaml` at the top of its folder. */
export interface Settings {
  readonly title?: string;
  /** Names of the keys in JSON Lines and headers, where they differ from the usual ones. */
  readonly keys: Partial<Keys>;
}

export const SETTINGS_FILE = "relata.yaml";

const WANTED = `Use title, or one of ${Object.keys(DEFAULT_KEYS).join(", ")} under keys`;

interface SettingsRead {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

/** Reads the text of a settings file. What it does not understand is reported, and the rest holds. */
export function parseSettings(text: string, file: string): SettingsRead {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: "failsafe", lineCounter: lines, logLevel: "silent" });
  const problems: Problem[] = [];
  const keys: Partial<Record<keyof Keys, string>> = {};
  let title: string | undefined;
  const refuse = (offset: number, message: string) =>
    problems.push({
      code: "E_SETTINGS",
      file,
      line: Math.max(1, lines.linePos(offset).line),
      message,
      remedy: `${WANTED}.`,
    });
  const read = (
    node: unknown,
    take: (key: string, value: string) => boolean,
    inner?: (value: unknown) => void,
  ) => {
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue;
      const name = String(key.value);
      if (inner && name === "keys" && isMap(value)) inner(value);
      else if (!isScalar(value) || !take(name, String(value.value)))
        refuse(key.range?.[0] ?? 0, `"${name}" is no setting`);
    }
  };
  const takeKey = (name: string, value: string): boolean => {
    if (!Object.hasOwn(DEFAULT_KEYS, name)) return false;
    keys[name as keyof Keys] = value;
    return true;
  };
  const takeTop = (name: string, value: string): boolean => {
    if (name !== "title") return false;
    title = value;
    return true;
  };
  const [broken] = document.errors;
  if (broken) refuse(broken.pos[0], `is no valid YAML (${broken.message.split(/[\n.]| at line/)[0]})`);
  else read(document.contents, takeTop, (value) => read(value, takeKey));
  return { settings: { ...(title === undefined ? {} : { title }), keys }, problems };
}

/** Reads `relata.yaml` of each folder among the paths that has one; what the last says counts. */
export async function readSettings(paths: readonly string[]): Promise<SettingsRead> {
  const files = paths.map((path) => join(path, SETTINGS_FILE));
  const texts = await Promise.all(files.map((file) => readFile(file, "utf8").catch(() => undefined)));
  const read = texts.flatMap((text, index) =>
    text === undefined ? [] : [parseSettings(text, files[index]!)],
  );
  return {
    settings: {
      ...Object.assign({}, ...read.map(({ settings }) => settings)),
      keys: Object.assign({}, ...read.map(({ settings }) => settings.keys)),
    },
    problems: read.flatMap(({ problems }) => problems),
  };
}
