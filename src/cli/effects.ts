/** What the commands do to the world, handed in, so that tests run silent. */
export interface Effects {
  /** What a person types for `relata`. */
  readonly command: string;
  /** Results. */
  readonly out: (text: string) => void;
  /** Progress and messages. */
  readonly err: (text: string) => void;
  /** Whether a person watches `err`: progress may rewrite its line. */
  readonly isWatched: boolean;
  /** Milliseconds, for how long things take. */
  readonly now: () => number;
  readonly standardInput: () => Promise<Uint8Array>;
  /** Opens a file or an address as the platform does it; false where that does not work. */
  readonly open: (target: string) => Promise<boolean>;
  /** Resolves when the user ends the command. */
  readonly interrupted: () => Promise<void>;
}
