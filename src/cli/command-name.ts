import { basename, join, relative, resolve } from "node:path";

/** What is known of how relata was started. */
export interface Started {
  /** Path of the script that runs, as the shell found it. */
  readonly script: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What a person types here for `relata`: its name where it is installed, through npm in its own folder, else its path. */
export function commandName({ script, cwd, env }: Started): string {
  const isOwnScript = env.npm_package_name === "relata" && env.npm_lifecycle_event !== "npx";
  if (isOwnScript || resolve(script) === resolve(join(cwd, "dist", "cli", "main.js")))
    return "npm run --silent relata --";
  if (env.npm_lifecycle_event === "npx") return "npx relata";
  if (/^relata(\.\w+)?$/.test(basename(script))) return "relata";
  return `node ${relative(cwd, script)}`;
}
