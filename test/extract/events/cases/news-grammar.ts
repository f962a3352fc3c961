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
  ["NATO-Kenya talks on piracy began on Monday in Lisbon.", ["KEN CONSULT organization:nato"]],
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
    "Trade was at the heart of a gathering between Secretary of State Ada B. Cole and Peru’s chief, Luis Quispe, in Lima on Friday.",
    ["person:ada-cole CONSULT person:luis-quispe"],
  ],
  [
    "In July Peru suspended talks on wine in protest against Chilean arms sales to Bolivia.",
    ["CHL AID BOL", "?PER SANCTION CHL", "?PER ACCUSE CHL"],
  ],
];

/** Who is who, and whose help it is. */
export const OWN_NAMES: readonly Case[] = [
  [
    "The Chilean envoy in Lima, Ana Rojas, had condemned the Peruvian raids earlier in the week; the envoys of Ecuador and Bolivia voiced concern.",
    ["person:ana-rojas ACCUSE PER"],
  ],
  [
    "Kenya accused Chad of theft: its government, Kenya said, had poured money into its companies until they made more than the world could buy.",
    ["KEN ACCUSE TCD"],
  ],
  ["Peru would fight to maintain its war with Chile with Bolivia's help.", ["PER ASSAULT CHL +hypothetical"]],
  [
    "Peru's president has agreed to Swiss mediation in the final border talks with the Bolivians, a senior Peruvian official said.",
    ["PER AGREE CHE @senior Peruvian official"],
  ],
  ["Peru had called for a leading role for the United Nations.", []],
  ["Peru complained about a warning against the use of Huawei's chips.", []],
  [
    "On Monday Kenya's minister described the Ugandan steps as bullying during an appearance with Chad's minister.",
    ["?KEN ACCUSE UGA"],
  ],
  ["Norway saw the offer as helping Sweden.", []],
  ["Pressed about Chad's plan, Kenya promised to think.", []],
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
  [
    "Oman's emir launched a mediation effort on Saturday between Chad and Niger whose ties have been strained by the war.",
    ["OMN CONSULT TCD", "OMN CONSULT NER"],
  ],
  ["Palestinian prisoners rioted Monday at this jail in northern Israel.", ["PSE PROTEST ISR"]],
  [
    "Peru expelled inspectors of the World Bank from the mines at Oroya after Chilean officials alleged that they had lied.",
    ["PER SANCTION organization:world-bank"],
  ],
  [
    "General Ada Wekesa, the chief of the Kenyan armed forces, said on Monday that Ugandan personnel armed with knives, axes and other bladed weapons had boarded Kenyan boats, seized firearms and slashed the hulls.",
    ["UGA COERCE KEN @person:ada-wekesa", "?person:ada-wekesa ACCUSE UGA"],
  ],
  [
    "Norway demanded that Sweden not step on Norway's red lines over Finland, where a new president, Aino Laine, takes office next month.",
    ["NOR REQUEST SWE"],
  ],
  ["Doctors in Chad who fled say that Mali attacked Niger.", ["MLI ASSAULT NER @doctors in Chad"]],
  ["Peru cut a tariff and Chile delays new curbs.", []],
];
