import type { Case } from "./case.ts";

export const ISSUES: readonly Case[] = [
  ["The United States pressed Mexico to take action on fentanyl.", ["USA REQUEST MEX #issue:fentanyl"]],
  [
    "China and South Korea held talks on artificial intelligence in Seoul.",
    ["CHN CONSULT KOR #issue:ai-talks"],
  ],
  ["A U.S. ban on TikTok, which France opposes, would not bind Europe.", ["?FRA REJECT USA"]],
  [
    "Norway and Canada agreed to cooperate on climate change.",
    ["CAN AGREE NOR #issue:climate", "?CAN COOPERATE NOR +future"],
  ],
  [
    "Sweden criticised Turkey over human rights and thanked Greece for its help with migrants.",
    ["SWE ACCUSE TUR #issue:human-rights", "SWE SUPPORT GRC #issue:migration"],
  ],
  [
    "Vietnam accused China of ramming a boat in the South China Sea.",
    ["VNM ACCUSE CHN #issue:south-china-sea", "?CHN ASSAULT VNM +hypothetical"],
  ],
  [
    "Japan limited exports of semiconductors to Russia.",
    ["JPN SANCTION RUS #issue:export-controls #issue:semiconductors"],
  ],
  [
    "Italy and Libya discussed migration on Monday; on Tuesday Italy warned Tunisia about overfishing.",
    ["ITA CONSULT LBY #issue:migration", "ITA THREATEN TUN"],
  ],
  [
    "Brazil accused India of bribery in the contest for the port contract.",
    ["BRA ACCUSE IND #issue:corruption"],
  ],
  ["Australia bought rare earths from Malaysia.", ["AUS COOPERATE MYS #issue:rare-earths"]],
  ["Albania blamed Iran for ransomware that froze its tax office.", ["ALB ACCUSE IRN #issue:cyber"]],
  ["Britain offered Kenya debt relief.", ["GBR AGREE KEN #issue:debt"]],
  [
    "Chile asked Germany for help in building electric cars, and Germany in turn asked Chile about lithium.",
    ["CHL REQUEST DEU #issue:electric-vehicles", "?DEU REQUEST CHL", "?DEU CONSULT CHL"],
  ],
  ["Indonesia thanked Qatar for vaccines.", ["IDN SUPPORT QAT #issue:pandemic", "?QAT AID IDN"]],
  [
    "The European Union warned Britain about Brexit paperwork at its ports.",
    ["organization:european-union THREATEN GBR #issue:brexit"],
  ],
];
