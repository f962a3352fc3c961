import type { Case } from "./case.ts";

export const LIGHT_VERBS: readonly Case[] = [
  ["Japan held talks with South Korea.", ["JPN CONSULT KOR"]],
  ["Brazil reached an agreement with Argentina.", ["ARG AGREE BRA"]],
  ["Iran issued a warning to Israel.", ["IRN THREATEN ISR"]],
  ["Turkey launched an attack on Syria.", ["TUR ASSAULT SYR"]],
  ["Canada lodged a protest with India.", ["CAN ACCUSE IND"]],
  ["France signed a treaty with Spain.", ["ESP SUPPORT FRA"]],
  ["Portugal paid a visit to Angola.", ["PRT CONSULT AGO"]],
  ["Ireland made an appeal to Argentina for the sailors' release.", ["IRL REQUEST ARG"]],
  ["The European Union slapped duties on Chinese bicycles.", ["organization:european-union SANCTION CHN"]],
  ["Saudi Arabia extended a loan to Lebanon.", ["SAU AID LBN"]],
  ["Guyana brought a complaint against Suriname over the dredgers.", ["GUY ACCUSE SUR"]],
  ["Greece staged a show of force against Turkey.", ["GRC MOBILIZE TUR"]],
  ["Albania came under criticism from Italy.", ["ITA ACCUSE ALB"]],
  ["Malawi received food from Zambia after the floods.", ["ZMB AID MWI"]],
  ["Hungary drew a rebuke from the European Union.", ["organization:european-union ACCUSE HUN"]],
  ["Ethiopia and Eritrea exchanged prisoners at the bridge.", ["ERI COOPERATE ETH"]],
  ["Sweden put pressure on Norway to share its herring.", ["SWE REQUEST NOR"]],
  ["Japan took part in joint exercises with the Philippines.", ["JPN COOPERATE PHL"]],
];

export const PARTICLES: readonly Case[] = [
  ["Serbia gave in to Hungary's demands.", ["SRB CONCEDE HUN", "?HUN REQUEST SRB"]],
  ["Spain pulled out of Mali in haste.", ["ESP RETREAT MLI"]],
  ["Kuwait broke off relations with Iran.", ["KWT SANCTION IRN"]],
  ["Panama turned down Colombia's request.", ["PAN REJECT COL", "?COL REQUEST PAN"]],
  ["Myanmar cracked down on Chinese traders.", ["MMR COERCE CHN"]],
  ["Lithuania stood up for Moldova at the hearing.", ["LTU SUPPORT MDA"]],
  ["Cyprus lashed out at Britain over its bases.", ["CYP ACCUSE GBR"]],
  ["Syria shot a Jordanian drone down over Deraa.", ["SYR ASSAULT JOR"]],
  ["Rwanda called off its meeting with Burundi.", ["RWA SANCTION BDI", "?BDI CONSULT RWA +negation"]],
  ["Sudan let go of four Ethiopian pilots.", ["SDN RETREAT ETH"]],
  ["Venezuela backed down from its threat to Guyana.", ["VEN CONCEDE GUY", "?VEN THREATEN GUY"]],
  ["Jordan took in ten thousand Syrian refugees.", ["JOR AID SYR"]],
  ["Peru teamed up with Ecuador to map the reef.", ["ECU COOPERATE PER"]],
  ["Algeria cut Morocco off after the match.", ["DZA SANCTION MAR"]],
];
