import type { Case } from "./case.ts";

export const NEGATION: readonly Case[] = [
  ["Germany did not condemn Iran.", ["DEU ACCUSE IRN +negation"]],
  ["Germany has never condemned Iran.", ["DEU ACCUSE IRN +negation"]],
  ["Russia refused to help Cuba.", ["RUS REJECT CUB", "?RUS AID CUB +negation"]],
  ["Egypt failed to warn Sudan before opening the gates.", ["EGY THREATEN SDN +negation"]],
  ["Egypt failed to reach an agreement with Sudan.", ["EGY REJECT SDN", "?EGY AGREE SDN +negation"]],
  ["Panama no longer recognises Taiwan.", ["PAN SUPPORT TWN +negation"]],
  ["Hungary hardly criticised Serbia.", ["HUN ACCUSE SRB +negation"]],
  ["Bolivia and Chile have yet to restore diplomatic relations.", ["BOL SUPPORT CHL +negation"]],
  ["Kenya left without thanking Uganda.", ["KEN SUPPORT UGA +negation"]],
  ["No Polish official has visited Belarus since the vote.", ["POL CONSULT BLR +negation"]],
  ["Israel ruled out talks with Syria.", ["ISR REJECT SYR", "?ISR CONSULT SYR +negation"]],
  ["Japan stopped short of accusing China.", ["JPN ACCUSE CHN +negation"]],
  ["Contrary to rumours, there was no meeting between Oman and Iran.", ["IRN CONSULT OMN +negation"]],
  ["Instead of sanctioning Mali, France sent a mediator.", ["FRA SANCTION MLI +negation"]],
  [
    "India isn't imposing tariffs on Nepal, its trade minister told reporters.",
    ["IND SANCTION NPL +negation"],
  ],
  [
    "Ghana has nothing to thank Togo for, but it paid Benin.",
    ["?GHA SUPPORT TGO +negation", "?GHA AID BEN", "?GHA COOPERATE BEN"],
  ],
  [
    "Turkey was unable to persuade Armenia to reopen the crossing.",
    ["TUR REQUEST ARM +negation", "?TUR REQUEST ARM"],
  ],
  [
    "Not only did Malta reject Libya's plea, it turned back the boats.",
    ["MLT REJECT LBY", "?LBY REQUEST MLT"],
  ],
  ["Iraq did not deny attacking Kuwait.", ["?IRQ ASSAULT KWT", "?IRQ ASSAULT KWT +hypothetical"]],
  ["It was not Iran but Iraq that attacked Kuwait.", ["IRQ ASSAULT KWT", "?IRN ASSAULT KWT +negation"]],
  [
    "The lack of cooperation between Norway and Sweden cost the rescuers a day.",
    ["NOR COOPERATE SWE +negation"],
  ],
];

export const DENIALS: readonly Case[] = [
  ["China denied sending weapons to Russia.", ["CHN AID RUS +negation"]],
  ["Rwanda denied that it had armed rebels in Congo.", ["?RWA AID COD +negation"]],
  [
    "Iran denied Israel's accusation that it had hacked the port.",
    ["IRN REJECT ISR", "?ISR ACCUSE IRN", "?IRN COERCE ISR +negation"],
  ],
  [
    "Serbia rejected allegations by Croatia of spying on its navy.",
    ["SRB REJECT HRV", "?HRV ACCUSE SRB", "?SRB COERCE HRV +negation"],
  ],
  [
    "North Korea dismissed a Japanese claim that it had abducted a fisherman.",
    ["PRK REJECT JPN", "?JPN ACCUSE PRK", "?PRK ASSAULT JPN +negation"],
  ],
  [
    "Poland accused Belarus of pushing migrants across the river. Belarus denied the charge.",
    ["POL ACCUSE BLR", "?BLR REJECT POL"],
  ],
  [
    "Qatar denied having funded Hamas, and Egypt denied having met Israel.",
    ["EGY CONSULT ISR +negation", "?QAT AID organization:hamas +negation"],
  ],
  [
    "Denying that it had threatened Estonia, Russia said the flight was routine.",
    ["RUS THREATEN EST +negation"],
  ],
  ["Morocco denied Algeria entry to the tournament hall.", ["MAR REJECT DZA"]],
  ["A spokesman for Zambia denied reports of a secret deal with Angola.", ["AGO AGREE ZMB +negation"]],
  ["Lebanon's denial of talks with Israel convinced nobody.", ["ISR CONSULT LBN +negation"]],
];
