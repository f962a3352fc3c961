import { dependentsBy, type Hanging, isBelow, textAt, token, verbAt } from "../tree.ts";
import { isNominal, isSubject, isVerb, type Mend } from "./mending.ts";

const SAYING = new Set("say add report note announce state declare insist claim warn tell".split(" "));

/** "Chad, Mali said, had …", "Chad, said its premier, has …": who says so stands between commas within what is said. */
const reportsBetweenCommas: Mend = (tree) => {
  const { tokens } = tree;
  for (const [verb, { lemma, tag, pos, head }] of tokens.entries()) {
    if (pos !== "VERB" || !["VBD", "VBZ"].includes(tag) || !SAYING.has(lemma)) continue;
    const opens = tokens.slice(0, verb).findLastIndex(({ text }) => text === ",");
    const closes = tokens.findIndex(({ text }, index) => index > verb && text === ",");
    if (opens < 1 || closes < 0) continue;
    const isInside = (index: number): boolean => index > opens && index < closes;
    // "Mr. Ito, the premier, said that Chad, …", "said on Monday that soldiers, …": what is said follows, and is not cut in two.
    if (tokens.some(({ text }, index) => index > verb && index < closes && text.toLowerCase() === "that"))
      continue;
    if (tokens.filter((each, index) => each.pos === "VERB" && isInside(index)).length !== 1) continue;
    const subjects = tokens.flatMap((each, index) => (isSubject(each) ? [index] : []));
    const isNoun = isNominal(tree, verb - 1);
    const speaker = subjects.find(isInside) ?? (isInside(verb - 1) && isNoun ? verb - 1 : undefined);
    const outer = dependentsBy(tree, verb, "nsubj", "nsubj:pass", "obj", "ccomp").find(
      (index) => index < opens && !isVerb(tree, index),
    );
    const told = tokens.findIndex(
      (each, index) => index > closes && each.pos === "VERB" && (each.head === verb || head === index),
    );
    if (speaker === undefined || told < 0) continue;
    const isOutside = dependentsBy(tree, told, "nsubj", "nsubj:pass").some((index) => index < opens);
    if (outer === undefined && isOutside && token(tree, speaker).relation === "appos")
      return new Map([[speaker, { head: verb, relation: "nsubj" }]]);
    if (outer === undefined) continue;
    const top =
      token(tree, told).head === verb ? { head, relation: token(tree, verb).relation } : token(tree, told);
    return new Map([
      [outer, { head: told, relation: "nsubj" }],
      [speaker, { head: verb, relation: "nsubj" }],
      [verb, { head: told, relation: "parataxis" }],
      [told, { head: top.head, relation: top.relation }],
    ]);
  }
  return new Map();
};

/** "“Chad left,” the envoy to Mali said.": the words between what is quoted and the verb that ends the sentence are its subject. */
const speakersBehindQuotes: Mend = (tree) => {
  const { tokens } = tree;
  const verb = tokens.findLastIndex(({ pos }) => pos !== "PUNCT");
  if (verb < 0 || !isVerb(tree, verb) || !SAYING.has(token(tree, verb).lemma)) return new Map();
  const closes = tokens.slice(0, verb).findLastIndex(({ text }) => /^["”]$/.test(text));
  if (closes < 1 || !/^[,!?]$/.test(textAt(tree, closes - 1))) return new Map();
  if (dependentsBy(tree, verb, "nsubj").length > 0) return new Map();
  const tops = tokens.flatMap(({ head }, index) =>
    index > closes && index < verb && (head <= closes || head === verb) ? [index] : [],
  );
  const [speaker] = tops;
  if (speaker === undefined || tops.length > 1) return new Map();
  return new Map([[speaker, { head: verb, relation: "nsubj" }]]);
};

/** A semicolon ends a main clause: what stands beyond it is no relative clause of the words before, and not what they say. */
const semicolons: Mend = (tree) => {
  const changes = new Map<number, Hanging>();
  const marks = tree.tokens.flatMap(({ text }, index) => (text === ";" ? [index] : []));
  if (marks.length === 0) return changes;
  for (const [index, { relation, head }] of tree.tokens.entries()) {
    const isParted = marks.some((mark) => mark > Math.min(index, head) && mark < Math.max(index, head));
    if (head < 0 || !isParted || !isVerb(tree, index) || !["acl:relcl", "ccomp", "conj"].includes(relation))
      continue;
    const above = relation === "ccomp" ? head : verbAt(tree, head);
    // Beyond it a verb has its own subject, or none.
    if (above >= 0 && !isBelow(tree, above, index))
      changes.set(index, { head: above, relation: relation === "conj" ? "parataxis" : "conj" });
  }
  return changes;
};

/** Who says so, and where what is said ends. */
export const REPORT_MENDS: readonly Mend[] = [reportsBetweenCommas, speakersBehindQuotes, semicolons];
