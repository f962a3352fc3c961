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
  [
    "Norway, as part of the African Union, will send two ships.",
    ["NOR MEMBER_OF organization:african-union"],
  ],
  ["As part of NATO, Spain sent a frigate.", ["ESP MEMBER_OF organization:nato"]],
  [
    "The 7th Engineer Battalion, which will build bridges as part of the 9th Support Group, is small.",
    ["organization:7th-engineer-battalion PART_OF organization:9th-support-group"],
  ],
  [
    "Members of the Arab League (AL), including Oman and Tunisia, slept.",
    ["OMN MEMBER_OF organization:arab-league", "TUN MEMBER_OF organization:arab-league"],
  ],
  [
    "Former members of the African Union, including Morocco, slept.",
    ["MAR MEMBER_OF organization:african-union +historical"],
  ],
  [
    "Chad was a member of the Arab League until 1990.",
    ["TCD MEMBER_OF organization:arab-league +historical"],
  ],
  ["Chad said that Niger was a member of the Arab League.", ["NER MEMBER_OF organization:arab-league"]],
  ["Former French President Nicolas Arnaud paints.", ["person:nicolas-arnaud HOLDS_OFFICE FRA +historical"]],
  [
    "Two ministers were invited, as was New Zealand's leader, Christopher Hale.",
    ["person:christopher-hale HOLDS_OFFICE NZL"],
  ],
  ["Bertrand Adoum leads the M23 rebels.", ["person:bertrand-adoum HOLDS_OFFICE organization:m23"]],
  [
    "Hezbollah affiliate Kataib Hezbollah has a radio station.",
    ["organization:kataib-hezbollah PART_OF organization:hezbollah"],
  ],
  ["Norway sent two ships as part of an effort of the European Union.", []],
  [
    "Corporal Ana Reyes was assigned to the 4th Signal Company, 11th Mountain Regiment, in Colorado.",
    [
      "person:ana-reyes MEMBER_OF organization:4th-signal-company",
      "organization:4th-signal-company PART_OF organization:11th-mountain-regiment",
    ],
  ],
  [
    "The 2nd Battalion of the 5th Guards Regiment slept.",
    ["organization:2nd-battalion PART_OF organization:5th-guards-regiment"],
  ],
  ["The 1st Signal Company, the 2nd Guards Brigade and the 3rd Mountain Division marched.", []],
  [
    "Hale, who was ill, was assigned to Signal Support Unit Nine, which is based in Darwin, the paper said.",
    [
      "person:hale MEMBER_OF organization:signal-support-unit-nine",
      "?organization:signal-support-unit-nine LOCATED_IN AUS",
    ],
  ],
  ["Fatima Kone, a Malian lawyer, slept.", []],
  ["The 101st Airborne Division, the 82nd Airborne Division and the 3rd Infantry Division slept.", []],
  ["Norway's 4th Guards Division slept.", ["organization:4th-guards-division PART_OF NOR"]],
  [
    "Company B, 2nd Battalion, 5th Guards Regiment slept.",
    [
      "organization:company-b PART_OF organization:2nd-battalion",
      "organization:2nd-battalion PART_OF organization:5th-guards-regiment",
    ],
  ],
  ["The case was assigned to the World Bank.", []],
  [
    "The frigate joined the U.S. Northern Fleet Command's (NFC) Task Force (CTF) 61 on Monday.",
    ["organization:task-force-61 PART_OF organization:us-northern-fleet-command"],
  ],
  [
    "The plan was written by Hezbollah's Finance Committee.",
    ["organization:finance-committee PART_OF organization:hezbollah"],
  ],
  [
    "Ninety soldiers of the 5th Guards Brigade, who will comprise the 7th Engineer Battalion, left.",
    ["?organization:7th-engineer-battalion PART_OF organization:5th-guards-brigade"],
  ],
  [
    "Beside the trucks were 90 soldiers, drawn from the 5th Guards Brigade, who will comprise the 7th Engineer Battalion.",
    [],
  ],
  [
    "CTF 61 is led by Commodore Tom Hale. Task Force (CTF) 61 has four ships.",
    ["person:tom-hale HOLDS_OFFICE organization:task-force-61"],
  ],
  [
    "“We are glad,” said Maj. Gen. Peter J. Lund, commander, Combined Joint Forces Land Component Command.",
    ["person:peter-lund HOLDS_OFFICE organization:combined-joint-forces-land-component-command"],
  ],
  ["Tom Hale, president, the World Bank and others came.", []],
  ["The fair included Norway and the European Union.", []],
  ["Belarus is not a member of NATO.", ["?BLR MEMBER_OF organization:nato +negation"]],
  ["Petra Novak, who would like to be president of Chile, was in Lima.", []],
  [
    "Jean Moreau, France's former defence minister, writes novels.",
    ["?person:jean-moreau HOLDS_OFFICE FRA +historical"],
  ],
  ["Huawei, a Chinese company, sells telephones.", ["?organization:huawei LOCATED_IN CHN"]],
  [
    "Kenya fined two Chinese companies, Huawei and Tencent, last week.",
    ["organization:huawei LOCATED_IN CHN", "organization:tencent LOCATED_IN CHN", "?KEN COERCE CHN"],
  ],
  [
    "ByteDance, the owner of TikTok, has offices in Lyon.",
    ["?organization:bytedance OWNS organization:tiktok", "?organization:bytedance OWNS issue:tiktok"],
  ],
  ["Montenegro is a Balkan country in NATO.", ["?MNE MEMBER_OF organization:nato"]],
];
