/** Finds names and sentences; the list is walked by arrow keys. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { readable } from "../data/dates.ts";
import { find, placesOf } from "../data/search.ts";
import type { Desk } from "../desk.ts";
import { type Selection, select } from "../state/state.ts";
import { counted, plain } from "../text.ts";
import { entityKind } from "../vocabulary.ts";
import { EntityGlyph } from "./glyphs.tsx";
import { WithMarks } from "./passage.tsx";

/** Sentences in the list; a card shows all. */
const MOST = 6;

export const SearchBox = ({ desk }: { desk: Desk }) => {
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const hits = useMemo(() => find(desk.search, desk.model, text), [desk.search, desk.model, text]);
  const sentences = hits.sentences.slice(0, MOST);
  const targets: readonly Selection[] = [
    ...hits.entities.map(({ entity }): Selection => ({ kind: "entity", id: entity.id })),
    ...sentences.map(
      ({ article, start, facts }): Selection => ({
        kind: "article",
        id: article.id,
        at: start,
        ...(facts[0] ? { fact: facts[0].index } : {}),
      }),
    ),
    ...(hits.sentences.length > 1 ? [{ kind: "found", words: text.trim() } as const] : []),
  ];
  useEffect(() => {
    const jump = (event: KeyboardEvent): void => {
      const typing =
        event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
      if (event.key !== "/" || typing || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener("keydown", jump);
    return () => document.removeEventListener("keydown", jump);
  }, []);
  const choose = (index: number): void => {
    const target = targets[index];
    if (!target) return;
    setOpen(false);
    setText("");
    desk.apply(select(target));
  };
  const press = (index: number) => (event: MouseEvent) => {
    event.preventDefault();
    choose(index);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && targets.length) {
      event.preventDefault();
      setOpen(true);
      setAt((at + step + targets.length) % targets.length);
    } else if (event.key === "Enter") choose(at);
    else if (event.key === "Escape") {
      setOpen(false);
      setText("");
    }
  };
  const shown = open && text.trim() !== "";
  return (
    <search class="search">
      <input
        ref={input}
        type="text"
        inputMode="search"
        // biome-ignore lint/a11y/noRedundantRoles: without a datalist a text field is no combobox (WAI-ARIA 1.2).
        role="combobox"
        aria-label="Find a person, country, organisation, issue or sentence"
        placeholder="Find a name, issue or sentence"
        aria-expanded={shown}
        aria-controls="hits"
        aria-autocomplete="list"
        {...(shown && targets.length ? { "aria-activedescendant": `hit-${at}` } : {})}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
          setOpen(true);
        }}
        onFocus={() => {
          setOpen(true);
          // Made ready while the first word is typed.
          setTimeout(desk.search.sentences, 50);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div id="hits" role="listbox" aria-label="Found" hidden={!shown}>
        {shown &&
          hits.entities.map(({ entity, alias }, index) => (
            <div
              key={entity.id}
              id={`hit-${index}`}
              role="option"
              aria-selected={index === at}
              tabIndex={-1}
              onMouseDown={press(index)}
            >
              <EntityGlyph type={entity.type} /> <bdi>{plain(entity.label)}</bdi>
              <span class="quiet">{alias ? ` “${plain(alias)}”` : ` ${entityKind(entity.type).label}`}</span>
            </div>
          ))}
        {shown &&
          sentences.map((sentence, index) => {
            const place = hits.entities.length + index;
            const { article } = sentence;
            return (
              <div
                key={`${article.id} ${sentence.start}`}
                id={`hit-${place}`}
                class="sentence-hit"
                role="option"
                aria-selected={place === at}
                tabIndex={-1}
                onMouseDown={press(place)}
              >
                <p dir="auto">
                  <WithMarks text={sentence.text} places={placesOf(sentence.text, hits.words)} />
                </p>
                <p class="quiet">
                  {[plain(article.outlet ?? article.title ?? article.id), readable(article.date, true)]
                    .filter(Boolean)
                    .join(", ")}
                </p>
              </div>
            );
          })}
        {shown && hits.sentences.length > 1 && (
          <div
            id={`hit-${targets.length - 1}`}
            class="sentence-hit all"
            role="option"
            aria-selected={targets.length - 1 === at}
            tabIndex={-1}
            onMouseDown={press(targets.length - 1)}
          >
            All {counted(hits.sentences.length, "sentence")} with these words
          </div>
        )}
        {shown && !targets.length && (
          <div role="option" tabIndex={-1} aria-selected="false" aria-disabled="true">
            Nothing found
          </div>
        )}
      </div>
    </search>
  );
};
