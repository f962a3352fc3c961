/** Chooses one entity out of a list. */
import type { Entity } from "../data/model.ts";
import { plain } from "../text.ts";

const MOST = 600;

export const Picker = ({
  label,
  entities,
  value,
  onPick,
}: {
  label: string;
  entities: readonly Entity[];
  value: string | undefined;
  onPick: (id: string) => void;
}) => (
  <label class="picker">
    <span>{label}</span>
    <select value={value ?? ""} onChange={(event) => onPick(event.currentTarget.value)}>
      <option value="" disabled>
        Choose…
      </option>
      {entities.slice(0, MOST).map((entity) => (
        <option key={entity.id} value={entity.id}>
          {plain(entity.label)}
        </option>
      ))}
    </select>
  </label>
);

/** Those with the most relations first. */
export const byDegree = (entities: readonly Entity[]): readonly Entity[] =>
  [...entities].sort((left, right) => right.degree - left.degree || left.index - right.index);
