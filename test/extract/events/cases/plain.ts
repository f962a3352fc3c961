import type { Case } from "./case.ts";

export const PLAIN: readonly Case[] = [
  ["China accused Japan of dumping steel.", ["CHN ACCUSE JPN"]],
  ["France praised Brazil for protecting the forest.", ["FRA SUPPORT BRA"]],
  ["Germany condemned Iran.", ["DEU ACCUSE IRN"]],
  ["Russia attacked Ukraine.", ["RUS ASSAULT UKR"]],
  ["India warned Pakistan.", ["IND THREATEN PAK"]],
  ["Canada thanked Norway.", ["CAN SUPPORT NOR"]],
  ["Egypt invaded Libya.", ["EGY ASSAULT LBY"]],
  ["Turkey blockaded Cyprus.", ["TUR COERCE CYP"]],
  ["Poland rejected Germany's offer.", ["POL REJECT DEU", "?DEU AGREE POL"]],
  ["Australia helped Indonesia.", ["AUS AID IDN"]],
  ["Kuwait sanctioned Eritrea over the arrest of two surveyors.", ["KWT SANCTION ERI"]],
  [
    "After weeks of rumours, Nepal visited Mongolia at the invitation of its herders' union.",
    ["NPL CONSULT MNG"],
  ],
  ["Denmark apologised to Greenland's neighbour Iceland for the spill.", ["DNK SUPPORT ISL"]],
  ["Lithuania expelled two Belarusian diplomats over a forged map.", ["LTU SANCTION BLR"]],
  [
    "Late in the evening, and without warning, Eritrea shelled the Ethiopian border town.",
    ["ERI ASSAULT ETH"],
  ],
  ["Thailand arrested eleven Cambodian fishermen in the shallows off Trat.", ["THA COERCE KHM"]],
  ["The United Nations praised Uganda for its open camps.", ["organization:united-nations SUPPORT UGA"]],
  [
    "NATO condemned Belarus for jamming its radars.",
    ["organization:nato ACCUSE BLR", "?BLR COERCE organization:nato"],
  ],
  ["Ghana recognised Palestine as a state.", ["GHA SUPPORT PSE"]],
];

export const PREPOSITIONS: readonly Case[] = [
  ["Japan imposed sanctions on Russia.", ["JPN SANCTION RUS"]],
  ["Sweden negotiated with Turkey.", ["SWE CONSULT TUR"]],
  ["Israel fired rockets at Lebanon.", ["ISR ASSAULT LBN"]],
  ["Kenya sent food aid to Somalia.", ["KEN AID SOM"]],
  ["Spain appealed to Morocco for help.", ["ESP REQUEST MAR"]],
  ["Cuba cooperated with Mexico.", ["CUB COOPERATE MEX"]],
  ["Iran retaliated against Iraq with missile strikes.", ["IRN ASSAULT IRQ"]],
  ["Austria protested to Hungary about the noise from the new airfield.", ["AUT ACCUSE HUN"]],
  ["Italy deployed warships off Tunisia on Tuesday.", ["ITA MOBILIZE TUN"]],
  ["Rwanda withdrew its last soldiers from Mozambique.", ["RWA RETREAT MOZ"]],
  ["Portugal bought six ferries from Finland.", ["PRT COOPERATE FIN"]],
  ["Serbia spied on Croatia for most of the year.", ["SRB COERCE HRV"]],
  [
    "Finland pledged to the European Union that its forests would stay closed to loggers.",
    ["FIN AGREE organization:european-union"],
  ],
  ["Under pressure at home, Zambia sided with Angola in the quarrel over the river.", ["ZMB SUPPORT AGO"]],
];

export const INDIRECT_OBJECTS: readonly Case[] = [
  ["Norway gave Nepal forty ambulances.", ["NOR AID NPL"]],
  ["Oman offered Yemen a loan of ten million dollars.", ["OMN AGREE YEM"]],
  ["Algeria granted Mali access to its southern ports.", ["DZA CONCEDE MLI"]],
  ["Peru gave Ecuador an ultimatum over the closed bridge.", ["PER THREATEN ECU"]],
  ["Ireland sent Malta a formal complaint about the tax rules.", ["IRL ACCUSE MLT"]],
  ["South Korea lent Mongolia the money for the railway.", ["KOR AID MNG"]],
  ["Turkey denied Armenia a permit for the survey.", ["TUR REJECT ARM"]],
  [
    "The European Union promised Moldova and Georgia faster visas.",
    ["organization:european-union AGREE MDA", "organization:european-union AGREE GEO"],
  ],
];
