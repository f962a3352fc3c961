/** The side that reads: what is selected, or where to begin. */

import type { Desk } from "../desk.ts";
import { deselect } from "../state/state.ts";
import { ArticleCard } from "./article-card.tsx";
import { EntityCard } from "./entity-card.tsx";
import { EvidenceCard } from "./evidence-card.tsx";
import { StartCard } from "./start-card.tsx";

const Body = ({ desk }: { desk: Desk }) => {
  const { selection } = desk.state;
  if (selection.kind === "entity") return <EntityCard key={selection.id} desk={desk} id={selection.id} />;
  if (selection.kind === "article")
    return <ArticleCard key={selection.id} desk={desk} selection={selection} />;
  if (selection.kind === "none") return <StartCard desk={desk} />;
  if (selection.kind === "take" || selection.kind === "corrections") return null;
  return <EvidenceCard key={JSON.stringify(selection)} desk={desk} selection={selection} />;
};

export const Card = ({ desk }: { desk: Desk }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: the region scrolls, so the keyboard must reach it.
  <aside class="side" aria-label="Details" tabIndex={0}>
    {desk.state.selection.kind !== "none" && (
      <button type="button" class="close" aria-label="Close details" onClick={() => desk.apply(deselect)}>
        ×
      </button>
    )}
    <Body desk={desk} />
  </aside>
);
