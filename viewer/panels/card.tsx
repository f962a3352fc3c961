/** The side that reads: what is selected, or where to begin. */
import type { Desk } from "../desk.ts";
import type { PictureState } from "../picture.ts";
import { deselect } from "../state/state.ts";
import { ArticleCard } from "./article-card.tsx";
import { CorrectionsCard } from "./corrections-card.tsx";
import { EntityCard } from "./entity-card.tsx";
import { EvidenceCard } from "./evidence-card.tsx";
import { StartCard } from "./start-card.tsx";
import { TakeCard } from "./take-card.tsx";

interface CardProps {
  readonly desk: Desk;
  readonly picture: PictureState;
  readonly dark: boolean;
}

const Body = ({ desk, picture, dark }: CardProps) => {
  const { selection } = desk.state;
  switch (selection.kind) {
    case "none":
      return <StartCard desk={desk} />;
    case "entity":
      return <EntityCard key={selection.id} desk={desk} id={selection.id} />;
    case "article":
      return <ArticleCard key={selection.id} desk={desk} selection={selection} />;
    case "take":
      return <TakeCard desk={desk} picture={picture} dark={dark} />;
    case "corrections":
      return <CorrectionsCard desk={desk} />;
    default:
      return <EvidenceCard key={JSON.stringify(selection)} desk={desk} selection={selection} />;
  }
};

export const Card = (props: CardProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: the region scrolls, so the keyboard must reach it.
  <aside class="side" aria-label="Details" tabIndex={0}>
    {props.desk.state.selection.kind !== "none" && (
      <button
        type="button"
        class="close"
        aria-label="Close details"
        onClick={() => props.desk.apply(deselect)}
      >
        ×
      </button>
    )}
    <Body {...props} />
  </aside>
);
