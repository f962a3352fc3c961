/** The first of a long list, and a button for the rest. */
import type { FunctionComponent } from "preact";
import { useState } from "preact/hooks";

export const useMore = <Item,>(
  items: readonly Item[],
  first: number,
): [readonly Item[], FunctionComponent] => {
  const [most, setMost] = useState(first);
  const left = items.length - most;
  const More = () =>
    left > 0 ? (
      <button type="button" class="more" onClick={() => setMost(most + Math.max(first * 4, 40))}>
        {left.toLocaleString("en-GB")} more
      </button>
    ) : null;
  return [items.slice(0, most), More];
};
