/** Forms to correct an entity, or a relation in some articles. */
import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Entity, Fact } from "../data/model.ts";
import { findName } from "../data/search.ts";
import type { Desk } from "../desk.ts";
import { type Correction, correctionText, type Named, withCorrection } from "../notes/corrections.ts";
import { plain } from "../text.ts";
import { ENTITY_KINDS, RELATION_KINDS } from "../vocabulary.ts";

const named = ({ id, label }: Entity): Named => ({ id, name: label });

const useCorrect =
  ({ note, announce }: Desk) =>
  (correction: Correction): void => {
    note((before) => ({ ...before, corrections: withCorrection(before.corrections, correction) }));
    announce(`Noted: ${plain(correctionText(correction))}`);
  };

const Row = ({
  onSubmit,
  children,
}: {
  /** Gives false where what is given cannot be used. */
  onSubmit: () => boolean;
  children: ComponentChildren;
}) => {
  const [state, setState] = useState<"open" | "done" | "wrong">("open");
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: a form is submitted by its button or Enter.
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setState(onSubmit() ? "done" : "wrong");
      }}
      onInput={() => setState("open")}
    >
      {children}
      <button type="submit">Note</button>
      <span class="quiet" role="status">
        {state === "done" ? "✓ noted" : state === "wrong" ? "No such name" : ""}
      </span>
    </form>
  );
};

let lists = 0;

const NameInput = ({
  label,
  names,
  input,
}: {
  label: string;
  names: readonly string[];
  input: { current: HTMLInputElement | null };
}) => {
  const id = useRef("");
  id.current ||= `names-${++lists}`;
  return (
    <label>
      <span>{label}</span>
      <input ref={input} list={id.current} required autocomplete="off" />
      <datalist id={id.current}>
        {names.slice(0, 400).map((name) => (
          <option key={name} value={plain(name)} />
        ))}
      </datalist>
    </label>
  );
};

export const CorrectEntity = ({ desk, entity }: { desk: Desk; entity: Entity }) => {
  const correct = useCorrect(desk);
  const same = useRef<HTMLInputElement>(null);
  const not = useRef<HTMLInputElement>(null);
  const name = useRef<HTMLInputElement>(null);
  const type = useRef<HTMLSelectElement>(null);
  const others = desk.model.entities
    .filter((other) => other !== entity && other.type === entity.type)
    .map(({ label }) => label);
  const join = (): boolean => {
    const typed = same.current!.value.trim();
    const other = findName(desk.search, typed);
    if (!other || other === entity) return false;
    correct({ kind: "merge", into: named(entity), other: named(other) });
    return true;
  };
  const text = (
    input: { current: HTMLInputElement | null },
    make: (value: string) => Correction,
  ): boolean => {
    const value = input.current!.value.trim();
    if (!value) return false;
    correct(make(value));
    return true;
  };
  return (
    <details class="correct">
      <summary>Correct</summary>
      <Row onSubmit={join}>
        <NameInput label="Same as" names={others} input={same} />
      </Row>
      <Row onSubmit={() => text(not, (other) => ({ kind: "apart", one: entity.label, other }))}>
        <NameInput label="Not the same as" names={[...entity.aliases, ...others]} input={not} />
      </Row>
      <Row onSubmit={() => text(name, (to) => ({ kind: "rename", of: named(entity), to }))}>
        <label>
          <span>Is called</span>
          <input ref={name} required autocomplete="off" />
        </label>
      </Row>
      <Row
        onSubmit={() => {
          correct({ kind: "retype", of: named(entity), type: type.current!.value });
          return true;
        }}
      >
        <label>
          <span>Is a</span>
          <select ref={type}>
            {ENTITY_KINDS.filter(({ id }) => id !== entity.type).map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </Row>
    </details>
  );
};

/** `facts`: of one relation; what is noted holds for their articles. */
export const CorrectRelation = ({ desk, facts }: { desk: Desk; facts: readonly Fact[] }) => {
  const correct = useCorrect(desk);
  const type = useRef<HTMLSelectElement>(null);
  const [done, setDone] = useState("");
  const { source, target, attributes } = facts[0]!.relation;
  const relation = {
    source: named(source),
    target: named(target),
    type: attributes.type as string,
    in: [...new Set(facts.map(({ article }) => article.id))],
  };
  const press = (correction: Correction, told: string) => () => {
    correct(correction);
    setDone(told);
  };
  return (
    <details class="correct">
      <summary>Correct</summary>
      <div class="actions">
        <button type="button" onClick={press({ kind: "drop", ...relation }, "drop")}>
          Not said here
        </button>
        {/* What holds both ways is the same the other way round. */}
        {!attributes.reciprocal && (
          <button type="button" onClick={press({ kind: "flip", ...relation }, "flip")}>
            The other way round
          </button>
        )}
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          press({ kind: "change", to: type.current!.value, ...relation }, "change")();
        }}
      >
        <label>
          <span>Is rather</span>
          <select ref={type}>
            {RELATION_KINDS.filter(({ id }) => id !== attributes.type).map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">Note</button>
      </form>
      <p class="quiet" role="status">
        {done && "✓ noted"}
      </p>
    </details>
  );
};
