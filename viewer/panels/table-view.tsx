/** The graph in words: each relation a row, as a screen reader can read it. */
import { useState } from "preact/hooks";
import { readable } from "../data/dates.ts";
import type { Relation } from "../data/model.ts";
import type { Desk } from "../desk.ts";
import { select } from "../state/state.ts";
import { counted, plain } from "../text.ts";
import { relationKind, toneOf } from "../vocabulary.ts";
import { LineGlyph } from "./glyphs.tsx";
import { useMore } from "./more.tsx";
import { EntityLink } from "./names.tsx";

type Column = "actor" | "relation" | "recipient" | "reports" | "first" | "last";
const COLUMNS: readonly (readonly [Column, string])[] = [
  ["actor", "Actor"],
  ["relation", "Relation"],
  ["recipient", "Recipient"],
  ["reports", "Reports"],
  ["first", "First"],
  ["last", "Last"],
];

const ascending = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

export const TableView = ({ desk }: { desk: Desk }) => {
  const [sort, setSort] = useState<readonly [Column, 1 | -1]>(["reports", -1]);
  const weights = desk.filtered.relationWeight;
  const value = (relation: Relation, column: Column): string =>
    ({
      actor: relation.source.label,
      relation: relation.attributes.type,
      recipient: relation.target.label,
      reports: String(weights[relation.index]!).padStart(9, "0"),
      first: relation.attributes.first ?? "",
      last: relation.attributes.last ?? "",
    })[column];
  const [column, way] = sort;
  const rows = desk.model.relations
    .filter((relation) => weights[relation.index])
    .sort(
      (left, right) => way * ascending(value(left, column), value(right, column)) || left.index - right.index,
    );
  const [shown, More] = useMore(rows, 100);
  return (
    <section class="view table" aria-label="All relations">
      <h2>{counted(rows.length, "relation")}</h2>
      <table>
        <caption class="hidden">Relations that pass the filters</caption>
        <thead>
          <tr>
            {COLUMNS.map(([id, label]) => (
              <th
                key={id}
                scope="col"
                aria-sort={id === column ? (way === 1 ? "ascending" : "descending") : undefined}
              >
                <button
                  type="button"
                  class="link"
                  onClick={() =>
                    setSort([id, id === column ? (way === 1 ? -1 : 1) : id === "reports" ? -1 : 1])
                  }
                >
                  {label}
                  {id === column && <span aria-hidden="true"> {way === 1 ? "↑" : "↓"}</span>}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((relation) => (
            <tr key={relation.index}>
              <td>
                <EntityLink desk={desk} entity={relation.source} />
              </td>
              <td>
                <button
                  type="button"
                  class="link"
                  onClick={() => desk.apply(select({ kind: "tie", id: desk.model.ties[relation.tie]!.id }))}
                >
                  <LineGlyph tone={toneOf(relation.attributes.quadClass)} />
                  {relationKind(relation.attributes.type).verb}
                  <span class="hidden">{plain(relation.target.label)}: show the sentences</span>
                </button>
              </td>
              <td>
                <EntityLink desk={desk} entity={relation.target} />
              </td>
              <td class="number">{weights[relation.index]}</td>
              <td class="date">{readable(relation.attributes.first, true)}</td>
              <td class="date">{readable(relation.attributes.last, true)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <More />
    </section>
  );
};
