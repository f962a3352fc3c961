import type { Case } from "./case.ts";

/** Longer sentences, several constructions in each, as newspapers write them. */
export const NEWSPAPER: readonly Case[] = [
  [
    "After a night of shelling that left the market of the border town in ruins, Eritrea accused Ethiopia on Friday of breaking the truce that the African Union had brokered in March.",
    ["ERI ACCUSE ETH =2024-04-26", "?ETH REJECT ERI +hypothetical"],
  ],
  [
    "Vietnam's foreign minister, Tran Minh Chau, will fly to Jakarta next week to press Indonesia to release 19 fishermen whom it has held since a collision near the Natuna islands.",
    [
      "person:tran-minh-chau REQUEST IDN +future",
      "?person:tran-minh-chau CONSULT IDN +future",
      "?IDN COERCE VNM",
    ],
  ],
  [
    "Denmark, which supplies Ukraine with artillery shells, said on Thursday that it had asked South Korea to sell it more of them.",
    ["DNK AID UKR", "DNK REQUEST KOR @DNK", "?KOR COOPERATE DNK +hypothetical", "?KOR AID DNK +hypothetical"],
  ],
  [
    "While Spain and Portugal still quarrel over water, their police forces have for years arrested smugglers together, and last month they signed an agreement to share radar stations.",
    ["ESP SUPPORT PRT =2024-03", "?ESP REJECT PRT", "?ESP COOPERATE PRT"],
  ],
  [
    "The European Union, weary of months of delay, has threatened to suspend payments to Hungary unless it repeals a law that the bloc's lawyers consider a breach of the treaties.",
    ["organization:european-union THREATEN HUN", "?organization:european-union SANCTION HUN +hypothetical"],
  ],
  [
    "In a speech that made no mention of Japan, the Philippine defence secretary, Ramon Villareal, thanked Australia and Canada for the patrol planes they had donated.",
    [
      "person:ramon-villareal SUPPORT AUS",
      "person:ramon-villareal SUPPORT CAN",
      "?AUS AID PHL",
      "?CAN AID PHL",
    ],
  ],
  [
    "Bolivia has not had an ambassador in Santiago since 1978, when talks between the two countries over a corridor to the sea collapsed.",
    ["?BOL CONSULT CHL +historical", "?BOL SANCTION CHL +historical"],
  ],
  [
    "A cargo of 5,000 tonnes of wheat given by Romania to Sudan has been held for weeks in Djibouti, where customs officers are demanding papers that nobody seems to have.",
    ["ROU AID SDN"],
  ],
  [
    "Faced with protests at home and a cool reception abroad, Georgia's prime minister, Levan Maisuradze, withdrew the bill but rejected calls by the United Nations and the European Union for new elections.",
    [
      "person:levan-maisuradze REJECT organization:united-nations",
      "person:levan-maisuradze REJECT organization:european-union",
      "?organization:united-nations REQUEST GEO",
      "?organization:european-union REQUEST GEO",
    ],
  ],
  [
    "Kenya, whose troops have patrolled the border since a bus was attacked there, warned Somalia that it would pursue raiders across it.",
    ["KEN THREATEN SOM"],
  ],
  [
    "Relations between Armenia and Turkey, frozen for three decades, may thaw after a football match, a phone call and a joint rescue in the mountains, diplomats in Tbilisi say.",
    [
      "?ARM SUPPORT TUR +hypothetical",
      "?ARM AGREE TUR +hypothetical",
      "?ARM CONSULT TUR",
      "?ARM COOPERATE TUR",
    ],
  ],
  [
    "“We have sent Lebanon fuel, flour and two hundred doctors,” Kuwait's foreign minister, Fahad Al-Mutair, told reporters. “We will not send money.”",
    ["KWT AID LBN @person:fahad-al-mutair", "?KWT AID LBN +negation,future"],
  ],
  [
    "Guyana's oil fields, which Venezuela claims, have drawn the attention of the United States, whose navy held exercises with Guyana's small coast guard in April.",
    ["GUY COOPERATE USA =2024-04", "?VEN ACCUSE GUY"],
  ],
  [
    "Mongolia and Kazakhstan, neither of which has a coast, agreed on Wednesday to build a shipyard on the Caspian, a plan that Iran has welcomed and Russia has mocked.",
    [
      "KAZ AGREE MNG =2024-04-24",
      "?IRN SUPPORT KAZ",
      "?IRN SUPPORT MNG",
      "?RUS ACCUSE KAZ",
      "?RUS ACCUSE MNG",
    ],
  ],
  [
    "Nigeria bars Beninese rice, Benin taxes Nigerian cement, and traders on both sides of the lagoon pay officers of both countries to look away.",
    ["NGA SANCTION BEN", "BEN SANCTION NGA"],
  ],
  [
    "Chile's navy, a day after it had rescued eleven Argentine sailors, was itself helped by Argentina when one of its patrol boats ran aground.",
    ["CHL AID ARG", "ARG AID CHL"],
  ],
  [
    "Sigrid Dahl, Norway's prime minister, arrived in Ottawa on Monday for talks with Canada's prime minister, Peter Lavoie, that are expected to end in a treaty on ice patrols.",
    [
      "person:peter-lavoie CONSULT person:sigrid-dahl =2024-04-22",
      "?person:sigrid-dahl CONSULT CAN",
      "?CAN SUPPORT NOR +future",
      "?CAN AGREE NOR +future",
    ],
  ],
  [
    "The prize, which in past years went to writers from Algeria, Iceland and Peru, was shared this time by a poet from Laos and a critic from Ghana who had attacked him in print.",
    [],
  ],
  [
    "According to a report that the United Nations released on Thursday, Rwandan soldiers have shelled Congolese villages at least nine times since January, and Uganda has let them cross its land.",
    ["RWA ASSAULT COD @organization:united-nations", "?UGA CONCEDE RWA @organization:united-nations"],
  ],
  [
    "Trade between Malaysia and Brunei doubled over the decade while that between Malaysia and Singapore stood still, the bank's economists reckon.",
    ["?BRN COOPERATE MYS"],
  ],
  [
    "Asked whether Poland would return the gas that Ukraine had stored there, a deputy minister said that nobody had requested it.",
    [],
  ],
  [
    "Pakistan's prime minister, Imran Qadir, who last year called Bangladesh a friend without equal, on Friday cancelled a visit to Dhaka and recalled the high commissioner.",
    ["person:imran-qadir SANCTION BGD =2024-04-26", "?person:imran-qadir SUPPORT BGD =2023"],
  ],
];
