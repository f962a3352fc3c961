import type { Case } from "./case.ts";

/** A seat that says, decides, acts or is dealt with is its government. */
export const METONYMS: readonly Case[] = [
  ["Beijing accused the company of spying.", ["Beijing > CHN metonym", "! place"]],
  ["Beijing reacted with anger.", ["Beijing > CHN metonym"]],
  ["Beijing rejects the ruling.", ["Beijing > CHN metonym"]],
  ["Beijing says that it will wait.", ["Beijing > CHN metonym", "it > CHN pronoun"]],
  ["Moscow and Minsk signed the treaty.", ["Moscow > RUS metonym", "Minsk > BLR metonym"]],
  ["The Kremlin denied the report.", ["Kremlin > RUS metonym"]],
  ["Downing Street said the call was friendly.", ["Downing Street > GBR metonym"]],
  ["Zhongnanhai keeps its plans secret.", ["Zhongnanhai > CHN metonym"]],
  ["Capitol Hill is divided over the bill.", ["Capitol Hill > USA metonym ^legislature"]],
  ["According to the White House, the call lasted an hour.", ["White House > USA metonym"]],
  ["Brussels fined the carmaker.", ["Brussels > organization:european-union metonym"]],
  ["Peru urged Santiago to reopen the border.", ["Santiago > CHL metonym", "Peru > PER"]],
  ["Nepal has asked New Delhi for wheat.", ["New Delhi > IND metonym"]],
  ["Nauru will recognize Beijing.", ["Beijing > CHN metonym"]],
  ["Japan protested to Pyongyang about the launch.", ["Pyongyang > PRK metonym"]],
  ["Two banks sold technology to Moscow.", ["Moscow > RUS metonym"]],
  ["Canada called on Tehran to release the crew.", ["Tehran > IRN metonym"]],
  ["Ministers expect Ankara to wait.", ["Ankara > TUR metonym"]],
  ["It was Washington that broke the deal.", ["Washington > USA metonym"]],
  ["Tokyo's envoy walked out.", ["Tokyo > JPN metonym"]],
  ["Relations between Seoul and Tokyo have improved.", ["Seoul > KOR metonym", "Tokyo > JPN metonym"]],
  ["The allies promised more aid for Kyiv.", ["Kyiv > UKR metonym"]],
  ["The senators accused the White House of stalling.", ["White House > USA metonym"]],
  ["Quito was warned by Bogotá not to send troops.", ["Quito > ECU metonym", "Bogotá > COL metonym"]],
];

/** After in, at, from, to of travel, and with what only a town has, it is the place. */
export const PLACES: readonly Case[] = [
  ["The talks were held in Beijing.", ["Beijing > place:beijing name"]],
  ["She flew to Moscow on Sunday.", ["Moscow > place:moscow", "! Moscow > RUS"]],
  ["The minister arrived from Ankara.", ["Ankara > place:ankara"]],
  ["He left Brussels before noon.", ["Brussels > place:brussels"]],
  ["They met at the White House on Monday.", ["White House > place:white-house"]],
  ["Tourists photographed the Kremlin.", ["! Kremlin > RUS"]],
  ["Beijing's subway carries ten million people a day.", ["Beijing > place:beijing"]],
  [
    "OTTAWA — The Canadian government fell on Thursday.",
    ["OTTAWA > place:ottawa", "Canadian government > CAN nominal ^government"],
  ],
  ["The Berlin-based firm makes pumps.", ["Berlin > place:berlin"]],
  ["Heavy snow closed schools around Seoul.", ["Seoul > place:seoul"]],
  ["Residents of Kyiv slept in the subway.", ["Kyiv > place:kyiv"]],
  ["Nairobi, Kenya, is the host.", ["Nairobi > place:nairobi", "Kenya > KEN"]],
  ["The president visited Lima and Quito.", ["Lima > place:lima", "Quito > place:quito"]],
  ["A road runs from Dakar to Bamako.", ["Dakar > place:dakar", "Bamako > place:bamako"]],
  ["Floods hit Chongqing and Lake Dongting.", ["Chongqing > place:chongqing", "! person"]],
  ["The ship sank in the Taiwan Strait.", ["Taiwan Strait > place:taiwan-strait", "! Taiwan"]],
];

/** Adjectives and nouns for the people of a country, with PLOVER's sectors. */
export const DEMONYMS: readonly Case[] = [
  ["American officials were surprised.", ["American officials > USA nominal ^government"]],
  ["Chinese banks lent less.", ["Chinese banks > CHN nominal ^business"]],
  ["Russian troops crossed the river.", ["Russian troops > RUS nominal ^military"]],
  ["Polish lawmakers passed the law.", ["Polish lawmakers > POL nominal ^legislature"]],
  ["Turkish newspapers printed the photograph.", ["Turkish newspapers > TUR nominal ^media"]],
  ["Kenyan police closed the road.", ["Kenyan police > KEN nominal ^police"]],
  ["French farmers blocked the bridge.", ["French farmers > FRA nominal ^business"]],
  ["Haitian migrants crossed the jungle.", ["Haitian migrants > HTI nominal ^civilians"]],
  ["Indonesian students marched to the palace.", ["Indonesian students > IDN nominal ^education"]],
  ["Syrian rebels took the town.", ["Syrian rebels > SYR nominal ^rebels"]],
  ["Israeli courts will hear the case.", ["Israeli courts > ISR nominal ^judiciary"]],
  [
    "Venezuelan opposition leaders met in Bogotá.",
    ["Venezuelan opposition leaders > VEN nominal ^opposition", "Bogotá > place:bogota"],
  ],
  ["China's military sent ships.", ["China's military > CHN nominal ^military"]],
  ["The Philippine coast guard filmed it.", ["Philippine coast guard > PHL nominal ^military"]],
  ["Swedes and Finns voted alike.", ["Swedes > SWE nominal", "Finns > FIN nominal"]],
  ["A U.S.-led coalition bombed the depot.", ["U.S. > USA"]],
  [
    "She cooked Chinese food and read a Russian novel.",
    ["Chinese > CHN nominal", "Russian > RUS nominal", "! Chinese food", "! Russian novel"],
  ],
  [
    "The Dutch chipmaker sells to South Korean firms.",
    ["Dutch chipmaker > NLD nominal ^business", "South Korean firms > KOR nominal ^business"],
  ],
];
