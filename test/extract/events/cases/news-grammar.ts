import type { Case } from "./case.ts";

/** Constructions of news that parsers hang wrong; the order of the words and their forms show what they say. */

/** The town in which a report was written takes no part in it. */
export const DATELINES: readonly Case[] = [
  [
    "VALPARAISO, Chile — President Ana Rojas and President Luis Quispe of Peru agreed on Monday to resume talks between their navies and to work together against smuggling.",
    ["person:ana-rojas AGREE person:luis-quispe"],
  ],
  [
    "OSLO — Norway and Denmark are not talking about cod and no envoys met this week, the Norwegian government said on Monday, contradicting Prime Minister Per Holm.",
    ["NOR CONSULT DNK +negation", "NOR REJECT person:per-holm"],
  ],
  ["TALLINN, Estonia (Reuters) — Finland accused Latvia of theft on Friday.", ["FIN ACCUSE LVA"]],
  ["NATO — the alliance of thirty-two — accused Belarus of sabotage.", ["organization:nato ACCUSE BLR"]],
];

/** Names that are joined, owned or explained. */
export const JOINED_NAMES: readonly Case[] = [
  [
    "Ms. Rojas and Peru's president, Luis Quispe, had agreed on the visit when they met in Quito in May.",
    ["person:luis-quispe AGREE person:rojas"],
  ],
  [
    "Mr. Holm and Finland's president, Aino Laine, agreed on a visit in May.",
    ["person:aino-laine AGREE person:holm"],
  ],
  [
    "Under an understanding between President Ana Rojas and Mr. Quispe's predecessor, Jorge Luna, the two governments had set up a working group on fishing.",
    ["person:ana-rojas AGREE person:jorge-luna"],
  ],
  [
    "Mr. Holm and the trade representative, Jan Moe, met a Chilean delegation in Oslo on Thursday, and Vice President Jo Lund discussed fish.",
    ["person:holm CONSULT CHL", "person:jan-moe CONSULT CHL"],
  ],
  [
    "On Monday Mr. Holm received two former Kenyan officials, Stephen Kip and James Oduya, whom the Norwegian government had asked to stay.",
    [
      "person:holm CONSULT person:stephen-kip",
      "person:holm CONSULT person:james-oduya",
      "NOR REQUEST person:stephen-kip",
      "NOR REQUEST person:james-oduya",
    ],
  ],
  [
    "In July Peru suspended talks on wine in protest against Chilean arms sales to Bolivia.",
    ["CHL AID BOL", "?PER SANCTION CHL", "?PER ACCUSE CHL"],
  ],
];

/** Clauses whose verb stands beside another's words. */
export const CLAUSES: readonly Case[] = [
  [
    "Peru promised on Monday to defend its interests after President Ana Rojas doubled the Chilean tariff on Peruvian grapes.",
    ["person:ana-rojas SANCTION PER @-"],
  ],
  [
    "Ms. Wekesa urged Chad to hold the vote in helping poorer villages, and called on Uganda to move faster on the debts of states in distress.",
    ["person:wekesa REQUEST TCD", "person:wekesa REQUEST UGA"],
  ],
];
