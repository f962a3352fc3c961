import type { Case } from "./case.ts";

export const NOMINALS: readonly Case[] = [
  ["Russia's invasion of Ukraine shocked Europe.", ["RUS ASSAULT UKR"]],
  ["The meeting between France and Germany lasted two hours.", ["DEU CONSULT FRA"]],
  ["China's support for Russia has grown.", ["CHN SUPPORT RUS"]],
  ["The talks between Japan and South Korea ended.", ["JPN CONSULT KOR"]],
  ["Japan's sanctions against Russia took effect.", ["JPN SANCTION RUS"]],
  ["India's criticism of Pakistan was sharp.", ["IND ACCUSE PAK"]],
  ["A U.S. ban on Cuban sugar costs the island millions a year.", ["USA SANCTION CUB"]],
  ["Traders are nervous about Canadian tariffs on Mexican tomatoes.", ["CAN SANCTION MEX"]],
  ["The bombing of Jordanian posts by Syria killed a sergeant.", ["SYR ASSAULT JOR"]],
  ["An attack by Chad on Sudan ended the truce.", ["TCD ASSAULT SDN"]],
  ["Few noticed the withdrawal of Kenyan troops from Somalia.", ["KEN RETREAT SOM"]],
  ["The arrest of three Indian sailors by Oman has angered Mumbai's dockers.", ["OMN COERCE IND"]],
  [
    "Qatar's mediation between Rwanda and Burundi bore fruit.",
    ["QAT CONSULT RWA", "QAT CONSULT BDI", "?BDI CONSULT RWA"],
  ],
  ["Nepal's request to India for cheaper salt went unanswered.", ["NPL REQUEST IND"]],
  ["Norwegian aid to Malawi paid for the clinic.", ["NOR AID MWI"]],
  [
    "A visit by Estonia's president, Mart Saar, to Japan opened the season.",
    ["person:mart-saar CONSULT JPN"],
  ],
  ["Moscow's threats against Finland have not stopped the drills.", ["RUS THREATEN FIN"]],
  ["The agreement of Chile and Peru on anchovies runs until 2030.", ["CHL AGREE PER"]],
  ["A trade war between Turkey and Greece would hurt both.", ["GRC SANCTION TUR +hypothetical"]],
  ["Condemnation of Belarus by Lithuania came within the hour.", ["LTU ACCUSE BLR"]],
  ["The Egyptian expulsion of Qatari diplomats was a surprise.", ["EGY SANCTION QAT"]],
  ["Joint patrols by Kenya and Tanzania have cut smuggling on the lake.", ["KEN COOPERATE TZA"]],
  ["The Norwegian king was accompanied by the Danish queen.", []],
  ["Egypt opened the session of the Arab League on Monday.", []],
];
