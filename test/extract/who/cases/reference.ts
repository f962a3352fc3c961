import type { Case } from "./case.ts";

/** Nouns that stand for somebody named before, or for whoever holds an office. */
export const NOMINALS: readonly Case[] = [
  [
    "Secretary of State Antony J. Blinken landed in Shanghai. The secretary met students.",
    ["The secretary > person:antony-blinken nominal", "Antony J. Blinken > person:antony-blinken name"],
  ],
  [
    "President Petr Kolar of the Czech Republic cut the ribbon. The president then left.",
    ["The president > person:petr-kolar nominal", "person:petr-kolar is President of CZE"],
  ],
  [
    "Xi Jinping spoke in Paris. The Chinese leader praised France.",
    ["Chinese leader > person:xi-jinping nominal"],
  ],
  [
    "Foreign Minister Wang Yi met his Russian counterpart in Moscow.",
    ["Russian counterpart > person:sergey-lavrov nominal"],
  ],
  [
    "Defence Minister Ivar Holt will meet his Danish counterpart, Mads Friis.",
    ["Mads Friis > person:mads-friis", "! Danish counterpart > DNK"],
  ],
  ["Nokia cut 900 jobs. The company blamed weak demand.", ["The company > organization:nokia nominal"]],
  ["NATO will meet in Vilnius. The alliance has 32 members.", ["The alliance > organization:nato nominal"]],
  [
    "Ana Rojas, the mayor of Lima, cut the budget. The mayor said there was no choice.",
    ["The mayor > person:ana-rojas nominal", "person:ana-rojas is mayor"],
  ],
  [
    "Peru's prime minister, Elena Quispe, resigned.",
    ["Peru's prime minister > person:elena-quispe nominal", "person:elena-quispe is prime minister of PER"],
  ],
  [
    "Kenji Mori, Japan's chief negotiator, was pleased.",
    ["Kenji Mori > person:kenji-mori", "! Japan's chief negotiator > JPN"],
  ],
  ["The incoming vice president, Laszlo Barta, has not spoken.", ["Laszlo Barta > person:laszlo-barta"]],
  [
    "China's foreign minister said the talks were useful.",
    ["China's foreign minister > person:wang-yi nominal"],
  ],
  ["The president of Chile met the president of Peru. The president smiled.", ["! The president#2"]],
];

/** He, she, it, they and their cases; who. */
export const PRONOUNS: readonly Case[] = [
  ["Marta Silva lost the vote. She will appeal.", ["She > person:marta-silva pronoun"]],
  [
    "Mr. Okafor said he would resign, and his deputy agreed.",
    ["he > person:okafor pronoun", "his > person:okafor pronoun"],
  ],
  [
    "President Lena Hofmann called President Jan Visser. She told him that the border would stay open.",
    ["She > person:lena-hofmann pronoun", "him > person:jan-visser pronoun"],
  ],
  ["Germany said on Monday that it would close its last mine.", ["it > DEU pronoun", "its > DEU pronoun"]],
  ["The European Union said it would retaliate.", ["it > organization:european-union pronoun"]],
  [
    "Volvo said it had sold its factory in Kaluga.",
    ["it > organization:volvo pronoun", "its > organization:volvo pronoun"],
  ],
  ["Carlos Mendez, who led the strike, was freed on Friday.", ["who > person:carlos-mendez pronoun"]],
  [
    "At her news conference on Friday, Ms. Lindgren announced that the port would reopen.",
    ["her > person:lindgren pronoun"],
  ],
  [
    "Vice Premier He Lifeng met Ms. Yellen on Saturday. He said the talks had been frank.",
    ["He#2 > person:he-lifeng pronoun", "! He#1 > person:he-lifeng"],
  ],
  ["Chinese officials said they would reply in kind.", ["they > CHN pronoun"]],
  ["When he arrived in Ottawa, Mr. Sato went straight to the embassy.", ["he > person:sato pronoun"]],
  ["Mr. Duarte thanked Ms. Petrova and praised her courage.", ["her > person:petrova pronoun"]],
  [
    "Mr. Lund urged Mr. Berg to resign. Mr. Berg refused. He said the charge was false.",
    ["He > person:berg pronoun"],
  ],
  [
    "Karl Brandt and Ivo Lund were rivals. Brandt said, “He never told me why he left.”",
    ["He > person:ivo-lund pronoun", "me > person:karl-brandt pronoun", "he > person:ivo-lund pronoun"],
  ],
  [
    "Petra Voss spoke about Ida Holm. Voss commented on the vote, “She knows what she wants.”",
    ["She > person:ida-holm pronoun", "she > person:ida-holm pronoun"],
  ],
  [
    "Soon after Mr. Holt came to Lima, President Luis Prado of Peru announced that he would go to Madrid.",
    ["he > person:luis-prado pronoun"],
  ],
  [
    "Lena Hofmann will not run. Her deputy, Jan Visser, announced that he would.",
    ["Her > person:lena-hofmann pronoun", "he > person:jan-visser pronoun"],
  ],
  [
    "The envoy warned Chinese firms against giving Russia parts for its war or helping it to evade sanctions.",
    ["its > RUS pronoun"],
  ],
  ["Poland thanked Hungary for its steps and urged it to jail those who pay them.", ["! them"]],
  ["Mr. Lund defended himself in court.", ["himself > person:lund pronoun"]],
];

/** What stands for nobody named, or for one of several alike, stays out. */
export const UNRESOLVED: readonly Case[] = [
  ["It is raining in Lagos.", ["! It"]],
  ["It took Norway ten years to build the tunnel.", ["! It", "Norway > NOR"]],
  ["A driver was killed when his lorry left the road near Turin.", ["! his"]],
  ["He was thirty when the war began.", ["! He"]],
  ["They say the winter will be hard.", ["! They"]],
  ["It seems that Serbia has bought the missiles.", ["! It"]],
  ["The committee, which had lost her letter, apologised.", ["! her"]],
  ["It was Ghana's third victory.", ["! It"]],
  ["Farmers in Iowa say they need rain.", ["! they"]],
  ["A spokesman for Chile's foreign ministry said he knew nothing of it.", ["! he", "! it > CHL"]],
  ["It was clear that neither would yield, Ms. Roth said.", ["! It", "Roth > person:roth"]],
];

/** Plurals stand for each of their members. */
export const PLURALS: readonly Case[] = [
  [
    "President Ana Duarte met President Luis Pardo in Quito. The two leaders signed a treaty.",
    ["The two leaders > person:ana-duarte nominal", "The two leaders > person:luis-pardo nominal"],
  ],
  [
    "China and India sent troops to the ridge. Both sides blamed the other.",
    ["Both sides > CHN nominal", "Both sides > IND nominal"],
  ],
  [
    "Greece and Turkey share the sea. The two countries nearly went to war in 1996.",
    ["The two countries > GRC nominal", "The two countries > TUR nominal"],
  ],
  [
    "France and Italy disagree. Officials from both governments met in Nice.",
    ["both governments > FRA nominal ^government", "both governments > ITA nominal ^government"],
  ],
  [
    "Ivan Petrov and Anton Weiss fought. The two men are neighbours.",
    ["The two men > person:ivan-petrov", "The two men > person:anton-weiss"],
  ],
  ["Brazil, Peru and Chile met. The two countries did not agree.", ["! The two countries"]],
  [
    "Lawmakers of both parties in Washington want to ban Chinese apps from American phones.",
    ["! both parties"],
  ],
  ["The two nations must talk.", ["! The two nations", "! country"]],
];

/** I, my and we inside a quotation are its speaker, or the government for which he speaks. */
export const QUOTATIONS: readonly Case[] = [
  [
    "“I will not sign,” Marta Silva said. “My answer is no.”",
    ["I > person:marta-silva pronoun", "My > person:marta-silva pronoun"],
  ],
  [
    "“We stand with Ukraine,” said Foreign Minister Radek Sikora of Poland.",
    ["We > POL pronoun ^government", "Ukraine > UKR"],
  ],
  [
    "“We will defend our fishermen,” Japan's prime minister, Aiko Tanaka, said.",
    ["We > JPN pronoun ^government", "our > JPN pronoun ^government"],
  ],
  ["Mr. Okafor told reporters: “I am innocent.”", ["I > person:okafor pronoun"]],
  [
    "“It hurts me,” said Elsa Brandt, a nurse. She has worked there for 20 years.",
    ["me > person:elsa-brandt pronoun", "She > person:elsa-brandt pronoun"],
  ],
  ["“We are hungry,” said Elsa Brandt, a nurse in Austria.", ["! We", "Austria > AUT"]],
  ["“They lied,” a man shouted. “I saw it.”", ["! I", "! They"]],
  [
    "“China will never beg,” Mr. Xi said, according to the readout. “We hope for respect.”",
    ["We > CHN pronoun ^government", "China > CHN"],
  ],
];
