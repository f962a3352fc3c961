/** English verbs whose past or participle does not end in -ed, or hides its dictionary form: that form, then the others. */
const VERBS = `
arise arose arisen|awake awoke awoken|bear bore borne born|beat beaten|begin began begun|bend bent|bet|bid bid bade bidden|bind bound
bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast|build built|burn burnt|burst|buy bought
cast|catch caught|choose chose chosen|cling clung|come came|cost|creep crept|cut|deal dealt|dig dug|do did done|draw drew drawn
dream dreamt|drink drank drunk|drive drove driven|dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found
flee fled|fling flung|fly flew flown|forbid forbade forbidden|forecast|forget forgot forgotten|forgive forgave forgiven
forsake forsook forsaken|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung
have had|hear heard|hide hid hidden|hit|hold held|hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|leap leapt|learn learnt
leave left|lend lent|let|lie lain|light lit|lose lost|make made|mean meant|meet met|offset|pay paid|plead pled|prove proven|put|quit
read|ride rode ridden|ring rang rung|rise rose risen|run ran run|saw sawn|say said|see saw seen|seek sought|sell sold|send sent|set
shake shook shaken|shed|shine shone|shoot shot|show shown|shrink shrank shrunk|shut|sing sang sung|sink sank sunk|sit sat
slay slew slain|sleep slept|slide slid|sling slung|slit|smell smelt|sow sown|speak spoke spoken|speed sped|spend spent|spill spilt
spin spun|spit spat|split|spoil spoilt|spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk
stride strode stridden|strike struck stricken|string strung|strive strove striven|swear swore sworn|sweep swept|swell swollen
swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust|tread trod trodden
upset|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound|wring wrung|write wrote written
axe axed axing|cede ceded ceding|concede conceded conceding|free freed|secede seceded seceding|vie vied vying`;

const PREFIX = /^(?:be|fore|inter|mis|out|over|re|under|un|up|with)(?=\p{L}{3})/u;

const BASES: ReadonlyMap<string, string> = new Map(
  VERBS.trim()
    .split(/[|\n]/)
    .flatMap((verb) => {
      const [base = "", ...forms] = verb.split(" ");
      return (forms.length === 0 ? [base] : forms).map((form): [string, string] => [form, base]);
    }),
);

/** Dictionary form of an irregular past or participle in lower case, also with a prefix ("withdrew", "overthrown"). */
export function irregularVerb(form: string): string | undefined {
  const known = BASES.get(form);
  if (known !== undefined) return known;
  const prefix = PREFIX.exec(form)?.[0];
  if (prefix === undefined) return undefined;
  const base = irregularVerb(form.slice(prefix.length));
  return base === undefined ? undefined : prefix + base;
}
