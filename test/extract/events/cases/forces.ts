import type { Case } from "./case.ts";

/** How reports of armed forces and ministries put it. */
export const FORCES: readonly Case[] = [
  [
    "Clashes between the Arakan Army and the Tatmadaw killed five.",
    ["organization:arakan-army ASSAULT organization:tatmadaw"],
  ],
  [
    "Clashes broke out between the Arakan Army and the Tatmadaw on Monday.",
    ["organization:arakan-army ASSAULT organization:tatmadaw"],
  ],
  ["There were skirmishes between Chad and Niger.", ["NER ASSAULT TCD"]],
  [
    "The jets of the 44th Fighter Squadron flew strike missions against the M23 rebels.",
    ["organization:44th-fighter-squadron ASSAULT organization:m23"],
  ],
  ["Israeli strikes hit Hezbollah positions near Tyre.", ["ISR ASSAULT organization:hezbollah"]],
  ["Coalition airstrikes by France killed three M23 fighters.", ["FRA ASSAULT organization:m23"]],
  ["Chad clashed with Nigerien soldiers near a well.", ["NER ASSAULT TCD"]],
  ["Rebels of the M23 clashed with Burundian soldiers.", ["BDI ASSAULT organization:m23"]],
  ["A gun battle and Malian soldiers left twenty dead.", []],
  ["Al-Shabab claimed an attack in Kenya.", ["organization:al-shabaab ASSAULT KEN"]],
  ["Malian rebels took the town from Nigerien troops.", ["MLI ASSAULT NER"]],
  ["The 2nd Guards Brigade left Fort Hood for Poland.", []],
  ["Canada will fly supply missions against the clock.", []],
  ["Kenyan pilots flew combat missions against Boko Haram.", ["KEN ASSAULT organization:boko-haram"]],
  [
    "Rwanda-backed M23 rebels captured Goma from the Congolese army.",
    ["organization:m23 ASSAULT COD", "?RWA SUPPORT organization:m23"],
  ],
  ["The 7th Support Squadron and the Lord's Resistance Army are both small.", []],
  ["Niger works in support of patrols in Chad.", []],
  [
    "Germany welcomed the agreement reached yesterday between the Government of Kenya and the Regional Council of Juba on oil.",
    ["KEN AGREE organization:regional-council-of-juba", "?DEU SUPPORT KEN"],
  ],
  ["Germany sent doctors at Malawi's request.", ["MWI REQUEST DEU", "?DEU AID MWI"]],
  [
    "At the request of the World Bank, Transparency International has completed a study.",
    ["organization:world-bank REQUEST organization:transparency-international"],
  ],
  ["Under a deal with Chad, Mali has freed forty Chadian soldiers.", ["MLI RETREAT TCD"]],
  ["Mr. Hale reiterated Ghana's opposition to Togo.", ["GHA REJECT TGO"]],
];

/** Whoever is condemned for an attack is who made it; nobody is for the country in which it was made. */
export const CONDEMNED: readonly Case[] = [
  ["Peru condemns the terrorist attacks in Kenya today.", []],
  ["Chile condemned the bombing of a market in Oman.", []],
  [
    "Spain condemned the attack in Somalia by Al-Shabab.",
    ["ESP ACCUSE organization:al-shabaab", "?organization:al-shabaab ASSAULT SOM"],
  ],
  [
    "Chile condemns in the strongest terms both the Hezbollah attack on a market and the bombing in Lima.",
    ["CHL ACCUSE organization:hezbollah", "?organization:hezbollah ASSAULT PER"],
  ],
  ["Kenya denounced on Monday the Ethiopian raid on a village.", ["KEN ACCUSE ETH"]],
];

/** What talks and papers are about takes no part in them. */
export const TOPICS: readonly Case[] = [
  ["Norway will host in Oslo a round of talks to find common ground on the future of Sudan.", []],
  ["Ms. Roe held a round of talks on the future of Sudan.", []],
  ["Norway hosts websites of the Chadian government.", []],
  ["Estonia welcomed the World Bank's summary of the flood.", ["EST SUPPORT organization:world-bank"]],
  [
    "The European Union works for peace in Chad as agreed in UN Security Council Resolutions 1111 and 2222.",
    [],
  ],
  ["The strike was carried out by soldiers of either the Nasser regime or Russia.", []],
];
