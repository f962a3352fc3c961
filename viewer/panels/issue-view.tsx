/** One issue: who speaks and acts on it, toward whom, since when, and every sentence on it. */
import { useMemo } from "preact/hooks";
import { isoOf, NO_DAY, readable } from "../data/dates.ts";
import { type IssueRow, issueReport, issuesOf } from "../data/issue.ts";
import type { Desk } from "../desk.ts";
import { all, select, setIssue, toggleValue } from "../state/state.ts";
import { counted, plain } from "../text.ts";
import { useMore } from "./more.tsx";
import { EntityLink } from "./names.tsx";
import { PassagesAbout } from "./passages.tsx";
import { Picker } from "./picker.tsx";

const when = (day: number): string => (day === NO_DAY ? "" : readable(isoOf(day), true));

const Count = ({
  desk,
  row,
  tone,
  id,
}: {
  desk: Desk;
  row: IssueRow;
  tone: "conflict" | "cooperation" | "issue";
  id: string;
}) => {
  const count = row.counts[tone];
  if (!count) return null;
  const about = row.target.id === id ? {} : { about: id };
  const text = `${count} ${tone === "issue" ? "on it" : tone}`;
  const label = `${text}: sentences of ${plain(row.source.label)} toward ${plain(row.target.label)}`;
  return (
    <button
      type="button"
      class="count"
      style={{ color: `var(--tone-${tone})` }}
      aria-label={label}
      onClick={() =>
        desk.apply(select({ kind: "pair", source: row.source.id, target: row.target.id, tone, ...about }))
      }
    >
      {text}
    </button>
  );
};

export const IssueView = ({ desk }: { desk: Desk }) => {
  const { model, state, filtered, apply } = desk;
  const issues = useMemo(() => issuesOf(model), [model]);
  const id = state.issue !== undefined && model.entity.has(state.issue) ? state.issue : issues[0]?.id;
  const issue = model.entity.get(id ?? "");
  const report = useMemo(() => issue && issueReport(desk, issue), [model, filtered, issue]);
  const [rows, More] = useMore(report?.rows ?? [], 30);
  if (id === undefined || !issue || !report)
    return <section class="view">This graph names no issue.</section>;
  const label = plain(issue.label);
  const { sentences } = report;
  const days = sentences.map(({ day }) => day).filter((day) => day !== NO_DAY);
  const articles = new Set(sentences.map(({ article }) => article)).size;
  const related = sentences.filter(({ facts }) => facts.some(({ index }) => filtered.pass[index])).length;
  const only = state.filters.issue.includes(id);
  return (
    <section class="view issue" aria-label="Issue">
      <h2>Who speaks and acts on {label}</h2>
      <div class="controls">
        <Picker label="Issue" entities={issues} value={id} onPick={(picked) => apply(setIssue(picked))} />
        <button
          type="button"
          aria-pressed={only}
          onClick={() => apply(all(toggleValue("issue", id), (next) => ({ ...next, view: "graph" })))}
        >
          {only ? "No longer only this in the graph" : "Only this in the graph"}
        </button>
      </div>
      <p>
        {counted(sentences.length, "sentence")} in {counted(articles, "article")}
        {days.length > 0 && `, ${when(Math.min(...days))} to ${when(Math.max(...days))}`}; {related} of them{" "}
        {related === 1 ? "says" : "say"} who does what to whom.
      </p>
      {report.speakers.length > 0 && (
        <p>
          Quoted on it:{" "}
          {report.speakers.slice(0, 8).map(({ name, entity, count }, index) => (
            <span key={name}>
              {index > 0 && ", "}
              {entity ? <EntityLink desk={desk} entity={entity} glyph={false} /> : <bdi>{plain(name)}</bdi>} (
              {count})
            </span>
          ))}
          .
        </p>
      )}
      {rows.length > 0 && (
        <table>
          <caption class="hidden">Who acts toward whom on {label}</caption>
          <thead>
            <tr>
              <th scope="col">Actor</th>
              <th scope="col">Toward</th>
              <th scope="col">Sentences</th>
              <th scope="col">First</th>
              <th scope="col">Last</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.source.id} ${row.target.id}`}>
                <td>
                  <EntityLink desk={desk} entity={row.source} />
                </td>
                <td>
                  {row.target.id === id ? (
                    <span class="quiet">the issue itself</span>
                  ) : (
                    <EntityLink desk={desk} entity={row.target} />
                  )}
                </td>
                <td>
                  <div class="counts">
                    {(["conflict", "cooperation", "issue"] as const).map((tone) => (
                      <Count key={tone} desk={desk} row={row} tone={tone} id={id} />
                    ))}
                  </div>
                </td>
                <td class="date">{when(row.first)}</td>
                <td class="date">{when(row.last)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <More />
      <h3>All that is said on it</h3>
      <PassagesAbout key={id} desk={desk} sentences={sentences} entity={issue} first={12} />
    </section>
  );
};
