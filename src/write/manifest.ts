import { byCodeUnits } from "../graph/order.ts";

export interface ManifestInput {
  /** Path relative to the corpus, with `/`. */
  readonly path: string;
  readonly bytes: number;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
}

/** What a build was made of and with: enough to tell whether another build would give the same. */
export interface Manifest {
  readonly version: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly inputs: readonly ManifestInput[];
}

/** The manifest of a build, its inputs ordered by path, then by hash, and its settings by name. */
export function manifestOf(
  inputs: readonly ManifestInput[],
  version: string,
  settings: Readonly<Record<string, unknown>>,
): Manifest {
  const sorted = Object.entries(settings).sort(([a], [b]) => byCodeUnits(a, b));
  return {
    version,
    settings: Object.fromEntries(sorted),
    inputs: [...inputs].sort((a, b) => byCodeUnits(a.path, b.path) || byCodeUnits(a.sha256, b.sha256)),
  };
}

/** A manifest as indented JSON. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
