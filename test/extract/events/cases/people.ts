import type { Case } from "./case.ts";

export const PEOPLE: readonly Case[] = [
  [
    "Chile's president, Ana Rojas, met Peru's foreign minister, Luis Quispe, in Arequipa.",
    ["person:ana-rojas CONSULT person:luis-quispe"],
  ],
  [
    "Norwegian Prime Minister Sigrid Dahl accused Russia of cutting the cable.",
    ["person:sigrid-dahl ACCUSE RUS"],
  ],
  [
    "Ghana's foreign minister, Kofi Asante, thanked Japan for the hospital.",
    ["person:kofi-asante SUPPORT JPN"],
  ],
  [
    "Jean Moreau, the French defence minister, promised Ukraine thirty howitzers.",
    ["person:jean-moreau AGREE UKR"],
  ],
  [
    "The Kenyan president, Grace Wanjiru, and her Ugandan counterpart, Moses Okello, spoke by telephone.",
    ["person:grace-wanjiru CONSULT person:moses-okello"],
  ],
  [
    "Petra Novak, a former Czech judge, criticised Hungary for ignoring the ruling.",
    ["person:petra-novak ACCUSE HUN"],
  ],
  [
    "Defence Secretary Martin Hale flew to Poland and met Defence Minister Jacek Wrona.",
    ["person:jacek-wrona CONSULT person:martin-hale", "?person:martin-hale CONSULT POL"],
  ],
  [
    "Mexico's president, Elena Duarte, arrived in Quito. Ms. Duarte praised Ecuador for its patience.",
    ["person:elena-duarte SUPPORT ECU", "?person:elena-duarte CONSULT ECU"],
  ],
  [
    "Finland's premier, Aino Laine, telephoned Estonia's president, Mart Saar. She thanked him for the icebreakers.",
    ["person:aino-laine CONSULT person:mart-saar", "person:aino-laine SUPPORT person:mart-saar"],
  ],
  [
    "Samuel Okoro, the United Nations envoy for the Sahel, urged Mali to let convoys pass.",
    ["person:samuel-okoro REQUEST MLI"],
  ],
  [
    "Prime Minister Rahul Varma of India will visit Bhutan in June.",
    ["person:rahul-varma CONSULT BTN +future"],
  ],
  ["The Danish shipping firm's chairman, Niels Bruun, met no one in Cairo.", []],
  [
    "Turkey's interior minister, Cem Aksoy, rebuffed Austria's chancellor, Eva Lang, over the returned migrants.",
    ["person:cem-aksoy REJECT person:eva-lang"],
  ],
  [
    "At a dinner in Hanoi, the American trade envoy, Carol Whitfield, pressed her host, Trade Minister Pham Duc Long, to lower duties on pork.",
    ["person:carol-whitfield REQUEST person:pham-duc-long"],
  ],
  [
    "Before leaving, Mr. Aksoy thanked Greece. Cem Aksoy is Turkey's interior minister.",
    ["person:cem-aksoy SUPPORT GRC"],
  ],
  ["Police in Zagreb questioned Ivan Babic, a Croatian lawyer who had defended Serbia's former consul.", []],
];
