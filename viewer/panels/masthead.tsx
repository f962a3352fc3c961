/** Title, a sentence on what this is, the views, search and theme. */
import { readable } from "../data/dates.ts";
import type { Model } from "../data/model.ts";
import type { Desk } from "../desk.ts";
import { select, set, show, type View } from "../state/state.ts";
import { toHash } from "../state/url.ts";
import { counted, listed, plain } from "../text.ts";
import { ENTITY_KINDS } from "../vocabulary.ts";
import { SearchBox } from "./search-box.tsx";

const VIEW_LABELS: readonly (readonly [View, string])[] = [
  ["graph", "Graph"],
  ["dyad", "Two actors"],
  ["issue", "Issue"],
  ["path", "Path"],
  ["table", "Table"],
  ["judge", "Judge"],
];

/** One sentence on what the graph holds. */
export const description = (model: Model): string => {
  const articles = [...model.articles.values()];
  const outlets = new Set(articles.flatMap((article) => article.outlet ?? [])).size;
  const dates = articles.flatMap((article) => article.date ?? []).sort();
  const parts = ENTITY_KINDS.flatMap(({ id, label, plural }) => {
    const count = model.entities.filter((entity) => entity.type === id).length;
    return count ? counted(count, label.toLowerCase(), plural.toLowerCase()) : [];
  });
  const time = dates.length
    ? dates[0] === dates.at(-1)
      ? ` of ${readable(dates[0])}`
      : `, ${readable(dates[0])} to ${readable(dates.at(-1))}`
    : "";
  return (
    `Who did and said what to whom, read from ${counted(articles.length, "article")}` +
    `${outlets > 1 ? ` in ${counted(outlets, "outlet")}` : ""}${time}: ` +
    `${listed(parts)}, ${counted(model.relations.length, "relation")}, each with the sentence it comes from.`
  );
};

export const Masthead = ({ desk }: { desk: Desk }) => {
  const { state, model, apply } = desk;
  const dark = document.documentElement.dataset.theme === "dark";
  return (
    <header class="masthead">
      <div class="title">
        <h1>
          <button
            type="button"
            class="link"
            onClick={() => apply((before) => select({ kind: "none" })(show("graph")(before)))}
          >
            <bdi>{plain(model.title)}</bdi>
          </button>
        </h1>
        <p>{description(model)}</p>
        {state.embed && (
          <p class="whole">
            <a href={toHash({ ...state, embed: false }) || "#"} target="_blank" rel="noopener">
              The whole view
            </a>
          </p>
        )}
      </div>
      <div class="tools">
        <div class="row">
          <SearchBox desk={desk} />
          <button
            type="button"
            aria-pressed={state.selection.kind === "take"}
            onClick={() => apply(select({ kind: "take" }))}
          >
            Take away
          </button>
          <button
            type="button"
            aria-pressed={state.selection.kind === "corrections"}
            onClick={() => apply(select({ kind: "corrections" }))}
          >
            Corrections{desk.notes.corrections.length > 0 && ` (${desk.notes.corrections.length})`}
          </button>
          <button
            type="button"
            class="theme"
            aria-label={dark ? "Light colours" : "Dark colours"}
            onClick={() => apply(set("theme", dark ? "light" : "dark"))}
          >
            {dark ? "☀" : "☾"}
          </button>
        </div>
        <nav aria-label="Views">
          {VIEW_LABELS.map(([view, label]) => (
            <button
              key={view}
              type="button"
              aria-current={state.view === view ? "page" : undefined}
              onClick={() => apply(show(view))}
            >
              {label}
            </button>
          ))}
        </nav>
      </div>
    </header>
  );
};
