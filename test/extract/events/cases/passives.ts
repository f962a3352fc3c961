import type { Case } from "./case.ts";

export const PASSIVES: readonly Case[] = [
  ["Japan was accused by China of dumping steel.", ["CHN ACCUSE JPN"]],
  ["Ukraine was attacked by Russia.", ["RUS ASSAULT UKR"]],
  ["Sanctions were imposed on Russia by Japan.", ["JPN SANCTION RUS"]],
  ["Iran was condemned by Germany and France.", ["DEU ACCUSE IRN", "FRA ACCUSE IRN"]],
  ["Norway was thanked.", []],
  ["Tariffs were raised on Chilean copper.", []],
  ["Two Sudanese villages were bombed overnight.", []],
  ["Lebanon was given forty lorries by Kuwait to clear the rubble.", ["KWT AID LBN"]],
  ["The Greek envoy was summoned by Albania after the broadcast.", ["ALB ACCUSE GRC"]],
  ["A Danish freighter has been seized by Iran, the second in a month.", ["IRN COERCE DNK"]],
  ["Bolivia is being pressed by Chile to open its archives.", ["CHL REQUEST BOL"]],
  ["Morocco's proposal was turned down by Algeria within hours.", ["DZA REJECT MAR", "?MAR AGREE DZA"]],
  ["Latvia had been warned by Russia against moving the monument.", ["RUS THREATEN LVA"]],
  [
    "Peru and Ecuador were praised by the United Nations for clearing the last mines.",
    ["organization:united-nations SUPPORT PER", "organization:united-nations SUPPORT ECU"],
  ],
  ["The treaty was signed by Estonia and Finland on a ferry between the two capitals.", ["EST SUPPORT FIN"]],
  ["Three hundred Congolese families were taken in by Uganda after the dam broke.", ["UGA AID COD"]],
  ["Venezuela's ambassador was ordered to leave by Guyana.", ["GUY SANCTION VEN"]],
  ["Having been invaded by Iraq, Kuwait kept its reserves abroad.", ["IRQ ASSAULT KWT"]],
];
