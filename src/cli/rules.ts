/** What the rules of resolution say, in plain words. */
export const RULES: Readonly<Record<string, string>> = {
  "like-names":
    "names of one person spelled in two ways, from 3.5 on they are one, from 2.5 on it is not certain",
  namesakes:
    "articles that use the same full name speak of one person unless more speaks against it than for it",
  "bare-name":
    "a family name alone is that of the one person whom it fits: at least 2, and 1 more than the next",
  "bare-name.nobody": "a family name alone that no full name has stays by itself",
  "short-form": "a short form is that of the one organisation to which another article gives it",
  "like-bodies": "names of organisations that differ in legal form or spelling are one",
  "correction.apart": "your corrections file keeps them apart",
  "correction.merge": "your corrections file makes them one",
  "correction.part": "your corrections file makes them two",
};
