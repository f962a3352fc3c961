import type { Case } from "./case.ts";

const none = (...texts: readonly string[]): readonly Case[] => texts.map((text) => [text, []]);

/** Named together, yet nothing passes between them. */
export const CO_MENTION = none(
  "China and Japan are neighbours.",
  "France lies between Spain and Germany.",
  "Exports from Chile to Peru rose.",
  "The road from Kenya to Uganda crosses three rivers and a reserve.",
  "Like Denmark, Finland has a long coast and a small army.",
  "Diplomats from Brazil were in Lima while the president of Ecuador was on holiday.",
  "Tourists from Poland prefer Croatia to Greece.",
  "The book compares schools in Norway with schools in Nepal.",
  "Turkey is larger than Italy and poorer than Spain.",
  "Ana Rojas, who was born in Chile, studied in Canada and now lives in Portugal.",
  "A flight from Oman to India was delayed by fog for nine hours on Thursday.",
  "Rice is eaten in Vietnam, Laos and Thailand.",
  "The distance between Iceland and Ireland is about that between Malta and Cyprus.",
  "Farmers in Bolivia grow more potatoes than farmers in Peru.",
  "After Egypt came Jordan, then Lebanon, on a list sorted by rainfall.",
  "The United Nations has its seat in New York, NATO in Brussels.",
  "Sweden has rules on noise; Estonia has none.",
  "The photograph shows a lorry from Serbia beside a tent from Hungary.",
);

/** Contests, prizes and their language of war. */
export const SPORT_AND_ARTS = none(
  "Brazil beat Italy in the final.",
  "Ghana defeated Senegal by two goals to one in Accra.",
  "India crushed Australia by nine wickets.",
  "Argentina will face Croatia in the semi-final on Tuesday.",
  "Kenya's runners attacked early and left Ethiopia's behind.",
  "Japan drew with Mexico after a late penalty.",
  "Canada shut out Finland, 3-0, behind two goals in the third period.",
  "Spain struck first, but Portugal fought back and stormed into the lead.",
  "The singer from Sweden won the contest ahead of the favourite from Ukraine.",
  "“Germany Invades Poland” is the title of the first chapter of the novel.",
  "The film “When Russia Bombed Georgia” opened in Tunis to an empty hall.",
  "A New Zealand fly-half missed a kick, and South Africa went home champions.",
  "Morocco host Algeria at the weekend in a match that both need to win.",
  "Chess players from Armenia dominated rivals from Iran.",
);

/** Nature, the economy and their language of war. */
export const NATURE_AND_MARKETS = none(
  "Germany met its climate target.",
  "Inflation hit Argentina.",
  "The weather in Norway was cold.",
  "An earthquake struck Chile and was felt in Peru.",
  "A storm that had battered Cuba moved on to Jamaica.",
  "Turkey is fighting inflation with higher rates than Brazil did.",
  "Sales in India beat expectations, and shares in Singapore hit a record.",
  "The yen fell against the dollar as investors in Japan turned to Canada.",
  "Growth in Vietnam overtook growth in Thailand for the third quarter running.",
  "The drought threatens Zambia as well as Zimbabwe.",
  "Floods killed nine people in Nepal and four in Bhutan.",
  "Wheat prices in Egypt rose by a tenth after a poor harvest in Romania.",
  "Unemployment in Spain fell to 12 percent, against 6 percent in Portugal.",
  "Wildfires in Greece sent smoke over Malta.",
  "Kenya launched a campaign against malaria that doctors in Uganda follow closely.",
  "Cocoa from Ghana costs more than cocoa from Ecuador.",
  "Oil demand from China supported prices, analysts in London said.",
);

/** Verbs of doing whose doer or receiver is missing, or is nobody who acts. */
export const NO_PARTY = none(
  "Iran was accused of hiding a reactor.",
  "Poland marked the anniversary of the uprising while Slovakia slept.",
  "Two people were arrested near the embassy of Peru.",
  "Kenya declined to comment.",
  "A man from Chile was killed by a bus in Bolivia.",
  "Norway signed the bill into law a day before Denmark's holiday.",
  "A street in Lisbon was named after a poet from Angola.",
  "Voters in Latvia rejected higher taxes.",
  "Canada announced a census, and Mexico a new coin.",
  "Questions about France were asked in Tunis.",
  "The company fired its manager in Oman.",
  "A museum in Vienna opened an exhibition on trade in old Persia.",
  "Students in Nigeria protested against the price of bread.",
  "Doctors in Cuba fought the outbreak with masks sewn in Havana.",
  "Sudan's parliament met on Monday.",
  "Warnings of snow were issued in Austria.",
  "Uganda promised to build better roads by the time Tanzania finishes its railway.",
  "Switzerland agreed on a budget.",
);
