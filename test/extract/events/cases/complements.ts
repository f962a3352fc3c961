import type { Case } from "./case.ts";

export const COMPLEMENTS: readonly Case[] = [
  ["Britain urged Russia to withdraw its troops.", ["GBR REQUEST RUS"]],
  ["India asked China to return the land.", ["IND REQUEST CHN"]],
  ["Greece demanded that Turkey leave the island.", ["GRC REQUEST TUR"]],
  ["Peru called on Chile to release the ship.", ["PER REQUEST CHL"]],
  ["Mexico pressed Colombia to act on cocaine.", ["MEX REQUEST COL"]],
  ["Vietnam threatened to attack Cambodia.", ["VNM THREATEN KHM", "?VNM ASSAULT KHM +hypothetical"]],
  ["Canada pressed Japan to do more about the whales stranded on its coast.", ["CAN REQUEST JPN"]],
  ["Egypt insisted that Ethiopia halt the filling of the dam.", ["EGY REQUEST ETH"]],
  ["Slovakia wants Hungary to clean the river.", ["?SVK REQUEST HUN"]],
  ["Jordan persuaded Iraq to reopen the desert road to lorries.", ["JOR REQUEST IRQ"]],
  ["Nigeria managed to free the Ghanaian miners without a shot.", ["NGA RETREAT GHA"]],
  ["Tunisia began to deport Malian workers after the vote.", ["TUN COERCE MLI"]],
  ["France continued to arm Greece despite the debt.", ["FRA AID GRC"]],
  ["Belgium allowed Burundi to bring home the drums.", ["BEL CONCEDE BDI"]],
  ["Albania agreed to help Italy house migrants.", ["ALB AGREE ITA", "?ALB AID ITA +future"]],
  ["Spain forced Andorra to publish the names of account holders.", ["ESP COERCE AND"]],
  [
    "The United Nations called for Sudan to open the road to Darfur.",
    ["organization:united-nations REQUEST SDN"],
  ],
  ["Bahrain appealed for help from Kuwait in finding the divers.", ["BHR REQUEST KWT"]],
  ["Portugal complained that Spain had diverted the river twice since autumn.", ["PRT ACCUSE ESP"]],
  ["Laos thanked Thailand for sending pumps.", ["LAO SUPPORT THA", "?THA AID LAO"]],
  [
    "Denmark persuaded Sweden to ask Poland for a pilot.",
    ["DNK REQUEST SWE", "?SWE REQUEST POL +hypothetical", "?SWE REQUEST POL"],
  ],
  [
    "Costa Rica tried to mediate between Honduras and Nicaragua.",
    [
      "?CRI CONSULT HND +hypothetical",
      "?CRI CONSULT NIC +hypothetical",
      "?CRI CONSULT HND",
      "?CRI CONSULT NIC",
    ],
  ],
  ["Iran made Iraq pay for the pipeline twice over.", ["IRN COERCE IRQ"]],
  ["Estonia helped Ukraine rebuild two schools near Zhytomyr.", ["EST AID UKR"]],
];
