/**
 * The tokens of the English treebanks (EWT and GUM, which follow the newer LDC conventions): hyphens and slashes stand
 * alone, clitics are split off, numbers lose their units, but prefixes, addresses, dates and telephone numbers stay whole.
 */

const PREFIXES =
  "non|e|mid|anti|pre|re|cross|co|post|pro|multi|ex|sub|counter|semi|neo|socio|psycho|mini|intra|micro|arch|un|bi|trans|ultra|inter|hyper|meta|macro|proto|pseudo|quasi|tri|uni|vis-à";

/** Words that are written short, with a stop of their own. */
const SHORTENED =
  "Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Capt|Cpl|Sgt|Adm|Sen|Rep|Gov|Rev|Hon|Prof|Pres|St|Ft|Mt|Jr|Sr|Inc|Corp|Ltd|Co|Bros|vs|etc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|approx|Amb|Supt|Det|Cmdr|Brig|Messrs|Mme|Mlle";

/** What must not be cut inside. */
const WHOLE = new RegExp(
  [
    String.raw`(?:https?|ftp):\/\/[^\s<>"”’]+[^\s<>"”’.,;:!?)\]]`,
    String.raw`www\.[^\s<>"”’]+[^\s<>"”’.,;:!?)\]]`,
    String.raw`[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)*`,
    String.raw`(?<![\w-])\+?\d{1,3}-\d{3}-\d{3,4}-\d{4}(?![\w-])`,
    String.raw`(?<![\w-])\d{3}-\d{3}-\d{4}(?![\w-])`,
    String.raw`(?<![\w-])\d{3}-\d{4}(?![\w-])(?<!(?:1\d|20)\d\d)`,
    String.raw`(?<![\w/])\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?![\w/])`,
    String.raw`(?<![\w-])(?:19|20)\d\d-\d\d-\d\d(?![\w-])`,
    String.raw`\d+(?:[.,:]\d+)+`,
    String.raw`(?<![\w-])(?:${PREFIXES})-(?=\p{L}{2})\p{L}+`,
    String.raw`(?<![\w-])[A-Z]{3,}[a-z]?-\d{1,3}(?![\w-])`,
    String.raw`(?<![\p{L}\d.])(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?`,
    String.raw`(?<![\p{L}\d.])[A-HJ-Z]\.(?!\p{L})`,
    String.raw`(?<![\p{L}\d.])(?:${SHORTENED}|Ph\.D)\.(?![\p{L}\d])`,
    String.raw`(?<![\p{L}\d.])(?:Ph|Ed)\.D\.?`,
    String.raw`\p{L}+&\p{L}+`,
    String.raw`\.{2,}|-{2,}|—+|\*{2,}|={2,}|_{2,}|!{2,}|\?{2,}|[!?]{2,}`,
  ].join("|"),
  "gu",
);

/** A cut before every group that matched, and one after the whole. */
const SPLITS: readonly RegExp[] = [
  /(?<=\p{L})(n['’`]t)(?![\p{L}\d])/giu,
  /(?<=[\p{L}\d.)\]"”])(['’`](?:s|m|d|ll|re|ve))(?![\p{L}\d])/giu,
  /(?<=[sS])(['’])(?=$|[^\p{L}\d])/gu,
  /(?<=[\p{L}\d.%$)\]"”'’])([-–—])(?=[\p{L}\d$("“'‘])/gu,
  /(?<=[\p{L}\d.)\]])(\/)(?=[\p{L}\d([])/gu,
  /(?<=^|[^\p{L}])(?:can()not|gon()na|wan()na|got()ta|do()nt|did()nt|ca()nt|wo()nt|is()nt|was()nt|does()nt)(?![\p{L}'’])/giu,
  /(?<=^|[^\p{L}\d])([$€£¥]|US\$)(?=\d)/gu,
  /(?<=\d)([$€£¥%°])/gu,
  /(?<=^|[^\p{L}\d])(?:[\d.,:]{0,20}\d)()(?:am|pm|a\.m\.?|p\.m\.?|k|m|bn|tn|km|kg|mm|cm|ft|mph|kph|mg|g|lb|lbs|hrs?|mins?|GB|MB|kB|kW|MW|GW|MHz|GHz)(?![\p{L}\d])/giu,
  /(?<=[\p{L}\d)\]"'”’])(\.{2,}|…|-{2,}|—+)/gu,
  /(?<![.—-])(\.{2,}|…|-{2,}|—+)(?=[\p{L}\d("“'‘])/gu,
];

const PLAIN = /^[A-Za-z]+[.,]?$/;
/** wink-nlp knows some of them, and cuts the stop off the others ("Maj."). */
const SHORT = new RegExp(`^(?:${SHORTENED})\\.$`);
const JOINED = /^(?:cannot|gonna|wanna|gotta|dont|didnt|cant|wont|isnt|wasnt|doesnt)[.,]?$/i;

/**
 * Where the tokens of one chunk (text without white space) begin, as offsets from the chunk's start, ascending, without
 * the 0; `cuts` are those of wink-nlp, likewise.
 */
export function tokenCuts(chunk: string, cuts: readonly number[]): readonly number[] {
  if (PLAIN.test(chunk) && !JOINED.test(chunk) && !SHORT.test(chunk)) return cuts;
  const wanted = new Set(cuts);
  for (const pattern of SPLITS) addSplits(chunk, pattern, wanted);
  addOuterPunctuation(chunk, wanted);
  for (const { index, 0: match } of chunk.matchAll(WHOLE)) {
    for (let i = index + 1; i < index + match.length; i++) wanted.delete(i);
    wanted.add(index);
    wanted.add(index + match.length);
  }
  // A surrogate pair is one character.
  const kept = [...wanted].filter(
    (at) => at > 0 && at < chunk.length && !isLowSurrogate(chunk.charCodeAt(at)),
  );
  return kept.sort((a, b) => a - b);
}

const isLowSurrogate = (code: number) => code >= 0xdc00 && code <= 0xdfff;

function addSplits(chunk: string, pattern: RegExp, wanted: Set<number>): void {
  for (const match of chunk.matchAll(pattern)) {
    if (match[1] !== undefined && match[1].length > 0) {
      wanted.add(match.index + match[0].indexOf(match[1]));
      wanted.add(match.index + match[0].indexOf(match[1]) + match[1].length);
      clear(wanted, match.index + match[0].indexOf(match[1]), match[1].length);
    } else wanted.add(match.index + emptyGroupAt(match[0]));
  }
}

function clear(wanted: Set<number>, from: number, length: number): void {
  for (let i = from + 1; i < from + length; i++) wanted.delete(i);
}

/** The patterns with an empty group cut a known ending off a word or a number. */
function emptyGroupAt(match: string): number {
  const unit = /^[\d.,:]*\d/.exec(match);
  if (unit) return unit[0].length;
  const lower = match.toLowerCase();
  if (lower === "cannot") return 3;
  return match.length - (lower.endsWith("nt") || lower.endsWith("na") || lower.endsWith("ta") ? 2 : 0);
}

const OUTER = /^[([{"“”'‘’«»<>]+|(?<!["“”'’)\]}»<>.,;:!?])["“”'’)\]}»<>.,;:!?]+$/gu;

function addOuterPunctuation(chunk: string, wanted: Set<number>): void {
  for (const { index, 0: match } of chunk.matchAll(OUTER)) {
    for (let i = index; i <= index + match.length; i++) {
      if (chunk[i - 1] === chunk[i] && (chunk[i] === "'" || chunk[i] === "." || chunk[i] === "’"))
        wanted.delete(i);
      else if (!/^[’']\p{L}/u.test(chunk.slice(i - 1, i + 1))) wanted.add(i);
    }
  }
}
