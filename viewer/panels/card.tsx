/** The side that reads: what is selected, or where to begin. */
import { useEffect, useRef } from "preact/hooks";
import type { Desk } from "../desk.ts";
import type { PictureState } from "../picture.ts";
import { deselect, type Selection } from "../state/state.ts";
import { ArticleCard } from "./article-card.tsx";
import { CorrectionsCard } from "./corrections-card.tsx";
import { EntityCard } from "./entity-card.tsx";
import { EvidenceCard } from "./evidence-card.tsx";
import { FoundCard } from "./found-card.tsx";
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
    case "found":
      return <FoundCard key={selection.words} desk={desk} words={selection.words} />;
    case "take":
      return <TakeCard desk={desk} picture={picture} dark={dark} />;
    case "corrections":
      return <CorrectionsCard desk={desk} />;
    default:
      return <EvidenceCard key={JSON.stringify(selection)} desk={desk} selection={selection} />;
  }
};

/** Whether the card stands below the graph. */
const isNarrow = (): boolean => matchMedia("(max-width: 900px)").matches;

/** What is opened gets the focus, and gives it back when it is closed. */
const useFocus = (selection: Selection): { current: HTMLElement | null } => {
  const side = useRef<HTMLElement>(null);
  const before = useRef<Element>(null);
  const first = useRef(true);
  const key = JSON.stringify(selection);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      if (selection.kind !== "none" && isNarrow()) side.current!.scrollIntoView();
      return;
    }
    if (selection.kind === "none") {
      if (before.current instanceof HTMLElement && before.current.isConnected)
        before.current.focus({ preventScroll: true });
      before.current = null;
      return;
    }
    const now = document.activeElement;
    if (now && now !== document.body && !side.current!.contains(now)) before.current = now;
    side.current!.focus({ preventScroll: true });
    if (selection.kind !== "article") side.current!.scrollTo(0, 0);
    if (isNarrow()) side.current!.scrollIntoView();
  }, [key]);
  return side;
};

export const Card = (props: CardProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: the region scrolls, so the keyboard must reach it.
  <aside class="side" aria-label="Details" tabIndex={0} ref={useFocus(props.desk.state.selection)}>
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
