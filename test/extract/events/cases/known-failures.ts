/** Texts that are not yet read right, each with its group. Taken off as soon as they are: a case that is read right and stands here fails. */
export const KNOWN_FAILURES: ReadonlyMap<string, string> = new Map([
  ["Turkey blockaded Cyprus.", "plain clauses"],
  ["The European Union promised Moldova and Georgia faster visas.", "indirect objects"],
  ["Lebanon was given forty lorries by Kuwait to clear the rubble.", "passives"],
  ["Vietnam accused Cambodia, and Cambodia accused Vietnam, of moving the border stones.", "coordination"],
  ["Uruguay, as well as Paraguay, backed Bolivia's claim to a port.", "coordination"],
  [
    "Chad recalled its ambassador from Sudan, closed the border and threatened air strikes against its neighbour.",
    "coordination",
  ],
  ["Egypt insisted that Ethiopia halt the filling of the dam.", "control and complements"],
  ["Chile returned the trawlers it had seized from Peru.", "relative clauses"],
  ["The country with which Bolivia signed the treaty, Paraguay, has no navy either.", "relative clauses"],
  ["Officials left after Iran, condemned by Germany, walked out.", "participles"],
  ["Turkish drones sold to Morocco last month have yet to arrive.", "participles"],
  [
    "Finland's premier, Aino Laine, telephoned Estonia's president, Mart Saar. She thanked him for the icebreakers.",
    "people and appositions",
  ],
  ["A visit by Estonia's president, Mart Saar, to Japan opened the season.", "nominal events"],
  ["Japan took part in joint exercises with the Philippines.", "light verbs"],
  ["Sudan let go of four Ethiopian pilots.", "particles"],
  ["India isn't imposing tariffs on Nepal, its trade minister told reporters.", "negation"],
  ["Whether Egypt will recognise Somaliland's harbour is anyone's guess.", "hypothetical"],
  ["Chile's president, Ana Rojas, said Peru had sent troops to help Bolivia.", "speakers"],
  ["Cypriot and Greek navies drilled together off Paphos.", "sectors and metonyms"],
  ["Spain met resistance in Morocco.", "same verb"],
  ["Canada recalled the warm summers it had spent hosting Venezuela's dancers.", "same verb"],
  ["Algeria appeals to French hikers with its mild winters.", "same verb"],
  [
    "While Spain and Portugal still quarrel over water, their police forces have for years arrested smugglers together, and last month they signed an agreement to share radar stations.",
    "newspaper",
  ],
  [
    "Guyana's oil fields, which Venezuela claims, have drawn the attention of the United States, whose navy held exercises with Guyana's small coast guard in April.",
    "newspaper",
  ],
  [
    "Nigeria bars Beninese rice, Benin taxes Nigerian cement, and traders on both sides of the lagoon pay officers of both countries to look away.",
    "newspaper",
  ],
  [
    "Chile's navy, a day after it had rescued eleven Argentine sailors, was itself helped by Argentina when one of its patrol boats ran aground.",
    "newspaper",
  ],
  [
    "According to a report that the United Nations released on Thursday, Rwandan soldiers have shelled Congolese villages at least nine times since January, and Uganda has let them cross its land.",
    "newspaper",
  ],
  ["Canada shut out Finland, 3-0, behind two goals in the third period.", "none: sport and arts"],
  ["Serbia rejected allegations by Croatia of spying on its navy.", "denials"],
]);
