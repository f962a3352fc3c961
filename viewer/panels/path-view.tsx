/** How two entities are connected: the strongest relations from one to the other, each with its sentence. */
import { useMemo } from "preact/hooks";
import { pathsBetween } from "../data/paths.ts";
import type { Desk } from "../desk.ts";
import { select, setPair } from "../state/state.ts";
import { counted, plain } from "../text.ts";
import { relationKind } from "../vocabulary.ts";
import { LineGlyph } from "./glyphs.tsx";
import { EntityLink } from "./names.tsx";
import { byDegree, Picker } from "./picker.tsx";
import { Sentence } from "./sentence.tsx";

export const PathView = ({ desk }: { desk: Desk }) => {
  const { model, state, filtered, apply } = desk;
  const entities = useMemo(() => byDegree(model.entities.filter(({ degree }) => degree > 0)), [model]);
  const a = state.a ?? entities[0]?.id;
  const b = state.b ?? entities.find(({ id }) => id !== a)?.id;
  const paths = useMemo(() => (a && b ? pathsBetween(desk, a, b) : []), [model, filtered, a, b]);
  const name = (id: string | undefined): string => plain(model.entity.get(id ?? "")?.label ?? "");
  return (
    <section class="view path" aria-label="Path">
      <h2>
        How {name(a)} and {name(b)} are connected
      </h2>
      <div class="controls">
        <Picker label="From" entities={entities} value={a} onPick={(id) => apply(setPair(id, b))} />
        <Picker label="to" entities={entities} value={b} onPick={(id) => apply(setPair(a, id))} />
      </div>
      {paths.map((path, index) => (
        <section
          key={path.map((step) => step.tie.id).join()}
          class="way"
          aria-label={index ? `Another way, ${index + 1}` : "The strongest way"}
        >
          <h3>
            {index ? "Another way" : "The strongest way"}: {counted(path.length, "step")}
          </h3>
          <ol>
            {path.map(({ from, to, tie, fact }) => (
              <li key={tie.id}>
                <p class="step">
                  <EntityLink desk={desk} entity={from} />
                  <button
                    type="button"
                    class="link"
                    onClick={() => apply(select({ kind: "tie", id: tie.id }))}
                  >
                    <LineGlyph tone={tie.tone} />{" "}
                    {tie.source === from
                      ? relationKind(fact.relation.attributes.type).verb
                      : relationKind(fact.relation.attributes.type).passive}
                  </button>
                  <EntityLink desk={desk} entity={to} />
                </p>
                <ul>
                  <Sentence desk={desk} fact={fact} />
                </ul>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {!paths.length && <p>No relations that pass the filters connect them.</p>}
    </section>
  );
};
