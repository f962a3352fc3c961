/** What the reader writes down: corrections and verdicts. Kept in this browser, for this graph. */
import { useState } from "preact/hooks";
import type { Correction } from "./corrections.ts";
import type { Verdict } from "./verdicts.ts";

export interface Notes {
  readonly corrections: readonly Correction[];
  /** By `factKey`. */
  readonly verdicts: Readonly<Record<string, Verdict>>;
  /** Which sample is judged. */
  readonly draw: number;
}

const NO_NOTES: Notes = { corrections: [], verdicts: {}, draw: 1 };

const isNotes = (value: unknown): value is Notes =>
  typeof value === "object" &&
  value !== null &&
  Array.isArray((value as Notes).corrections) &&
  typeof (value as Notes).verdicts === "object" &&
  typeof (value as Notes).draw === "number";

// A browser may forbid a file to keep anything: then the notes last as long as the page.
const read = (key: string): Notes => {
  try {
    const notes: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return isNotes(notes) ? notes : NO_NOTES;
  } catch {
    return NO_NOTES;
  }
};

const write = (key: string, notes: Notes): void => {
  try {
    localStorage.setItem(key, JSON.stringify(notes));
  } catch {
    // As above.
  }
};

export type Note = (change: (notes: Notes) => Notes) => void;

/** The notes on the graph of this title, and how to change them. */
export const useNotes = (title: string): readonly [Notes, Note] => {
  const key = `relata notes: ${title}`;
  const [notes, setNotes] = useState(() => read(key));
  const note: Note = (change) =>
    setNotes((before) => {
      const next = change(before);
      write(key, next);
      return next;
    });
  return [notes, note];
};
