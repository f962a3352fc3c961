import type { Entity, EntityType, MentionKind, Role, Sector } from "../../record/record.ts";
import type { Page, Spot } from "./spot.ts";
import type { WhoMention } from "./who.ts";

export interface EntityFacts {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly country?: string;
  readonly gender?: "m" | "f";
}

interface Draft {
  facts: EntityFacts;
  readonly aliases: Map<string, number>;
  readonly roles: Role[];
}

/** The entities of one article as they are found, with their mentions. */
export interface Cast {
  /** Adds an entity, or what is new about it. */
  readonly meet: (facts: EntityFacts) => string;
  readonly facts: (id: string) => EntityFacts | undefined;
  readonly mention: (page: Page, spot: Spot, entity: string, kind: MentionKind, sector?: Sector) => void;
  readonly role: (id: string, role: Role) => void;
  readonly mentions: () => readonly WhoMention[];
  readonly entities: () => readonly Entity[];
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function newCast(): Cast {
  const drafts = new Map<string, Draft>();
  const mentions = new Map<string, WhoMention>();
  let inOrder: readonly WhoMention[] | undefined;
  const sorted = (): readonly WhoMention[] => {
    inOrder ??= [...mentions.values()].sort(
      (a, b) =>
        a.start - b.start || b.end - a.end || compareText(a.entity, b.entity) || compareText(a.kind, b.kind),
    );
    return inOrder;
  };
  return {
    meet: (facts) => {
      const draft = drafts.get(facts.id);
      if (draft) draft.facts = { ...facts, ...draft.facts };
      else drafts.set(facts.id, { facts, aliases: new Map(), roles: [] });
      return facts.id;
    },
    facts: (id) => drafts.get(id)?.facts,
    mention: (page, { start, end, sentence, head }, entity, kind, sector) => {
      const draft = drafts.get(entity);
      if (!draft)
        throw new RangeError(`mention: no entity "${entity}" was met before its mention at ${start}`);
      const text = page.text.slice(start, end);
      const key = `${start}:${end}:${entity}`;
      if (mentions.has(key)) return;
      if (kind === "name" && draft.facts.type !== "issue") draft.aliases.set(text, start);
      const base = { start, end, text, entity, type: draft.facts.type, kind, sentence, head };
      inOrder = undefined;
      mentions.set(key, { ...base, ...(sector ? { sector } : {}) });
    },
    role: (id, role) => {
      const roles = drafts.get(id)?.roles;
      const same = roles?.some(
        (old) => old.title.toLowerCase() === role.title.toLowerCase() && old.of === role.of,
      );
      if (roles && !same) roles.push(role);
    },
    mentions: sorted,
    entities: () => {
      const mentioned = new Set([...mentions.values()].map(({ entity }) => entity));
      return [...drafts.values()]
        .filter(({ facts }) => mentioned.has(facts.id))
        .map(({ facts: { gender: _gender, ...facts }, aliases, roles }): Entity => {
          const others = [...aliases.keys()].filter((alias) => alias !== facts.name).sort(compareText);
          return {
            ...facts,
            ...(others.length > 0 ? { aliases: others } : {}),
            ...(roles.length > 0 ? { roles } : {}),
          };
        })
        .sort((a, b) => compareText(a.id, b.id));
    },
  };
}
