import type { Effects } from "./effects.ts";
import { grouped } from "./plain.ts";

/** Says how far a long step is. */
export interface Progress {
  readonly tick: (done: number) => void;
  readonly end: () => void;
}

const BAR = 24;
const WATCHED_EVERY = 100;
const LOGGED_EVERY = 10_000;

/**
 * Shows a step's progress: for a person one line that fills up, else (a log) a line at the start and one every ten seconds.
 */
export function progress(label: string, total: number, effects: Effects): Progress {
  const every = effects.isWatched ? WATCHED_EVERY : LOGGED_EVERY;
  let last = effects.now();
  const show = (done: number) => {
    const count = done === 0 && !effects.isWatched ? grouped(total) : `${grouped(done)} of ${grouped(total)}`;
    if (!effects.isWatched) return effects.err(`${label}: ${count}\n`);
    const filled = total === 0 ? BAR : Math.floor((done / total) * BAR);
    effects.err(`\r\u001b[K${label} ${"█".repeat(filled)}${"░".repeat(BAR - filled)} ${count}`);
  };
  show(0);
  return {
    tick: (done) => {
      if (effects.now() - last < every) return;
      last = effects.now();
      show(done);
    },
    end: () => {
      if (effects.isWatched) effects.err("\r\u001b[K");
    },
  };
}
