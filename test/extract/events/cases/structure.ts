import type { Case } from "./case.ts";

/** Here the structural types are compared too. */
export const STRUCTURE: readonly Case[] = [
  ["Ana Rojas, the president of Chile, is fifty.", ["person:ana-rojas HOLDS_OFFICE CHL"]],
  ["Chile's president, Ana Rojas, likes the sea.", ["person:ana-rojas HOLDS_OFFICE CHL"]],
  ["Finnish Prime Minister Aino Laine slept on the train.", ["person:aino-laine HOLDS_OFFICE FIN"]],
  ["Kofi Asante is Ghana's foreign minister.", ["person:kofi-asante HOLDS_OFFICE GHA"]],
  [
    "Samuel Okoro, who heads the World Bank, was born in a village.",
    ["person:samuel-okoro HOLDS_OFFICE organization:world-bank"],
  ],
  ["Norway is a member of NATO.", ["NOR MEMBER_OF organization:nato"]],
  ["Malawi, a member of the African Union, has no coast.", ["MWI MEMBER_OF organization:african-union"]],
  ["Peru belongs to the World Trade Organization.", ["PER MEMBER_OF organization:world-trade-organization"]],
  [
    "The European Commission is part of the European Union.",
    ["organization:european-commission PART_OF organization:european-union"],
  ],
  [
    "The secretary general of the United Nations, Maya Iyer, met Peru's foreign minister, Luis Quispe.",
    [
      "person:maya-iyer HOLDS_OFFICE organization:united-nations",
      "person:luis-quispe HOLDS_OFFICE PER",
      "person:luis-quispe CONSULT person:maya-iyer",
    ],
  ],
  [
    "Kataib Hezbollah, which is part of the Badr Organization, has a radio station.",
    ["organization:kataib-hezbollah PART_OF organization:badr-organization"],
  ],
  [
    "The People's Protection Units, the armed wing of the Democratic Union Party, wear green.",
    ["organization:peoples-protection-units PART_OF organization:democratic-union-party"],
  ],
  [
    "Members of the European Union, including Malta and Cyprus, condemned the delay.",
    ["MLT MEMBER_OF organization:european-union", "CYP MEMBER_OF organization:european-union"],
  ],
  ["Karim Saleh leads Hezbollah.", ["person:karim-saleh HOLDS_OFFICE organization:hezbollah"]],
  ["The African Union includes Togo.", ["TGO MEMBER_OF organization:african-union"]],
  [
    "Hamas, affiliated with the Muslim Brotherhood, has an office in Doha.",
    ["organization:hamas PART_OF organization:muslim-brotherhood"],
  ],
  ["The fair included Norway and the European Union.", []],
  ["Belarus is not a member of NATO.", ["?BLR MEMBER_OF organization:nato +negation"]],
  ["Petra Novak, who would like to be president of Chile, was in Lima.", []],
  [
    "Jean Moreau, France's former defence minister, writes novels.",
    ["?person:jean-moreau HOLDS_OFFICE FRA +historical"],
  ],
  ["Huawei, a Chinese company, sells telephones.", ["?organization:huawei LOCATED_IN CHN"]],
  [
    "ByteDance, the owner of TikTok, has offices in Lyon.",
    ["?organization:bytedance OWNS organization:tiktok", "?organization:bytedance OWNS issue:tiktok"],
  ],
  ["Montenegro is a Balkan country in NATO.", ["?MNE MEMBER_OF organization:nato"]],
];
