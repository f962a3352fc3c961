import type { Case } from "./case.ts";

/** Offices that the text gives, and who held one at the article's date. */
export const OFFICES: readonly Case[] = [
  [
    "The U.S. president signed the order on Friday.",
    ["U.S. president > person:joe-biden nominal"],
    "2023-05-12",
  ],
  [
    "The U.S. president signed the order on Friday!",
    ["U.S. president > person:donald-trump nominal"],
    "2025-05-16",
  ],
  [
    "The U.S. president signed the order on that Friday.",
    ["U.S. president > person:barack-obama nominal"],
    "2014-05-16",
  ],
  [
    "The British prime minister lost the vote.",
    ["British prime minister > person:theresa-may nominal"],
    "2019-01-16",
  ],
  [
    "The British prime minister won the vote.",
    ["British prime minister > person:keir-starmer nominal"],
    "2024-09-10",
  ],
  ["The German chancellor flew to Kyiv.", ["German chancellor > person:angela-merkel nominal"], "2021-08-22"],
  [
    "The German chancellor flew to Riga.",
    ["German chancellor > person:friedrich-merz nominal"],
    "2025-06-20",
  ],
  ["Japan's prime minister bowed.", ["Japan's prime minister > person:fumio-kishida nominal"], "2023-06-01"],
  [
    "President Trump imposed a tariff.",
    ["Trump > person:donald-trump", "person:donald-trump is President of USA"],
    "2018-07-06",
  ],
  ["The French president spoke on television.", ["French president > person:emmanuel-macron nominal"]],
  ["Brazil's president left hospital.", ["Brazil's president > person:jair-bolsonaro nominal"], "2021-07-19"],
  [
    "Brazil's president is back.",
    ["Brazil's president > person:luiz-inacio-lula-da-silva nominal"],
    "2023-07-19",
  ],
  ["The former U.S. president played golf.", ["! U.S. president", "! former U.S. president"]],
  [
    "U.S. Secretary of State Hale and U.S. Secretary of Defense Tom Roe will host the ministers.",
    ["! U.S. Secretary of State", "! U.S. Secretary", "person:tom-roe is Secretary of Defense of USA"],
  ],
  [
    "Wang Yi, the Chinese foreign minister, met Filippo Neri, the dean of the college.",
    ["person:wang-yi is foreign minister of CHN", "person:filippo-neri is dean"],
  ],
  [
    "Treasury Secretary Janet Yellen and Energy Minister Tala Haddad spoke.",
    ["person:janet-yellen is Treasury Secretary of USA", "person:tala-haddad is Energy Minister"],
  ],
  [
    "China's president, Xi Jinping, received the American secretary of state, Antony Blinken, on Monday.",
    [
      "person:xi-jinping is president of CHN",
      "person:antony-blinken is secretary of state of USA",
      "! person:xi-jinping is secretary of state",
    ],
  ],
  [
    "Mr. Blinken, the first secretary of state to visit Nauru, stayed an hour.",
    [
      "person:antony-blinken is secretary of state of USA",
      "! person:antony-blinken is first secretary of state",
    ],
  ],
];
