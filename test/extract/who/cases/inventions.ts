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
