// `npm run relata`: builds first where nobody has.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const command = join(root, "dist", "cli", "main.js");

if (!existsSync(command)) {
  console.error("Building relata first");
  const { status } = spawnSync("npm", ["run", "--silent", "build"], {
    cwd: root,
    stdio: ["ignore", process.stderr, process.stderr],
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error("error[E_BUILD]: relata could not be built. Run npm ci, then try again.");
    process.exit(1);
  }
}
await import(pathToFileURL(command).href);
