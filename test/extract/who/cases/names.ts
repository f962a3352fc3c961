import type { Case } from "./case.ts";

/** Titles, honorifics, initials, suffixes, particles, hyphens. */
export const PEOPLE: readonly Case[] = [
  [
    "Alba Ferrant, a Spanish actress and former nun, has sued the bank. Ferrant says it lied to her.",
    ["Alba Ferrant > person:alba-ferrant", "Ferrant#2 > person:alba-ferrant", "! organization"],
  ],
  [
    "Aurora Vienna, a Swiss businesswoman, has sued a bank. Vienna claims that she was cheated.",
    ["Aurora Vienna > person:aurora-vienna", "Vienna#2 > person:aurora-vienna", "she > person:aurora-vienna"],
  ],
  [
    "Nova Dublin, an Irish nurse, has sued the hospital. Dublin says it lied to her.",
    ["Nova Dublin > person:nova-dublin", "Dublin#2 > person:nova-dublin", "her > person:nova-dublin"],
  ],
  ["TikTok's chief executive, Rao Zi Tew, attacked the law.", ["Rao Zi Tew > person:rao-zi-tew"]],
  ["Phoenix Calder, a retired teacher, sued the bank.", ["Phoenix Calder > person:phoenix-calder"]],
  [
    "Tariq Nasser won the prize. Nasser is 14.\n\nOn Friday his father, Omar Nasser, was proud.\n\nNasser goes to school in Lille.",
    ["Nasser#2 > person:tariq-nasser", "Omar Nasser > person:omar-nasser", "Nasser#4 > person:tariq-nasser"],
  ],
  [
    "Prime Minister Ingrid Solheim met reporters. Ms. Solheim took no questions.",
    [
      "Ingrid Solheim > person:ingrid-solheim name",
      "Solheim#2 > person:ingrid-solheim name",
      "! Prime Minister Ingrid Solheim",
      "person:ingrid-solheim is Prime Minister",
    ],
  ],
  [
    "Harold B. Whitcombe Jr. spoke first. Mr. Whitcombe is 81.",
    ["Whitcombe#2 > person:harold-whitcombe-jr name"],
  ],
  [
    "Dr. Miriam Osei-Tutu, an epidemiologist, urged calm. “Wash your hands,” Dr. Osei-Tutu said.",
    ["Miriam Osei-Tutu > person:miriam-osei-tutu", "Osei-Tutu#2 > person:miriam-osei-tutu"],
  ],
  [
    "Gen. Tomasz Wilk commands the brigade. General Wilk has fought before.",
    ["Tomasz Wilk > person:tomasz-wilk", "Wilk#2 > person:tomasz-wilk", "person:tomasz-wilk is Gen."],
  ],
  [
    "Sir Alan Pemberton resigned. Sir Alan had led the bank for nine years.",
    ["Alan Pemberton > person:alan-pemberton", "Alan#2 > person:alan-pemberton"],
  ],
  [
    "Willem van der Meer chairs the port. Mr. van der Meer declined to comment.",
    ["Willem van der Meer > person:willem-van-der-meer", "van der Meer#2 > person:willem-van-der-meer"],
  ],
  [
    "Anneliese von Bergen wrote the report. Ms. von Bergen is a lawyer.",
    ["von Bergen#2 > person:anneliese-von-bergen"],
  ],
  [
    "Professor Julia Marchetti teaches in Bologna. Professor Marchetti studies elections.",
    [
      "Julia Marchetti > person:julia-marchetti",
      "Marchetti#2 > person:julia-marchetti",
      "Bologna > place:bologna",
    ],
  ],
  [
    "Senator Ruth Calloway voted no. Calloway had promised to.",
    ["Ruth Calloway > person:ruth-calloway", "Calloway#2 > person:ruth-calloway"],
  ],
  [
    "Robert “Bob” Kessler opened the shop in 1970. Kessler, 80, still works there.",
    ["Kessler#2 > person:robert-kessler", "! Bob"],
  ],
  [
    "William Hartigan will run again. Bill Hartigan, as everyone calls him, is 70.",
    ["William Hartigan > person:william-hartigan", "Bill Hartigan > person:william-hartigan"],
  ],
  [
    "Former President Nora Castellan backed the bill. Nora Castellan left office in 2011.",
    ["Nora Castellan > person:nora-castellan", "person:nora-castellan is Former President"],
  ],
  [
    "Judge Emeka Okonjo dismissed the case. Judge Okonjo gave no reasons.",
    ["Emeka Okonjo > person:emeka-okonjo", "Okonjo#2 > person:emeka-okonjo"],
  ],
  ["The Rev. Samuel Tuttle prayed with the miners.", ["Samuel Tuttle > person:samuel-tuttle"]],
  ["Lt. Col. Petra Lindqvist flew the first mission.", ["Petra Lindqvist > person:petra-lindqvist"]],
];

/** Two people of one family name, and people named like places. */
export const NAMESAKES: readonly Case[] = [
  [
    "Daniel Voss sued his sister, Clara Voss. Ms. Voss denied everything. Mr. Voss wants the house.",
    [
      "Daniel Voss > person:daniel-voss",
      "Clara Voss > person:clara-voss",
      "Voss#3 > person:clara-voss",
      "Voss#4 > person:daniel-voss",
    ],
  ],
  [
    "Ana Ferrer leads the union and Luis Ferrer the company. Ana Ferrer called the offer an insult.",
    [
      "Ana Ferrer#2 > person:ana-ferrer",
      "Luis Ferrer > person:luis-ferrer",
      "! Ana Ferrer#2 > person:luis-ferrer",
    ],
  ],
  [
    "Mr. London, the mayor, went home. Joshua London had lost the vote.",
    ["London > person:joshua-london", "Joshua London > person:joshua-london", "! London > place:london"],
  ],
  ["Jordan Blake flew to Jordan.", ["Jordan Blake > person:jordan-blake", "Jordan#2 > JOR"]],
  [
    "Premier Li Qiang received the envoy. Li Qiang is China's head of government.",
    ["Li Qiang > person:li-qiang", "Li Qiang#2 > person:li-qiang"],
  ],
];

/** Names whose parts stand in another order or number than English ones. */
export const WORLD_NAMES: readonly Case[] = [
  [
    "Zhao Wenli, China's new envoy, arrived on Monday. Mr. Zhao speaks French.",
    ["Zhao Wenli > person:zhao-wenli", "Zhao#2 > person:zhao-wenli", "! Wenli"],
  ],
  [
    "Xi Jinping will visit Hungary. Mr. Xi was last there in 2009.",
    ["Xi Jinping > person:xi-jinping", "Xi#2 > person:xi-jinping"],
  ],
  [
    "Kim Jong Un inspected the plant. Mr. Kim wore a hard hat.",
    ["Kim Jong Un > person:kim-jong-un", "Kim#2 > person:kim-jong-un"],
  ],
  [
    "Park Sung-min, a professor in Seoul, disagreed. Mr. Park said the vote was too close.",
    ["Park Sung-min > person:park-sung-min", "Park#2 > person:park-sung-min"],
  ],
  [
    "Vice Premier He Lifeng led the talks. Mr. He said little.",
    ["He Lifeng > person:he-lifeng", "He#2 > person:he-lifeng name"],
  ],
  ["He Yawen, a spokeswoman for the company, said no one was hurt.", ["He Yawen > person:he-yawen", "! He"]],
  [
    "Lin Hsiu-mei won the seat in Tainan. Ms. Lin is a doctor.",
    ["Lin Hsiu-mei > person:lin-hsiu-mei", "Lin#2 > person:lin-hsiu-mei"],
  ],
  ["Nguyen Van Thanh runs the port of Haiphong.", ["Nguyen Van Thanh > person:nguyen-van-thanh"]],
  [
    "María José Fernández Soto was elected mayor of Cádiz. Ms. Fernández Soto is a teacher.",
    [
      "María José Fernández Soto > person:maria-jose-fernandez-soto",
      "Fernández Soto#2 > person:maria-jose-fernandez-soto",
    ],
  ],
  [
    "President Andrés Manuel López Obrador spoke for two hours. Mr. López Obrador blamed the judges.",
    ["López Obrador#2 > person:andres-manuel-lopez-obrador"],
  ],
  [
    "Sheikh Khalid bin Faisal al-Harithi bought the club. Mr. al-Harithi lives in Doha.",
    [
      "Khalid bin Faisal al-Harithi > person:khalid-bin-faisal-al-harithi",
      "al-Harithi#2 > person:khalid-bin-faisal-al-harithi",
    ],
  ],
  [
    "Abdel Fattah el-Sisi opened the canal. Mr. el-Sisi has ruled Egypt since 2014.",
    [
      "Abdel Fattah el-Sisi > person:abdel-fattah-el-sisi",
      "el-Sisi#2 > person:abdel-fattah-el-sisi",
      "Egypt > EGY",
    ],
  ],
  [
    "Mohammed bin Salman, the crown prince of Saudi Arabia, called Mr. Putin.",
    ["Mohammed bin Salman > person:mohammed-bin-salman", "Putin > person:vladimir-putin"],
  ],
  [
    "Sergei V. Morozov heads the agency. Mr. Morozov was a general.",
    ["Sergei V. Morozov > person:sergei-morozov", "Morozov#2 > person:sergei-morozov"],
  ],
  [
    "Yelena Andreyevna Sokolova left Russia in 2022. Ms. Sokolova edits a newspaper in Riga.",
    ["Sokolova#2 > person:yelena-andreyevna-sokolova", "Riga > place:riga"],
  ],
  [
    "Volodymyr Zelenskyy thanked Latvia. Mr. Zelensky will be in Riga on Monday.",
    ["Volodymyr Zelenskyy > person:volodymyr-zelensky", "Zelensky > person:volodymyr-zelensky"],
  ],
  [
    "Thabo Nkosi and Sipho Dlamini shared the prize.",
    ["Thabo Nkosi > person:thabo-nkosi", "Sipho Dlamini > person:sipho-dlamini"],
  ],
  [
    "Luiz Inácio Lula da Silva returned to Brasília. Lula da Silva had been in Cairo.",
    [
      "Luiz Inácio Lula da Silva > person:luiz-inacio-lula-da-silva",
      "Lula da Silva#2 > person:luiz-inacio-lula-da-silva",
    ],
  ],
];
