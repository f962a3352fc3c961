import type { Scene } from "../events/scene.ts";
import { textAt, token } from "../events/tree.ts";
import { unitSize } from "../who/unit-names.ts";
import {
  isCountry,
  isOrganization,
  type Named,
  nameBeginning,
  nameEnding,
  type TiePattern,
  tie,
} from "./tie.ts";

/** Parts of forces and bodies, told by the order of the words alone: a parser sees a list of names in most of them. */

const sizeOf = ({ tree }: Scene, { first, last }: Named): number | undefined =>
  unitSize(
    tree.tokens
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(" "),
  );

/** True where the words of a name say that it is a part of armed forces. */
export const isUnit = (scene: Scene, name: Named): boolean => sizeOf(scene, name) !== undefined;

/** The name behind "," or "of" and an article. */
function nameBehind(scene: Scene, last: number): Named | undefined {
  if (![",", "of"].includes(textAt(scene.tree, last + 1))) return undefined;
  return nameBeginning(scene, textAt(scene.tree, last + 2) === "the" ? last + 3 : last + 2);
}

/** True where names in a row are a list: "the 1st Battalion, the 2nd Brigade and the 3rd Division". */
function isList(scene: Scene, { last }: Named): boolean {
  const next = nameBehind(scene, last);
  if (next) return isList(scene, next);
  return ["and", "or", "&"].includes(
    textAt(scene.tree, last + (textAt(scene.tree, last + 1) === "," ? 2 : 1)),
  );
}

/** Nouns of bodies that are within a greater one where that one owns them. */
const INNER =
  /^(?:committee|branch|division|wing|directorate|secretariat|section|command|bureau|department|council|agency|commission|office|unit|school|college|faculty|institute|brigade|battalion|corps|force|fleet|squadron|group)$/;

export const UNITS: readonly TiePattern[] = [
  {
    // "2nd Battalion, 5th Guards Regiment", "the 2nd Battalion of the 5th Guards Regiment"
    rule: "part.unit",
    ofNames: true,
    read: (scene, trigger) => {
      const part = nameEnding(scene, trigger);
      const whole = part && nameBehind(scene, trigger);
      if (!whole || !isOrganization(part.actor) || !isOrganization(whole.actor)) return [];
      const [small, great] = [sizeOf(scene, part), sizeOf(scene, whole)];
      const isInside = small !== undefined && great !== undefined && small < great;
      return isInside && !isList(scene, whole) ? tie("PART_OF", part.actor, whole.actor) : [];
    },
  },
  {
    // "the Harbour Command's Patrol Squadron 7", "the Air Force's (AF) Task Force 3"
    rule: "part.owned",
    ofNames: true,
    read: (scene, trigger) => {
      const part = nameEnding(scene, trigger);
      if (!part || !isOrganization(part.actor)) return [];
      let before = part.first - 1;
      if (textAt(scene.tree, before) === ")" && textAt(scene.tree, before - 2) === "(") before -= 3;
      if (scene.tree.tokens[before]?.tag !== "POS") return [];
      const whole = nameEnding(scene, before - 1)?.actor;
      const isInner = isUnit(scene, part) || INNER.test(token(scene.tree, trigger).text.toLowerCase());
      const isWhole = isOrganization(whole) || (isUnit(scene, part) && isCountry(whole));
      return isInner && isWhole ? tie("PART_OF", part.actor, whole) : [];
    },
  },
];
