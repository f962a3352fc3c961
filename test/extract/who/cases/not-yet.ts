import type { Case } from "./case.ts";

/** What an editor would underline and relata does not; the reason with each. A case that comes true moves to its table. */
export const NOT_YET: readonly (readonly [one: Case, reason: string])[] = [
  [
    ["Paris Whitfield danced in Paris on Sunday.", ["Paris Whitfield > person:paris-whitfield"]],
    "a given name that is a town, before a family name that no list knows",
  ],
  [
    [
      "George H. Brandt and his son, George Brandt II, own the mill.",
      ["George Brandt II > person:george-brandt-ii"],
    ],
    "the tagger misses the son",
  ],
  [
    [
      "Save the Forests Kenya, or SFK, sued the ministry. SFK won in March.",
      ["SFK#2 > organization:save-the-forests-kenya"],
    ],
    "a name that begins with a verb",
  ],
  [
    [
      "Volgadon Steel Works shut two furnaces. Volgadon said orders had dried up.",
      ["Volgadon#2 > organization:volgadon-steel-works"],
    ],
    "an invented company that its last word does not tell",
  ],
  [
    [
      "Corvane, a drugmaker, fell 9 percent. The company had lost a patent.",
      ["Corvane > organization:corvane"],
    ],
    "an invented company of one word",
  ],
];
