import { isBelow, rehung, type Tree } from "../tree.ts";
import { CLAUSE_MENDS } from "./clauses.ts";
import type { Mend } from "./mending.ts";
import { NAME_MENDS, PAIR_MENDS } from "./names.ts";
import { OBJECT_MENDS } from "./objects.ts";
import { PARTY_MENDS } from "./parties.ts";
import { REPORT_MENDS } from "./reports.ts";
import { gaps, TIME_MENDS } from "./times.ts";
import { VERB_MENDS } from "./verbs.ts";

/** Each sees the tree as those before it left it. */
const MENDS: readonly Mend[] = [
  ...NAME_MENDS,
  ...TIME_MENDS,
  ...CLAUSE_MENDS,
  ...VERB_MENDS,
  ...PARTY_MENDS,
  ...PAIR_MENDS,
  ...REPORT_MENDS,
  gaps,
  ...OBJECT_MENDS,
];

/** The tree with words hung right where their order, forms and commas alone show it; where there is a doubt, or no tree would be left, the parse stays. */
export function mended(parsed: Tree): Tree {
  return MENDS.reduce((mending, mend) => {
    const changes = mend(mending);
    if (changes.size === 0) return mending;
    const tree = rehung(mending, changes);
    return [...changes.keys()].some((index) => isBelow(tree, index, index)) ? mending : tree;
  }, parsed);
}
