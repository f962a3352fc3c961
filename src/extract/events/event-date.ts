import type { Article } from "../../record/article.ts";
import type { EventType, Mode, Span } from "../../record/record.ts";
import type { Candidate } from "./candidate.ts";
import { type Deed, ownTime } from "./clause-date.ts";
import { type Telling, timesIn } from "./telling.ts";
import { toldTense } from "./told-tense.ts";
import { rootOf, type Tree, token } from "./tree.ts";
import { isHistorical, saysLongAgo } from "./when.ts";

/** When an event happened, and what that says of its modes. */
export interface When {
  /** Absent where the article has none, and where the text tells of a time before it that it does not date. */
  readonly date?: string;
  readonly modes: readonly Mode[];
}

/** What a participle tells as lasting: "a militia backed by Chad", "Kenyans held in Chad". */
const LASTING: ReadonlySet<EventType> = new Set(["SUPPORT", "AID", "COERCE", "COOPERATE"]);

/**
 * When an event happened to this recipient: the time in its own clause, or in that of the verb that it is joined to; else, for what is told in the past tense,
 * the time at which the story stands; else the article's date. What the text tells as earlier without a date has none.
 */
export function eventDate(
  tree: Tree,
  candidate: Candidate,
  article: Article,
  modes: readonly Mode[],
  telling: Telling,
  recipient?: Span,
): When {
  const { date } = article;
  if (date === undefined) return { modes };
  const { saying } = candidate;
  const deed: Deed = saying === undefined ? candidate : { kind: "verb", trigger: saying };
  const times = timesIn({ ...article, date }, tree, modes.includes("future"), telling.before);
  const isReal = modes.length === 0;
  const first = ownTime(tree, deed, times, isReal);
  // "thanked Chad on Monday and Mali on Tuesday": who stands after the first time has the next one.
  const isNext = first !== undefined && recipient !== undefined && first.span[1] <= recipient[0];
  const later = isNext ? times.filter(({ span }) => span[0] >= recipient[1]) : [];
  const own = ownTime(tree, deed, later, isReal) ?? first;
  if (own?.date === undefined) {
    const text = article.text.slice(tree.sentence.start, tree.sentence.end);
    const isVague = times.length === 0 && candidate.kind !== "implied" && saysLongAgo(text);
    if (isVague) return { modes: [...modes, "historical"] };
    if (own !== undefined) return telling.isNews ? { date, modes } : { modes };
    const top = deed.carrier ?? deed.trigger;
    const lasts = LASTING.has(candidate.type) && token(tree, top).relation === "acl";
    const told = lasts ? date : undated(tree, top, modes, telling, date);
    return told === undefined ? { modes } : { date: told, modes };
  }
  const isAhead = own.date > date.slice(0, own.date.length);
  // A past tense has no date ahead: that belongs to what was said ("threatened tariffs for next month").
  if (isAhead && token(tree, deed.carrier ?? deed.trigger).tag === "VBD") return { date, modes };
  if (isAhead && modes.length === 0) return { date: own.date, modes: ["future"] };
  return { date: own.date, modes: isHistorical(own.date, date) ? [...modes, "historical"] : modes };
}

/** The date of an event that has none of its own; nothing where it was before the time of the story. */
function undated(
  tree: Tree,
  verb: number,
  modes: readonly Mode[],
  { now, isBack }: Telling,
  date: string,
): string | undefined {
  const root = rootOf(tree);
  const isOfStory = isBack && root >= 0 && toldTense(tree, root) !== "now";
  if (modes.includes("future") || modes.includes("hypothetical")) return isOfStory ? undefined : date;
  switch (toldTense(tree, verb)) {
    case "past":
      return now;
    case "before":
    case "once":
      return undefined;
    default:
      return isOfStory ? undefined : date;
  }
}
