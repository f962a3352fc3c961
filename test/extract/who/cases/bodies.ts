import type { Case } from "./case.ts";

/** Companies, universities, media, alliances, armed groups; names with "of", "for" and "and". */
export const ORGANISATIONS: readonly Case[] = [
  [
    "The University of Ljubljana closed its campus.",
    ["University of Ljubljana > organization:university-of-ljubljana name", "! Ljubljana"],
  ],
  [
    "The Center for Strategic and International Studies published the map.",
    [
      "Center for Strategic and International Studies > organization:center-for-strategic-and-international-studies",
    ],
  ],
  [
    "Officials of the International Committee of the Red Cross saw the prisoners.",
    ["International Committee of the Red Cross > organization:international-committee-of-the-red-cross"],
  ],
  [
    "The Institute for the Study of War said the line had not moved.",
    ["Institute for the Study of War > organization:institute-for-the-study-of-war"],
  ],
  [
    "NATO and the African Union sent observers.",
    ["NATO > organization:nato", "African Union > organization:african-union"],
  ],
  [
    "The Taliban and Hezbollah both denied it.",
    ["Taliban > organization:taliban", "Hezbollah > organization:hezbollah"],
  ],
  [
    "Huawei hired 400 engineers from Nokia. The Finnish company did not comment.",
    ["Huawei > organization:huawei", "Nokia > organization:nokia"],
  ],
  [
    "“They lied to us,” she told The New York Times. Reuters could not confirm it.",
    ["The New York Times > organization:the-new-york-times", "Reuters > organization:reuters"],
  ],
  [
    "The World Bank and the International Monetary Fund meet in Marrakesh.",
    [
      "World Bank > organization:world-bank",
      "International Monetary Fund > organization:international-monetary-fund",
    ],
  ],
  [
    "Johnson & Johnson will pay 9 billion dollars.",
    ["Johnson & Johnson > organization:johnson-and-johnson", "! person"],
  ],
  [
    "The Democratic Progressive Party kept the presidency but lost the legislature.",
    ["Democratic Progressive Party > organization:democratic-progressive-party"],
  ],
  [
    "Bank of America and Morgan Stanley cut jobs.",
    ["Bank of America > organization:bank-of-america", "! America", "! person"],
  ],
];

/** Units of armed forces, told by their number or by the words before their noun. */
export const UNITS: readonly Case[] = [
  ["The 44th Fighter Squadron landed.", ["44th Fighter Squadron > organization:44th-fighter-squadron name"]],
  [
    "She left the 507th Signal Group for Patrol Squadron 7.",
    [
      "507th Signal Group > organization:507th-signal-group",
      "Patrol Squadron 7 > organization:patrol-squadron-7",
    ],
  ],
  [
    "Task Force (CTF) 61 sailed on Monday, and CTF 61 was back on Friday.",
    ["Task Force (CTF) 61 > organization:task-force-61", "CTF 61 > organization:task-force-61"],
  ],
  [
    "The Joint Northern Land Command and Signal Support Unit Nine moved to Oslo.",
    [
      "Joint Northern Land Command > organization:joint-northern-land-command",
      "Signal Support Unit Nine > organization:signal-support-unit-nine",
    ],
  ],
  ["The brigade left Fort Hood.", ["Fort Hood > place:fort-hood"]],
  ["The 44th president spoke for 7 minutes.", ["! organization"]],
];

/** Acronyms and short forms bound to their long form. */
export const ACRONYMS: readonly Case[] = [
  [
    "The Lagos Harbour Workers Union (LHWU) went on strike. The LHWU wants higher pay.",
    [
      "Lagos Harbour Workers Union > organization:lagos-harbour-workers-union",
      "LHWU#2 > organization:lagos-harbour-workers-union",
    ],
  ],
  [
    "The People's Liberation Army (PLA) held drills. The PLA said they would last two days.",
    ["PLA#2 > organization:peoples-liberation-army"],
  ],
  [
    "The I.M.F. lowered its forecast. The International Monetary Fund had been more hopeful in January.",
    ["I.M.F. > organization:international-monetary-fund"],
  ],
  [
    "The U.N. sent 200 tents. The United Nations will send more.",
    ["U.N. > organization:united-nations", "United Nations > organization:united-nations"],
  ],
  [
    "The European Union fined the airline. The E.U. had warned it twice.",
    ["E.U. > organization:european-union"],
  ],
  [
    "The U.S. and the U.K. signed. US officials and UK officials smiled.",
    [
      "U.S. > USA name",
      "U.K. > GBR name",
      "US officials > USA nominal ^government",
      "UK officials > GBR nominal ^government",
    ],
  ],
  [
    "They should talk to the Oromo Liberation Army (OLA). The OLA refused.",
    ["OLA#2 > organization:oromo-liberation-army"],
  ],
  [
    "The Andean Dairy Farmers (ADF) closed a road. The ADF wants higher prices.",
    ["ADF#2 > organization:andean-dairy-farmers"],
  ],
  ["The Allied Democratic Forces, or ADF, left the town.", ["ADF > organization:allied-democratic-forces"]],
  [
    "The Andean Dairy Farmers (ADF) closed a road. The Australian Defence Force was far away.",
    ["Australian Defence Force > organization:australian-defence-force"],
  ],
  [
    "Soldiers of the Somali National Army (SNA) left. The SNA had been there for a year.",
    ["SNA#2 > organization:army-of-somalia"],
  ],
  [
    "The Northern Central Patrol (CENTPAT) left. CENTPAT is small.",
    ["CENTPAT#2 > organization:northern-central-patrol"],
  ],
  ["The Bank of Kisumu (GULF) left. GULF is small.", ["! GULF > organization:bank-of-kisumu"]],
  [
    "The UN Bureau for the Repair of Bridges (BRB) sent engineers. The BRB has nine of them.",
    ["BRB#2 > organization:un-bureau-for-the-repair-of-bridges"],
  ],
  [
    "The World Trade Organisation (WTO) met. The WTO sits in Geneva.",
    ["WTO#2 > organization:world-trade-organization"],
  ],
  ["The UAE and the DRC opened embassies.", ["UAE > ARE", "DRC > COD"]],
];

/** Ministries and agencies of a country, governments. */
export const GOVERNMENTS: readonly Case[] = [
  [
    "A State Department spokesman denied it.",
    ["! A State Department", "State Department > organization:us-department-of-state"],
  ],
  [
    "The Chinese Foreign Ministry rejected the report.",
    ["Chinese Foreign Ministry > organization:ministry-of-foreign-affairs-of-china"],
  ],
  [
    "China's Ministry of Commerce opened an inquiry. The ministry gave no date.",
    [
      "Ministry of Commerce > organization:ministry-of-commerce-of-china",
      "The ministry > organization:ministry-of-commerce-of-china nominal",
    ],
  ],
  [
    "Russia's foreign ministry summoned the ambassador. The ministry called the remark absurd.",
    [
      "foreign ministry > organization:ministry-of-foreign-affairs-of-russia nominal",
      "The ministry > organization:ministry-of-foreign-affairs-of-russia nominal",
    ],
  ],
  [
    "The Ministry of Commerce in Beijing protested.",
    ["Ministry of Commerce > organization:ministry-of-commerce-of-china", "Beijing > place:beijing"],
  ],
  [
    "India's Ministry of External Affairs was silent. The Ministry of External Affairs has been silent for a week.",
    ["Ministry of External Affairs#2 > organization:ministry-of-foreign-affairs-of-india"],
  ],
  [
    "Peru will respond, the Foreign Ministry said.",
    ["Foreign Ministry > organization:ministry-of-foreign-affairs-of-peru"],
  ],
  [
    "Foreign Ministry spokeswoman Rosa Quispe spoke. The Ministry of Foreign Affairs of Peru printed her words.",
    ["Foreign Ministry > organization:ministry-of-foreign-affairs-of-peru"],
  ],
  [
    "The Foreign Ministry condemned Peru.",
    ["! Foreign Ministry > organization:ministry-of-foreign-affairs-of-peru"],
  ],
  [
    "Peru and Chile quarrelled. The Foreign Ministry was silent.",
    [
      "! Foreign Ministry > organization:ministry-of-foreign-affairs-of-peru",
      "! Foreign Ministry > organization:ministry-of-foreign-affairs-of-chile",
    ],
  ],
  [
    "In Washington, the Commerce Department published the list. The department added 30 American firms.",
    [
      "Commerce Department > organization:us-department-of-commerce",
      "The department > organization:us-department-of-commerce nominal",
    ],
  ],
  ["The Biden administration raised tariffs.", ["Biden administration > USA nominal ^government"]],
  [
    "A senior Biden administration official briefed reporters.",
    ["Biden administration official > USA nominal ^government"],
  ],
  [
    "The Trump administration froze the grants.",
    ["Trump administration > USA nominal ^government"],
    "2025-03-10",
  ],
  [
    "The government of Peru fell. Peru's government had lasted ten months.",
    ["Peru's government > PER nominal ^government", "Peru > PER name"],
  ],
  [
    "The Pentagon denied it, and the State Department had no comment.",
    [
      "Pentagon > organization:us-department-of-defense",
      "State Department > organization:us-department-of-state",
    ],
  ],
  [
    "Britain's Treasury and the Bank of England agreed on the rule.",
    ["Bank of England > organization:bank-of-england", "! England"],
  ],
  [
    "The Government of Kenya and the Regional Council of Juba signed an agreement.",
    ["Government of Kenya > KEN nominal ^government"],
  ],
  [
    "The UN Security Council Resolutions on Chad were read out.",
    ["UN Security Council > organization:united-nations-security-council"],
  ],
  ["Norway's parliament voted on Tuesday.", ["Norway's parliament > NOR nominal ^legislature"]],
  ["Modi's government banned the film.", ["Modi's government > IND nominal ^government"]],
  [
    "The Tramway Company of Tehran raised its fares, and the Port Authority of Gdansk closed two piers.",
    [
      "Tramway Company of Tehran > organization:tramway-company-of-tehran",
      "Port Authority of Gdansk > organization:port-authority-of-gdansk",
      "! Tehran",
    ],
  ],
];
