/** All about one entity: names, roles, relations by type and direction, sentences, issues, mentions over time, articles. */
import { useMemo } from "preact/hooks";
import { binsOf, dayOf, isoOf, NO_DAY, readable } from "../data/dates.ts";
import { groupPlaces, groupsOf } from "../data/groups.ts";
import type { Entity, Relation } from "../data/model.ts";
import { placesOfEntity, sentencesAbout } from "../data/sentences.ts";
import type { Desk } from "../desk.ts";
import { all, hide, lookAround, select, setPair, show, toggleValue, unpin } from "../state/state.ts";
import { counted, listed, plain } from "../text.ts";
import { entityKind, relationKind, toneOf } from "../vocabulary.ts";
import { CorrectEntity } from "./correct.tsx";
import { EntityGlyph, LineGlyph } from "./glyphs.tsx";
import { useMore } from "./more.tsx";
import { EntityLink } from "./names.tsx";
import { PassagesAbout } from "./passages.tsx";

interface Group {
  readonly key: string;
  readonly type: string;
  readonly out: boolean;
  readonly relations: readonly Relation[];
  readonly weight: number;
}

/** Passing relations of an entity by type and direction, the best reported first. */
export const relationGroups = ({ model, filtered }: Desk, entity: Entity): readonly Group[] => {
  const groups = new Map<string, Relation[]>();
  for (const tie of model.tiesOf.get(entity.id) ?? [])
    for (const relation of tie.relations) {
      if (!filtered.relationWeight[relation.index]) continue;
      const key = `${tie.source === entity ? "out" : "in"} ${relation.attributes.type}`;
      groups.set(key, [...(groups.get(key) ?? []), relation]);
    }
  const weightOf = (relation: Relation): number => filtered.relationWeight[relation.index]!;
  return [...groups]
    .map(([key, relations]) => ({
      key,
      type: relations[0]!.attributes.type,
      out: key.startsWith("out"),
      relations: relations.sort(
        (left, right) => weightOf(right) - weightOf(left) || left.index - right.index,
      ),
      weight: relations.reduce((sum, relation) => sum + weightOf(relation), 0),
    }))
    .sort((left, right) => right.weight - left.weight || (left.key < right.key ? -1 : 1));
};

const GroupBlock = ({ desk, group }: { desk: Desk; group: Group }) => {
  const kind = relationKind(group.type);
  const [shown, More] = useMore(group.relations, 5);
  return (
    <div class="group">
      <h4>
        <LineGlyph tone={toneOf(group.relations[0]!.attributes.quadClass)} />
        {group.out ? kind.verb : kind.passive}
      </h4>
      <ul>
        {shown.map((relation) => (
          <li key={relation.index}>
            <EntityLink desk={desk} entity={group.out ? relation.target : relation.source} />
            <button
              type="button"
              class="count"
              title="Show the sentences"
              aria-label={`${counted(desk.filtered.relationWeight[relation.index]!, "report")}: show the sentences`}
              onClick={() => desk.apply(select({ kind: "tie", id: desk.model.ties[relation.tie]!.id }))}
            >
              {counted(desk.filtered.relationWeight[relation.index]!, "report")}
            </button>
          </li>
        ))}
      </ul>
      <More />
    </div>
  );
};

const Sparkline = ({ desk, entity }: { desk: Desk; entity: Entity }) => {
  const { articles, readings } = desk.model;
  const all = [...articles.values()].map(({ date }) => dayOf(date)).filter((day) => day !== NO_DAY);
  const days = entity.articles.flatMap((id) => {
    const day = dayOf(articles.get(id)?.date);
    const mentions = placesOfEntity(readings[id]?.mentions ?? [], entity);
    return day === NO_DAY ? [] : mentions.map(() => day);
  });
  if (!days.length || Math.min(...all) === Math.max(...all)) return null;
  const { starts, unit } = binsOf(Math.min(...all), Math.max(...all), 60);
  const counts = starts.map(
    (start, index) => days.filter((day) => day >= start && day < (starts[index + 1] ?? Infinity)).length,
  );
  const most = Math.max(...counts);
  const wide = 100 / starts.length;
  return (
    <figure class="spark">
      <svg
        viewBox="0 0 100 24"
        preserveAspectRatio="none"
        role="img"
        aria-label={`Mentions by ${unit}: at most ${most}`}
      >
        {counts.map((count, index) => (
          <rect
            key={index}
            x={index * wide}
            width={wide * 0.8}
            y={24 - (24 * count) / most}
            height={(24 * count) / most}
          />
        ))}
      </svg>
      <figcaption>
        <span>{readable(isoOf(Math.min(...all)), true)}</span>
        <span>mentions by {unit}</span>
        <span>{readable(isoOf(Math.max(...all)), true)}</span>
      </figcaption>
    </figure>
  );
};

const Roles = ({ desk, entity }: { desk: Desk; entity: Entity }) => (
  <ul class="roles">
    {entity.roles.map((role, index) => {
      const owner = role.of === undefined ? undefined : desk.model.entity.get(role.of);
      return (
        <li key={index}>
          <bdi>{plain(role.title)}</bdi>
          {owner && owner !== entity && (
            <>
              {", "}
              <EntityLink desk={desk} entity={owner} glyph={false} />
            </>
          )}
          {role.first && (
            <span class="quiet">
              {" "}
              {readable(role.first, true)}
              {role.last && role.last !== role.first && ` to ${readable(role.last, true)}`}
            </span>
          )}
        </li>
      );
    })}
  </ul>
);

export const EntityCard = ({ desk, id }: { desk: Desk; id: string }) => {
  const { model } = desk;
  const entity = model.entity.get(id);
  if (!entity) return <p>This graph does not hold “{plain(id)}”.</p>;
  const groups = relationGroups(desk, entity);
  const country = entity.country && entity.country !== id ? model.entity.get(entity.country) : undefined;
  const sentencesFirst = entity.type === "issue" || !groups.length;
  const aliases = entity.aliases.filter((alias) => alias !== entity.label);
  return (
    <article class="card entity">
      <p class="kicker">
        <EntityGlyph type={entity.type} /> {entityKind(entity.type).label}
        {country && (
          <>
            {" · "}
            <EntityLink desk={desk} entity={country} glyph={false} />
          </>
        )}
      </p>
      <h2>
        <bdi>{plain(entity.label)}</bdi>
      </h2>
      {aliases.length > 0 && (
        <p class="aliases">
          <span class="quiet">Also </span>
          {aliases.slice(0, 14).map((alias, index) => (
            <span key={alias}>
              {index > 0 && ", "}
              <bdi>{plain(alias)}</bdi>
            </span>
          ))}
          {aliases.length > 14 && <span class="quiet"> and {aliases.length - 14} more</span>}
        </p>
      )}
      {entity.folded && (
        <p class="aliases">
          <span class="quiet">With </span>
          <bdi>{plain(listed(entity.folded.map(model.nameOf)))}</bdi>
        </p>
      )}
      <Roles desk={desk} entity={entity} />
      <p class="quiet">
        {counted(entity.mentions, "mention")} in {counted(entity.articles.length, "article")}
      </p>
      <Sparkline desk={desk} entity={entity} />
      <div class="actions">
        {entity.type === "issue" ? (
          <button
            type="button"
            onClick={() => desk.apply(all(show("issue"), (state) => ({ ...state, issue: id })))}
          >
            Who acts on it
          </button>
        ) : (
          <>
            <button type="button" onClick={() => desk.apply(all(show("dyad"), setPair(id, undefined)))}>
              With another…
            </button>
            <button type="button" onClick={() => desk.apply(all(show("path"), setPair(id, undefined)))}>
              Path to…
            </button>
          </>
        )}
        <button type="button" onClick={() => desk.apply(lookAround(id))}>
          Neighbourhood
        </button>
        <button type="button" onClick={() => desk.apply(hide(id))}>
          Hide
        </button>
        {Object.hasOwn(desk.state.pins, id) && (
          <button type="button" onClick={() => desk.apply(unpin(id))}>
            Unpin
          </button>
        )}
      </div>
      <GroupLine desk={desk} entity={entity} />
      {sentencesFirst && <Sentences desk={desk} entity={entity} first={8} />}
      <h3>Relations</h3>
      <div class="groups">
        {groups.map((group) => (
          <GroupBlock key={`${id} ${group.key}`} desk={desk} group={group} />
        ))}
        {!groups.length && (
          <p class="quiet">
            {desk.model.tiesOf.get(id)?.length
              ? "None passes the filters."
              : "None: the articles name it, and no sentence relates it to another name."}
          </p>
        )}
      </div>
      {!sentencesFirst && <Sentences desk={desk} entity={entity} first={3} />}
      <Issues desk={desk} entity={entity} />
      <Articles desk={desk} entity={entity} />
      <CorrectEntity desk={desk} entity={entity} />
    </article>
  );
};

const GroupLine = ({ desk, entity }: { desk: Desk; entity: Entity }) => {
  const place = groupPlaces(desk.model)[entity.index]!;
  const group = groupsOf(desk.model)[place];
  if (!group) return null;
  const value = String(place + 1);
  const only = desk.state.filters.group.includes(value);
  return (
    <p class="grouped">
      <span class="quiet">In the group of </span>
      <bdi>{group.name}</bdi> <span class="quiet">·</span>{" "}
      <button
        type="button"
        class="link"
        aria-pressed={only}
        onClick={() => desk.apply(all(toggleValue("group", value), show("graph")))}
      >
        {only ? "all groups again" : "only this group"}
      </button>
    </p>
  );
};

/** Every sentence that names it, whether or not a relation was read of it. */
const Sentences = ({ desk, entity, first }: { desk: Desk; entity: Entity; first: number }) => {
  const sentences = useMemo(() => sentencesAbout(desk, entity), [desk.model, desk.filtered, entity]);
  return (
    <>
      <h3>Sentences</h3>
      <PassagesAbout desk={desk} sentences={sentences} entity={entity} first={first} />
    </>
  );
};

const Issues = ({ desk: { model, ...rest }, entity }: { desk: Desk; entity: Entity }) => {
  const counts = new Map<string, number>();
  for (const tie of model.tiesOf.get(entity.id) ?? [])
    for (const relation of tie.relations)
      for (const issue of relation.attributes.issues) counts.set(issue, (counts.get(issue) ?? 0) + 1);
  const issues = [...counts]
    .flatMap(([id, count]) =>
      model.entity.has(id) && id !== entity.id ? [{ issue: model.entity.get(id)!, count }] : [],
    )
    .sort((left, right) => right.count - left.count || left.issue.index - right.issue.index)
    .slice(0, 12);
  if (!issues.length) return null;
  return (
    <>
      <h3>Issues</h3>
      <ul class="inline">
        {issues.map(({ issue }) => (
          <li key={issue.id}>
            <EntityLink desk={{ model, ...rest }} entity={issue} />
          </li>
        ))}
      </ul>
    </>
  );
};

const Articles = ({ desk, entity }: { desk: Desk; entity: Entity }) => {
  const [shown, More] = useMore(entity.articles, 5);
  if (!entity.articles.length) return null;
  return (
    <>
      <h3>Articles</h3>
      <ul class="articles">
        {shown.map((id) => {
          const article = desk.model.articles.get(id);
          return (
            <li key={id}>
              <button
                type="button"
                class="link"
                onClick={() => desk.apply(select({ kind: "article", id, about: entity.id }))}
              >
                <bdi>{plain(article?.title ?? id)}</bdi>
              </button>
              <span class="quiet">
                {" "}
                {[plain(article?.outlet ?? ""), readable(article?.date, true)].filter(Boolean).join(", ")}
              </span>
            </li>
          );
        })}
      </ul>
      <More />
    </>
  );
};
