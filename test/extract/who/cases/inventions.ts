import type { Case } from "./case.ts";

/** Capitals that make no person and no body: openings of sentences, headlines, ALL CAPS, days, titles alone. */
export const CAPITALS: readonly Case[] = [
  ["Great hopes met Bitter reality.", ["! person", "! organization"]],
  ["Tomorrow never comes. Perhaps Monday will.", ["! person"]],
  ["MARKETS FALL AS RATES RISE", ["! person", "! organization", "! place"]],
  ["TRUMP WARNS CHINA", ["CHINA > CHN"], "2025-03-10"],
  ["Will Rates Rise Again This Year?", ["! person"]],
  ["Five Takeaways From a Long Night", ["! person", "! place"]],
  ["Why Nobody Trusts the Weather", ["! person"]],
  ["May Day passed quietly. May was cold.", ["! person"]],
  ["Christmas and Easter fell late.", ["! person"]],
  ["The Home Secretary refused.", ["! Home Secretary > person:home-secretary"]],
  ["Dear Sir, Thank you for your letter.", ["! person"]],
  ["Yes. No. However, Nothing changed.", ["! person", "! organization"]],
  ["HOW TO BOIL AN EGG", ["! person", "! organization", "! place"]],
  ["The Prime Minister and the Foreign Secretary disagreed.", ["! person:prime-minister is Prime Minister"]],
  ["Grain Prices Soar as Drought Deepens", ["! person"]],
  ["Mother's Day sales fell. Mother was pleased.", ["! person"]],
  ["Good Friday is a holiday in Norway.", ["! person", "Norway > NOR"]],
  ["Officers said the Ford was blue.", ["! person"]],
  ["US TO PULL TROOPS FROM SYRIA", ["SYRIA > SYR"]],
  ["Turkey was served with rice; the china was chipped.", ["! china", "! person"]],
];

/** Names that ships, chips and weapons bear, and people and firms beside them. */
export const THINGS: readonly Case[] = [
  [
    "Sailors on the Mara Del, a rusting warship that Oslo ran aground, were unhurt.",
    ["! person", "! Mara Del", "Oslo > NOR"],
  ],
  ["Boats rammed the BRP Santa Corva near the reef.", ["! person", "! Santa Corva"]],
  [
    "The navy sent the Santa Corva, a supply ship. The Santa Corva was damaged.",
    ["! person", "! Santa Corva#2"],
  ],
  ["The Nora Feld was grounded in 1999.", ["! person"]],
  [
    "Washington may let Nvidia sell its Haverford chips to China.",
    ["! Haverford", "Nvidia > organization:nvidia"],
  ],
  [
    "They did not talk about Haverford, Nvidia's fastest processor.",
    ["! Haverford", "Nvidia > organization:nvidia"],
  ],
  ["Nvidia's Haverford chips are scarce.", ["! Haverford", "Nvidia > organization:nvidia"]],
  ["Mr. Haverford, a chip designer, was tired.", ["Haverford > person:haverford"]],
  ["Captain Nora Feld, who commands the destroyer, saluted.", ["Nora Feld > person:nora-feld"]],
  ["Intel chips are made in Ireland.", ["Intel > organization:intel", "Ireland > IRL"]],
];
