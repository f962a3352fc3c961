import type { Relation } from "../record/record.ts";
import type { Who } from "./who/who.ts";

/**
 * For each event about an issue, the actor's engagement with it: the words are the event's, the target is where its sentence names the issue.
 * An issue that only the sentence speaks of is no engagement: that would be co-mention.
 */
export function engagements(events: readonly Relation[], who: Who): readonly Relation[] {
  const found = new Map<string, Relation>();
  for (const event of events) {
    if (event.issuesFrom) continue;
    for (const issue of event.issues ?? []) {
      const [from, to] = event.evidence.sentence;
      const mention = who.mentions.find(
        ({ entity, start, end }) => entity === issue && start >= from && end <= to,
      );
      if (!mention) continue;
      const key = `${event.source} ${issue} ${from}`;
      if (found.has(key)) continue;
      const { target: _recipient, reciprocal: _reciprocal, targetSector: _sector, ...rest } = event;
      found.set(key, {
        ...rest,
        target: issue,
        type: "ENGAGES",
        issues: [issue],
        rule: `engages.${event.rule}`,
        evidence: { ...event.evidence, target: [mention.start, mention.end] },
      });
    }
  }
  return [...found.values()];
}
