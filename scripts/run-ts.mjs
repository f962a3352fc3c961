// Bundles a TypeScript file outside src and runs it: `node scripts/run-ts.mjs bench/extract.ts --seconds 5`.
// Packages stay outside the bundle. `import.meta.url` keeps naming the source file, so that data beside it is found.
import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, "node_modules", ".cache", "relata");

const keepsItsUrl = {
  name: "keeps-its-url",
  setup(bundler) {
    bundler.onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const contents = source
        .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href))
        .replaceAll("import.meta.dirname", JSON.stringify(dirname(path)));
      return { contents, loader: path.endsWith("x") ? "tsx" : "ts" };
    });
  },
};

const [entry, ...rest] = process.argv.slice(2);
if (entry === undefined) {
  console.error("Say which file to run: node scripts/run-ts.mjs <file.ts> [its arguments]");
  process.exit(2);
}
const outfile = join(cache, `${relative(root, entry).replaceAll(/[\\/]/g, "-")}`.replace(/\.ts$/, ".mjs"));
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  sourcemap: "inline",
  logLevel: "warning",
  plugins: [keepsItsUrl],
});
const { status, error } = spawnSync(process.execPath, ["--enable-source-maps", outfile, ...rest], {
  stdio: "inherit",
});
if (error) throw new Error(`${basename(entry)} could not be run: ${error.message}`);
process.exit(status ?? 1);
