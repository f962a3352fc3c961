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
