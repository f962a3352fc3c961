// What the compiler leaves out: the data files beside the modules go to dist, then the viewer's template is made.

import { existsSync } from "node:fs";
import { chmod, copyFile, mkdir, readdir } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const isData = (name) => /\.(yaml|json|gz|bin|txt)$/.test(name) || name.startsWith("NOTICE");

const entries = await readdir(join(root, "src"), { recursive: true, withFileTypes: true });
for (const entry of entries) {
  if (!entry.isFile() || !isData(entry.name)) continue;
  const from = join(entry.parentPath ?? entry.path, entry.name);
  const to = join(root, "dist", relative(join(root, "src"), from));
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
}

const command = join(root, "dist", "cli", "main.js");
if (existsSync(command)) await chmod(command, 0o755);

const viewer = join(root, "viewer", "build.mjs");
if (existsSync(viewer)) await import(pathToFileURL(viewer).href);
