import type { ArticleRecord, Relation, Span } from "../../src/record/record.ts";

/** What is wrong, each with its article and words, so that a failure can be read. */
type Complaint = string;

const holds = ([start, end]: Span, [from, to]: Span): boolean => start <= from && to <= end;
const isSpanOf = (text: string, [start, end]: Span): boolean =>
  0 <= start && start < end && end <= text.length;
const isTrimmed = (words: string): boolean => words !== "" && words.trim() === words;

/** "President" before a name names the country, too, where that country's office is meant. */
function namesOffice(record: ArticleRecord, { type, source, target }: Relation, span: Span): boolean {
  const roles = record.entities.find(({ id }) => id === source)?.roles ?? [];
  const words = record.text.slice(...span).toLowerCase();
  return (
    type === "HOLDS_OFFICE" &&
    roles.some(({ title, of }) => of === target && words.includes(title.toLowerCase()))
  );
}

/** What in a record does not hold: spans, ids and texts that do not say what they are said to say. */
export function complaintsOf(record: ArticleRecord): readonly Complaint[] {
  const { id, text, sentences, entities, mentions, relations } = record;
  const complaints: Complaint[] = [];
  const demand = (holdsTrue: boolean, what: string) => {
    if (!holdsTrue) complaints.push(`${id}: ${what}`);
  };
  const known = new Set(entities.map((entity) => entity.id));
  demand(known.size === entities.length, "an entity id occurs twice");
  sentences.forEach((sentence, index) => {
    demand(isSpanOf(text, sentence), `sentence ${index} is no span of the text`);
    demand(
      index === 0 || sentences[index - 1]![1] <= sentence[0],
      `sentence ${index} overlaps the one before`,
    );
  });
  for (const mention of mentions) {
    demand(text.slice(mention.start, mention.end) === mention.text, `"${mention.text}" is not at its place`);
    demand(isTrimmed(mention.text), `"${mention.text}" is not trimmed`);
    demand(known.has(mention.entity), `"${mention.text}" is of no entity (${mention.entity})`);
  }
  for (const { title, evidence } of entities.flatMap(({ roles }) => roles ?? []))
    demand(isSpanOf(text, evidence), `the role "${title}" has no evidence`);
  for (const relation of relations) {
    const { evidence, source, target, type, predicate } = relation;
    const named = `${source} ${type} ${target} ("${predicate}")`;
    demand(known.has(source), `${named}: the source is no entity`);
    demand(target === undefined || known.has(target), `${named}: the target is no entity`);
    demand(
      sentences.some(([start, end]) => start === evidence.sentence[0] && end === evidence.sentence[1]),
      `${named}: its sentence is none of the article's`,
    );
    demand(
      (target === undefined) === (evidence.target === undefined),
      `${named}: target and its span go together`,
    );
    const spans = { source: evidence.source, trigger: evidence.trigger, target: evidence.target };
    for (const [part, span] of Object.entries(spans)) {
      if (span === undefined) continue;
      demand(isSpanOf(text, span), `${named}: ${part} is no span of the text`);
      demand(holds(evidence.sentence, span), `${named}: ${part} is outside its sentence`);
      demand(isTrimmed(text.slice(...span)), `${named}: ${part} "${text.slice(...span)}" is not trimmed`);
    }
    for (const issue of relation.issues ?? []) demand(known.has(issue), `${named}: ${issue} is no entity`);
    const ends: readonly (readonly [string, Span | undefined])[] = [
      [source, evidence.source],
      [target ?? "", evidence.target],
    ];
    for (const [entity, span] of ends) {
      if (span === undefined) continue;
      const spoken = mentions.some(
        ({ start, end, entity: spokenOf, type: kind }) =>
          start < span[1] && span[0] < end && (spokenOf === entity || kind === "place"),
      );
      demand(
        spoken || namesOffice(record, relation, span),
        `${named}: "${text.slice(...span)}" is no mention of ${entity}`,
      );
    }
  }
  return complaints;
}
