import { join } from "node:path";
import { defineConfig } from "vitest/config";

// biome-ignore lint/style/noDefaultExport: what Vitest reads its settings from.
export default defineConfig({
  test: {
    dir: import.meta.dirname,
    include: ["**/*.check.ts"],
    setupFiles: [join(import.meta.dirname, "../write/every-gexf.ts")],
    testTimeout: 600_000,
    hookTimeout: 900_000,
  },
});
