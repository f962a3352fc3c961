import type { Lexicon, ModeEntry } from "../../knowledge/events/lexicon.ts";
import type { Mode } from "../../record/record.ts";
import { particleOf } from "./match.ts";
import { dependentsBy, preposition, type Tree, token } from "./tree.ts";

type Governs = ModeEntry["governs"][number];

const lower = (tree: Tree, index: number): string => token(tree, index).text.toLowerCase();

/** The mode that a word lays on what stands to it in this way, where the lexicon gives it one. */
function laidBy(
  tree: Tree,
  index: number,
  lexicon: Lexicon,
  kinds: readonly ModeEntry["kind"][],
  governs: Governs,
): Mode | undefined {
  const entries = lexicon.modes.get(token(tree, index).lemma) ?? lexicon.modes.get(lower(tree, index)) ?? [];
  const particle = token(tree, index).pos === "VERB" ? particleOf(tree, index) : undefined;
  return entries.find(
    (entry) => kinds.includes(entry.kind) && entry.governs.includes(governs) && entry.particle === particle,
  )?.mode;
}

const saysNo = (tree: Tree, head: number): boolean =>
  dependentsBy(tree, head, "det", "cc:preconj").some((index) =>
    ["no", "neither"].includes(lower(tree, index)),
  );

/** Modes that the words of the predicate's own clause give it. */
function ownModes(tree: Tree, predicate: number, lexicon: Lexicon): ReadonlySet<Mode> {
  const modes = new Set<Mode>();
  const add = (mode: Mode | undefined): void => {
    if (mode) modes.add(mode);
  };
  if (saysNo(tree, predicate)) modes.add("negation");
  for (const index of tree.dependents[predicate] ?? []) {
    switch (token(tree, index).relation) {
      case "advmod":
        add(laidBy(tree, index, lexicon, ["adverb"], "head"));
        break;
      case "obj":
      case "nsubj":
      case "nsubj:pass":
        if (saysNo(tree, index)) modes.add("negation");
        break;
      case "aux":
        add(laidBy(tree, index, lexicon, ["verb"], "head"));
        break;
      case "mark":
        add(laidBy(tree, index, lexicon, ["conjunction", "preposition"], "clause"));
        break;
      case "case":
        add(laidBy(tree, index, lexicon, ["preposition"], "object"));
        break;
      case "amod":
        add(laidBy(tree, index, lexicon, ["adjective"], "head"));
        break;
    }
  }
  return modes;
}

/** "is to visit", "is going to leave": an infinitive under a form of "be". */
function infinitiveFuture(tree: Tree, predicate: number): boolean {
  const infinitive = dependentsBy(tree, predicate, "mark").some((index) => lower(tree, index) === "to");
  if (!infinitive) return false;
  const { relation, head } = token(tree, predicate);
  if (dependentsBy(tree, predicate, "aux", "cop").some((index) => token(tree, index).lemma === "be"))
    return true;
  return relation === "xcomp" && head >= 0 && ["be", "go"].includes(token(tree, head).lemma);
}

/** How a governing word takes what it governs, or undefined where it lays no mode on it. */
function governedAs(tree: Tree, at: number): Governs | undefined {
  const { relation } = token(tree, at);
  switch (relation) {
    case "xcomp":
    case "ccomp":
    case "acl":
    case "csubj":
    case "advcl":
      return "clause";
    case "obj":
    case "nsubj:pass":
      return "object";
    case "obl":
    case "nmod":
      return ["of", "on", "for", "to", "from", "against", "in", "with"].includes(preposition(tree, at))
        ? "object"
        : undefined;
    default:
      return undefined;
  }
}

const ORDER: readonly Mode[] = ["negation", "hypothetical", "future", "historical"];

/**
 * The modes of an event: those of its own clause, and those that governing words lay on it ("refused to", "plans to", "threatened to").
 * What a request, a threat or a promise speaks of has not happened; the lexicon's `modes.yaml` says which word lays which.
 * @param carrier the light verb of an event noun, whose auxiliaries and negation are the event's.
 */
export function modesOf(tree: Tree, trigger: number, lexicon: Lexicon, carrier?: number): readonly Mode[] {
  const top = carrier ?? trigger;
  const modes = new Set<Mode>([...ownModes(tree, trigger, lexicon), ...ownModes(tree, top, lexicon)]);
  if (infinitiveFuture(tree, top)) modes.add("future");
  let at = top;
  for (let steps = 0; steps < 5; steps++) {
    const { relation, head, pos } = token(tree, at);
    if (head < 0) break;
    if (relation === "conj") {
      const shares =
        token(tree, head).pos === pos && dependentsBy(tree, at, "aux", "nsubj", "nsubj:pass").length === 0;
      if (!shares) break;
      for (const mode of ownModes(tree, head, lexicon)) modes.add(mode);
      at = head;
      continue;
    }
    const way = governedAs(tree, at);
    if (!way) break;
    const laid = laidBy(tree, head, lexicon, ["verb", "noun", "adjective"], way);
    if (laid) modes.add(laid);
    const reaches = way === "clause" ? relation === "xcomp" || laid !== undefined : laid !== undefined;
    if (!reaches) break;
    for (const mode of ownModes(tree, head, lexicon)) {
      // "did not deny": two negations say nothing sure, so the event stays negated only by one of them.
      if (mode === "negation" && laid === "negation") modes.delete("negation");
      else modes.add(mode);
    }
    at = head;
  }
  return ORDER.filter((mode) => modes.has(mode));
}
