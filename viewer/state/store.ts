/** Holds the state, keeps the address with it, and tells who listens. */
import type { Producer, State } from "./state.ts";
import { fromHash, toHash } from "./url.ts";

export interface Store {
  readonly state: () => State;
  /** `quietly`: the step is none to go back to, as with each step of a slider. */
  readonly apply: (produce: Producer, quietly?: boolean) => void;
  readonly subscribe: (listener: (state: State) => void) => () => void;
}

export const createStore = (place: Window): Store => {
  let state = fromHash(place.location.hash);
  const listeners = new Set<(state: State) => void>();
  const tell = (): void => {
    for (const listener of listeners) listener(state);
  };
  const apply = (produce: Producer, quietly = false): void => {
    const before = toHash(state);
    state = produce(state);
    const hash = toHash(state);
    if (hash !== before) {
      const address = `${place.location.pathname}${place.location.search}${hash}`;
      if (quietly) place.history.replaceState(null, "", address);
      else place.history.pushState(null, "", address);
    }
    tell();
  };
  place.addEventListener("popstate", () => {
    state = fromHash(place.location.hash);
    tell();
  });
  return {
    state: () => state,
    apply,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
