import type { Case } from "./case.ts";

export const RELATIVES: readonly Case[] = [
  ["Japan, which had accused China of dumping, filed a complaint.", ["JPN ACCUSE CHN"]],
  ["The sanctions that Japan imposed on Russia hurt trade.", ["JPN SANCTION RUS"]],
  [
    "Tomas Lindqvist, who negotiated with Turkey for two years, has retired.",
    ["person:tomas-lindqvist CONSULT TUR"],
  ],
  [
    "Oman, from which Yemen had requested fuel, sent three tankers instead of ten.",
    ["YEM REQUEST OMN", "?OMN AID YEM"],
  ],
  ["The villages Sudan bombed belong to herders from Chad.", ["?SDN ASSAULT TCD"]],
  ["Malta, whom Italy blames for the delay, has a single patrol boat.", ["ITA ACCUSE MLT"]],
  ["Chile returned the trawlers it had seized from Peru.", ["CHL RETREAT PER", "CHL COERCE PER"]],
  ["The country with which Bolivia signed the treaty, Paraguay, has no navy either.", ["BOL SUPPORT PRY"]],
  [
    "Ana Rojas, whose government condemned Venezuela, will not attend.",
    ["?person:ana-rojas ACCUSE VEN", "?CHL ACCUSE VEN"],
  ],
  ["It was Qatar that supplied Lebanon with fuel.", ["QAT AID LBN"]],
  ["What Latvia demanded of Belarus was an apology.", ["LVA REQUEST BLR"]],
  ["The pilots that Jordan trained for Libya have gone home.", ["JOR AID LBY"]],
];

export const PARTICIPLES: readonly Case[] = [
  ["Officials left after Iran, condemned by Germany, walked out.", ["DEU ACCUSE IRN"]],
  ["Speaking in Geneva, India accused Pakistan of shelling.", ["IND ACCUSE PAK"]],
  ["Accusing Nepal of theft, Bhutan closed the pass.", ["BTN ACCUSE NPL"]],
  ["Armed by Belarus, the Malian army moved north.", ["BLR AID MLI"]],
  ["A dam financed by China has drowned six villages in Laos.", []],
  ["The letter, sent by Tonga to Japan, ran to nine pages.", ["TON CONSULT JPN"]],
  ["Soldiers trained by Britain guard the palace in Freetown.", []],
  [
    "Rejecting Kenya's protest, Somalia opened the disputed waters to drilling.",
    ["SOM REJECT KEN", "?KEN ACCUSE SOM"],
  ],
  [
    "Cuba, having thanked Mexico for the oil, asked Brazil for flour.",
    ["CUB SUPPORT MEX", "CUB REQUEST BRA"],
  ],
  ["Turkish drones sold to Morocco last month have yet to arrive.", ["TUR AID MAR"]],
  ["The minister resigned, citing threats made by Serbia against Montenegro.", ["SRB THREATEN MNE"]],
];
