import type { Case } from "./case.ts";

export const SECTORS: readonly Case[] = [
  ["Chinese officials accused Japan of dumping.", ["CHN ACCUSE JPN ^government"]],
  ["Sudanese troops attacked Ethiopian farmers at dawn.", ["SDN ASSAULT ETH ^military"]],
  ["American banks sued Argentina in a New York court.", ["USA ACCUSE ARG ^business"]],
  ["Kenyan police arrested four Ugandan students after the match.", ["KEN COERCE UGA ^police"]],
  ["Nepalese monks protested outside China's embassy.", ["NPL PROTEST CHN"]],
  ["Beijing and Tokyo exchanged notes.", ["CHN CONSULT JPN"]],
  ["Moscow warned Helsinki against hosting foreign bases.", ["RUS THREATEN FIN"]],
  ["The Kremlin thanked Ankara for the grain ships.", ["RUS SUPPORT TUR"]],
  ["Polish lawmakers denounced Hungary.", ["POL ACCUSE HUN ^legislature"]],
  ["Somali pirates hijacked a Danish ship.", ["SOM COERCE DNK"]],
  ["Cypriot and Greek navies drilled together off Paphos.", ["CYP COOPERATE GRC"]],
  ["Washington urged restraint on both Islamabad and New Delhi.", ["USA REQUEST PAK", "USA REQUEST IND"]],
  [
    "The German government promised the people of Namibia a public apology.",
    ["DEU AGREE NAM", "?DEU SUPPORT NAM +future"],
  ],
  ["In Brussels, ministers from Spain condemned Israel.", ["ESP ACCUSE ISR"]],
  ["Iranian-backed militias fired rockets at an American base.", ["?IRN ASSAULT USA"]],
  [
    "Brussels slapped a fine on Irish firms that had sold data.",
    ["?organization:european-union COERCE IRL", "?organization:european-union SANCTION IRL"],
  ],
];
