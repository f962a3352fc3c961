import { shellWord } from "./plain.ts";

/** The remedy where a folder holds no results. */
export const buildFirst = (folder: string): string =>
  `Build it first: relata build <folder> --out ${shellWord(folder)}.`;
