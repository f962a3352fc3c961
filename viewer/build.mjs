/** Bundles the viewer into `dist/viewer/template.html`: one file, its script and style inside, allowed by hash. */
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, "..", "dist", "viewer", "template.html");

const bundle = async (entry, loader) => {
  const result = await build({
    entryPoints: [join(here, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: ["es2022", "chrome103", "firefox113", "safari16.4"],
    jsx: "automatic",
    jsxImportSource: "preact",
    legalComments: "none",
    charset: "ascii",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
    ...loader,
  });
  return result.outputFiles[0].text.trim();
};

const hashOf = (text) => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;

const [script, style, page] = await Promise.all([
  bundle("main.tsx"),
  bundle("style/main.css"),
  readFile(join(here, "page.html"), "utf8"),
]);
if (/<\/script|<!--/i.test(script) || /<\/style/i.test(style))
  throw new Error(
    "error[E_BUNDLE]: the bundle holds a tag that would end its own element. Escape it in the source.",
  );

const policy = [
  "default-src 'none'",
  `script-src ${hashOf(script)}`,
  `style-src ${hashOf(style)}`,
  "img-src data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const fill = { "%POLICY%": policy, "/*STYLE*/": style, "/*SCRIPT*/": script };
const html = page.replace(/%POLICY%|\/\*(?:STYLE|SCRIPT)\*\//g, (key) => fill[key]);
await mkdir(dirname(out), { recursive: true });
await writeFile(`${out}.part`, html);
await rename(`${out}.part`, out);
console.log(
  `viewer: ${Math.round(html.length / 1000)} kB, ${Math.round(gzipSync(html, { level: 9 }).length / 1000)} kB gzip`,
);
