import type { Article } from "../../record/article.ts";
import { ownTime } from "./clause-date.ts";
import { relativeTimes } from "./relative-time.ts";
import { toldTense } from "./told-tense.ts";
import { dependentsBy, rootOf, type Tree, token } from "./tree.ts";
import { type DateMention, datesIn, daysBetween, isHistorical } from "./when.ts";

/** The time at which the story stands in one sentence: a news report tells of its day, and goes back from it. */
export interface Telling {
  /** ISO date at which it stood before the sentence, from which "two weeks later" counts. Absent where nobody knows. */
  readonly before?: string;
  /** ISO date of what the sentence tells in the past tense, where its clause has no date of its own. Absent where nobody knows. */
  readonly now?: string;
  /** True where the sentence tells of what was before the day that the article reports. */
  readonly isBack: boolean;
  /** True for the article's first sentence, which tells the news by whatever it likes: "Two days after the vote, …". */
  readonly isNews: boolean;
}

/** So many sentences on a date still holds, where no new paragraph ends it. */
const REACH = 2;
/** Days before the article within which a story that begins on a day is taken to stay there. */
const RECENT = 14;

/** The times that a sentence names: dates, and those told from the time of the story. */
export function timesIn(
  article: Article & { readonly date: string },
  { sentence: { start, end } }: Tree,
  isFuture: boolean,
  telling: string | undefined,
): readonly DateMention[] {
  const text = article.text.slice(start, end);
  const relative = relativeTimes(text, start, telling);
  const isTold = ({ span }: DateMention): boolean =>
    relative.some((other) => other.span[0] < span[1] && span[0] < other.span[1]);
  const dates = datesIn(text, start, article.date, isFuture).filter((date) => !isTold(date));
  return [...dates, ...relative].sort((a, b) => a.span[0] - b.span[0]);
}

/**
 * Where the story stands in each sentence. The first sentence sets the day that the article reports; a date in a later one holds for what
 * follows in its paragraph, a date of weeks ago only by its month, since such a story goes on; "had met" goes back to a time not told.
 */
export function tellings(article: Article, trees: readonly Tree[]): readonly Telling[] {
  const { date, text } = article;
  if (date === undefined) return trees.map((_, number) => ({ isBack: false, isNews: number === 0 }));
  const dated = { ...article, date };
  let main = date;
  let now: string | undefined = main;
  let age = 0;
  return trees.map((tree, number) => {
    const isNews = number === 0;
    const before = now;
    const gap = isNews ? "" : text.slice(trees[number - 1]!.sentence.end, tree.sentence.start);
    if (gap.includes("\n") || age >= REACH) {
      now = main;
      age = 0;
    }
    const time = mainTime(dated, tree, before);
    age++;
    if (time !== undefined && !(isNews && time.date === undefined)) {
      age = 0;
      now = time.date === undefined ? undefined : remembered(time.date, date);
      if (isNews && now?.length === 10) main = now;
    }
    return {
      ...(before === undefined ? {} : { before }),
      ...(now === undefined ? {} : { now }),
      isBack: now === undefined || (!main.startsWith(now) && daysBetween(now, main) > RECENT),
      isNews,
    };
  });
}

/** What a story keeps of a date: the day of late, the month of what was within a year, and nothing of what was long ago. */
function remembered(found: string, date: string): string | undefined {
  if (isHistorical(found, date)) return undefined;
  return found.length === 10 && daysBetween(found, date) > RECENT ? found.slice(0, 7) : found;
}

/** The time of the sentence's main clause, where it tells of the past; without a date where it goes back to a time not told. */
function mainTime(
  article: Article & { readonly date: string },
  tree: Tree,
  before: string | undefined,
): Pick<DateMention, "date"> | undefined {
  const root = rootOf(tree);
  if (root < 0) return undefined;
  const joined = dependentsBy(tree, root, "conj").filter((index) => token(tree, index).pos === "VERB");
  const times = timesIn(article, tree, false, before);
  const found = [root, ...joined].flatMap((trigger) => {
    const tense = toldTense(tree, trigger);
    if (tense === "now" || tense === "once") return [];
    const time = ownTime(tree, { kind: "verb", trigger }, times, true);
    const isAhead = time?.date !== undefined && time.date > article.date.slice(0, time.date.length);
    if (time !== undefined) return isAhead ? [] : [time];
    return tense === "before" && !isReported(tree) ? [{}] : [];
  });
  return found.at(-1);
}

/** "Mali had closed the border, Chad said": that it is said is of the story's time. */
const isReported = (tree: Tree): boolean =>
  tree.tokens.some(
    ({ lemma, tag }, index) =>
      lemma === "say" && tag === "VBD" && [",", "."].includes(tree.tokens[index + 1]?.text ?? ""),
  );
