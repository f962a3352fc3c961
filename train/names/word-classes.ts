import { readFileSync } from "node:fs";
import { gunzipSync, strFromU8 } from "fflate";

/** Classes of words that are used alike, one line each; how the file was made stands in make-word-classes.ts. */
export function readWordClasses(): string[] {
  const file = readFileSync(new URL("./word-classes.txt.gz", import.meta.url));
  return strFromU8(gunzipSync(new Uint8Array(file))).split("\n");
}
