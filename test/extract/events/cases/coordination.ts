import type { Case } from "./case.ts";

export const COORDINATION: readonly Case[] = [
  ["Germany and France condemned Iran.", ["DEU ACCUSE IRN", "FRA ACCUSE IRN"]],
  ["Germany condemned Iran and Syria.", ["DEU ACCUSE IRN", "DEU ACCUSE SYR"]],
  ["Germany condemned Iran and praised Jordan.", ["DEU ACCUSE IRN", "DEU SUPPORT JOR"]],
  ["China and Japan held talks.", ["CHN CONSULT JPN"]],
  ["Brazil and Argentina agreed to cut tariffs.", ["ARG AGREE BRA"]],
  [
    "Sweden, Denmark and Finland urged Russia to reopen the strait.",
    ["SWE REQUEST RUS", "DNK REQUEST RUS", "FIN REQUEST RUS"],
  ],
  ["Kenya sent doctors to Malawi and engineers to Zambia.", ["KEN AID MWI", "KEN AID ZMB"]],
  [
    "Vietnam accused Cambodia, and Cambodia accused Vietnam, of moving the border stones.",
    ["VNM ACCUSE KHM", "KHM ACCUSE VNM"],
  ],
  ["Oman met Qatar on Monday and Kuwait on Tuesday.", ["OMN CONSULT QAT", "KWT CONSULT OMN"]],
  ["Spain criticised and then sanctioned Nicaragua.", ["ESP ACCUSE NIC", "ESP SANCTION NIC"]],
  [
    "Both Ghana and the African Union denounced Mali.",
    ["GHA ACCUSE MLI", "organization:african-union ACCUSE MLI"],
  ],
  ["Neither Poland nor Hungary condemned Serbia.", ["POL ACCUSE SRB +negation", "HUN ACCUSE SRB +negation"]],
  ["Italy blamed Libya, not Tunisia, for the sinking.", ["ITA ACCUSE LBY", "?ITA ACCUSE TUN +negation"]],
  ["Armenia released nine Azerbaijani soldiers and handed back two villages.", ["ARM RETREAT AZE"]],
  ["Uruguay, as well as Paraguay, backed Bolivia's claim to a port.", ["URY SUPPORT BOL", "PRY SUPPORT BOL"]],
  [
    "Chad recalled its ambassador from Sudan, closed the border and threatened air strikes against its neighbour.",
    ["TCD SANCTION SDN", "TCD THREATEN SDN"],
  ],
  ["Japan and South Korea condemned the launch, while China and Russia were silent.", []],
  [
    "Iceland thanked Norway for the trawlers but rejected its quota proposal.",
    ["ISL SUPPORT NOR", "ISL REJECT NOR"],
  ],
];
