import type { Case } from "./case.ts";

export const HISTORICAL: readonly Case[] = [
  ["In 1940 Germany invaded Norway.", ["DEU ASSAULT NOR +historical =1940"]],
  [
    "Iraq's invasion of Kuwait in 1990 changed the price of oil for a decade.",
    ["IRQ ASSAULT KWT +historical =1990"],
  ],
  ["Portugal colonised Angola in the 16th century.", ["PRT COERCE AGO +historical"]],
  [
    "The treaty that Chile signed with Argentina in 1984 still hangs in the hall.",
    ["ARG SUPPORT CHL +historical =1984"],
  ],
  [
    "Half a century ago, Ghana expelled Nigerian traders.",
    ["?GHA SANCTION NGA +historical", "?GHA COERCE NGA +historical"],
  ],
  ["The bridge, bombed by Turkey in 1974, has been rebuilt by Cyprus with a Swedish loan.", []],
  ["Honduras and El Salvador fought a short war in July 1969.", ["HND ASSAULT SLV +historical =1969-07"]],
  [
    "Denmark, which sold the islands to the United States in 1917, now wants to buy whale oil lamps.",
    ["DNK COOPERATE USA +historical =1917"],
  ],
  ["Belgium apologised to Congo in 2010.", ["BEL SUPPORT COD +historical =2010"]],
  ["Japan occupied Korea until 1945.", ["?JPN COERCE KOR +historical", "?JPN COERCE PRK +historical"]],
  [
    "When Egypt recognised Israel in March 1979, most of its neighbours recalled their envoys.",
    ["EGY SUPPORT ISR +historical =1979-03"],
  ],
  [
    "Ethiopia had never attacked Somalia before 1964.",
    ["?ETH ASSAULT SOM +negation,historical", "?ETH ASSAULT SOM +negation"],
  ],
];

export const DATES: readonly Case[] = [
  ["Canada expelled an Indian diplomat on Friday.", ["CAN SANCTION IND =2024-04-26"]],
  ["Last month Vietnam accused Cambodia of poisoning the river.", ["VNM ACCUSE KHM =2024-03"]],
  ["On Tuesday, Senegal released six Gambian fishermen.", ["SEN RETREAT GMB =2024-04-23"]],
  ["Italy and Tunisia signed a treaty on fishing in November.", ["ITA SUPPORT TUN =2023-11"]],
  ["Yesterday Sudan bombed Chadian positions near the wells.", ["SDN ASSAULT TCD =2024-04-25"]],
  ["In 2019 Greece sued Turkey over the drilling.", ["GRC ACCUSE TUR +historical =2019"]],
  ["Three days ago Uganda closed its border with Rwanda.", ["UGA SANCTION RWA =2024-04-23"]],
  ["Mongolia will host Kazakhstan on May 6.", ["MNG CONSULT KAZ +future =2024-05-06"]],
  [
    "Poland thanked Slovakia on Monday and Romania on Wednesday.",
    ["POL SUPPORT SVK =2024-04-22", "POL SUPPORT ROU =2024-04-24"],
  ],
  [
    "Jordan, which Iraq had accused in January of stealing water, reopened the canal on Thursday.",
    ["IRQ ACCUSE JOR =2024-01"],
  ],
  [
    "Brazil rejected on 3 April an offer that Bolivia had made in February.",
    ["BRA REJECT BOL =2024-04-03", "?BOL AGREE BRA", "?BOL AGREE BRA =2024-02"],
  ],
  ["The foreign ministers of Latvia and Estonia meet next week.", ["EST CONSULT LVA +future"]],
  ["Qatar helped Sri Lanka last year with fuel and rice.", ["QAT AID LKA =2023"]],
];

/** When what is told happened, where the story goes on from a date, back from it, or tells one time by another. */
export const STORY: readonly Case[] = [
  [
    "Chad expelled a Sudanese envoy on Wednesday. It accused Sudan of arming rebels.\n\nMali praised Chad.",
    ["TCD SANCTION SDN =2024-04-24", "TCD ACCUSE SDN =2024-04-24", "MLI SUPPORT TCD =2024-04-24"],
  ],
  [
    "Chad has expelled a Sudanese envoy. In February Mali accused Chad of spying. Niger warned Chad.\n\nKenya thanked Chad.",
    [
      "TCD SANCTION SDN =2024-04-26",
      "MLI ACCUSE TCD =2024-02",
      "NER THREATEN TCD =2024-02",
      "KEN SUPPORT TCD =2024-04-26",
    ],
  ],
  [
    "Peru and Chile met in Lima on March 4. Peru thanked Chile for the boats.",
    ["CHL CONSULT PER =2024-03-04", "PER SUPPORT CHL =2024-03"],
  ],
  [
    "In 2015 Ghana accused Togo of theft. Togo threatened Ghana.",
    ["GHA ACCUSE TGO +historical =2015", "TGO THREATEN GHA =-"],
  ],
  ["Norway had accused Sweden of theft.", ["NOR ACCUSE SWE =-"]],
  [
    "Kenya thanked Uganda on Thursday. Uganda had expelled Kenyan spies and threatened Somalia.",
    ["KEN SUPPORT UGA =2024-04-25", "UGA SANCTION KEN =-", "UGA THREATEN SOM =-"],
  ],
  ["India said that Nepal had shelled Bhutan.", ["NPL ASSAULT BTN =- @IND"]],
  [
    "Oman praised the treaty that Qatar signed with Kuwait.",
    ["KWT SUPPORT QAT =-", "?OMN SUPPORT QAT", "?OMN SUPPORT KWT"],
  ],
  [
    "Oman praised the pact reached by Qatar and Kuwait.",
    ["KWT AGREE QAT =-", "?OMN SUPPORT QAT", "?OMN SUPPORT KWT"],
  ],
  [
    "Hezbollah, a militia backed by Iran, threatened Malta.",
    ["IRN SUPPORT organization:hezbollah =2024-04-26", "organization:hezbollah THREATEN MLT =2024-04-26"],
  ],
  ["Chad has twice threatened Niger.", ["TCD THREATEN NER =-"]],
  ["Chad has threatened Niger.", ["TCD THREATEN NER =2024-04-26"]],
  [
    "In March Peru sued Chile. A year earlier Chile had sued Bolivia. Two weeks later Bolivia thanked Cuba.",
    ["PER ACCUSE CHL =2024-03", "CHL ACCUSE BOL =2023", "BOL SUPPORT CUB =-"],
  ],
  [
    "On Monday Kenya thanked Chad. The same day Niger threatened Mali.\n\nThe next day Togo thanked Benin.",
    ["KEN SUPPORT TCD =2024-04-22", "NER THREATEN MLI =2024-04-22", "TGO SUPPORT BEN =2024-04-23"],
  ],
  [
    "Kenya met Uganda on Friday. A week before the vote Kenya warned Togo.",
    ["KEN CONSULT UGA =2024-04-26", "KEN THREATEN TGO =-"],
  ],
  ["Two days after the vote, Kenya warned Togo.", ["KEN THREATEN TGO =2024-04-26"]],
  [
    "Kenya met Uganda on Monday and threatened Togo.",
    ["KEN CONSULT UGA =2024-04-22", "KEN THREATEN TGO =2024-04-22"],
  ],
  [
    "Kenya and Togo agreed on the bridge when they met in May 2023.",
    ["KEN AGREE TGO =2023-05", "?KEN CONSULT TGO =2023-05"],
  ],
  ["Ghana declined to meet Togo last week.", ["GHA REJECT TGO =2024-04"]],
  ["Norway has been investigating Swedish subsidies since last autumn.", ["NOR ACCUSE SWE =2024-04-26"]],
  ["Norway sued Sweden in May of last year.", ["NOR ACCUSE SWE =2023-05"]],
  ["Kenya warned Chad over the weekend.", ["KEN THREATEN TCD =2024-04"]],
  [
    "Ghana put off its talks with Togo on Tuesday.",
    ["GHA SANCTION TGO =2024-04-23 | GHA CONSULT TGO +negation"],
  ],
  [
    "In 2014 Ghana said that it would sue Togo.\n\nGhana will sue Benin.",
    [
      "?GHA ACCUSE TGO +future =-",
      "?GHA THREATEN TGO +historical =2014",
      "GHA ACCUSE BEN +future =2024-04-26",
    ],
  ],
  [
    "In Accra on April 11 Mr. Ito said that Togo must return the boats.",
    ["person:ito REQUEST TGO =2024-04-11"],
  ],
];
