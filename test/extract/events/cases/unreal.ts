import type { Case } from "./case.ts";

export const HYPOTHETICAL: readonly Case[] = [
  ["Japan could impose sanctions on Russia.", ["JPN SANCTION RUS +hypothetical"]],
  ["Japan would impose sanctions on Russia.", ["JPN SANCTION RUS +hypothetical"]],
  [
    "Japan is considering imposing sanctions on Russia.",
    ["?JPN SANCTION RUS +hypothetical", "?JPN THREATEN RUS"],
  ],
  ["If Turkey attacked Greece, the alliance would split.", ["TUR ASSAULT GRC +hypothetical"]],
  ["Unless Chad apologises to Niger, the border stays shut.", ["TCD SUPPORT NER +hypothetical"]],
  ["Mexico may sue Spain over the looted coins.", ["MEX ACCUSE ESP +hypothetical"]],
  ["Analysts fear a possible attack by Sudan on Ethiopia.", ["SDN ASSAULT ETH +hypothetical"]],
  ["A proposed meeting between Armenia and Turkey has no date.", ["ARM CONSULT TUR +hypothetical"]],
  ["Vietnam should thank Laos, one columnist wrote.", ["VNM SUPPORT LAO +hypothetical"]],
  ["Ukraine is hoping that Canada sends more tanks.", ["?CAN AID UKR +hypothetical", "?UKR REQUEST CAN"]],
  [
    "Perhaps Iceland would have joined Norway in the search had the storm passed.",
    ["ISL COOPERATE NOR +hypothetical"],
  ],
  ["Ireland weighed tariffs on Brazilian beef.", ["IRL SANCTION BRA +hypothetical"]],
  ["Whether Egypt will recognise Somaliland's harbour is anyone's guess.", []],
  ["Libya allegedly kidnapped two Maltese divers.", ["LBY ASSAULT MLT +hypothetical"]],
  ["Peru threatened to expel Bolivia's consul.", ["PER THREATEN BOL", "?PER SANCTION BOL +hypothetical"]],
  ["The prospect of a deal between Cyprus and Turkey lifted the lira.", ["CYP AGREE TUR +hypothetical"]],
  [
    "Colombia urged Panama to accept migrants from Venezuela.",
    ["COL REQUEST PAN", "?PAN AID VEN +hypothetical"],
  ],
  [
    "It is unlikely that NATO will attack Belarus.",
    [
      "?organization:nato ASSAULT BLR +hypothetical",
      "?organization:nato ASSAULT BLR +negation",
      "?organization:nato ASSAULT BLR +hypothetical,future",
    ],
  ],
];

export const FUTURE: readonly Case[] = [
  ["Japan will impose sanctions on Russia.", ["JPN SANCTION RUS +future"]],
  ["Japan plans to impose sanctions on Russia.", ["JPN SANCTION RUS +future | JPN THREATEN RUS"]],
  ["France is to visit Chile.", ["FRA CONSULT CHL +future"]],
  ["Kenya is about to release the Somali crews.", ["KEN RETREAT SOM +future"]],
  ["Georgia is set to sign a treaty with Moldova.", ["GEO SUPPORT MDA +future"]],
  ["Angola and Namibia are due to hold talks in Windhoek on Monday.", ["AGO CONSULT NAM +future"]],
  [
    "Denmark won't send troops to Mali.",
    [
      "?DNK AID MLI +negation,future",
      "?DNK AID MLI +negation",
      "?DNK MOBILIZE MLI +negation,future",
      "?DNK MOBILIZE MLI +negation",
    ],
  ],
  [
    "Finland intends to withdraw its soldiers from Kosovo's neighbour Albania by August.",
    ["FIN RETREAT ALB +future | FIN AGREE ALB"],
  ],
  [
    "Next month Italy is going to host Ethiopia and Eritrea in Turin.",
    ["ITA CONSULT ETH +future", "ITA CONSULT ERI +future", "?ERI CONSULT ETH +future"],
  ],
  ["Nepal's planned visit to Japan has been moved to the autumn.", ["NPL CONSULT JPN +future"]],
  ["Peru is expected to lift its ban on Ecuadorean shrimp.", ["PER CONCEDE ECU +future"]],
  [
    "The African Union will give Chad tents and stoves, the communiqué reads.",
    ["organization:african-union AID TCD +future"],
  ],
  ["South Korea has decided to open an embassy in Cuba.", ["KOR SUPPORT CUB +future"]],
  ["Tomorrow Belgium pays Congo the first part of the compensation.", ["BEL AID COD +future"]],
];
