// Compiles the arithmetic of the network to WebAssembly and writes it as src/language/network/kernel-code.ts, which is committed.

import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileKernel } from "./compile-kernel.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
await writeFile(join(root, "src", "language", "network", "kernel-code.ts"), await compileKernel(root));
