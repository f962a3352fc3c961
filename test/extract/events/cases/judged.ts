import type { Case } from "./case.ts";

/** Kinds of error that a reader of the relations found, each with texts of our own. */

/** Whoever reports something does not do it, and is not its speaker where another clause has its own. */
export const REPORTERS: readonly Case[] = [
  ["Peru announced a tariff, which it said would hurt Chile.", []],
  ["Ghana says that Togo has failed to stop the smugglers; storms have killed dozens of Ghanaians.", []],
  ["Ghana suspects that Togo is arming rebels; Benin's president has denied it.", ["GHA ACCUSE TGO @-"]],
  [
    "Oman urged Iran to withdraw what Qatar calls a threat and warned Yemen.",
    ["OMN REQUEST IRN", "OMN THREATEN YEM"],
  ],
  [
    "Iraq asked Oman for boats, and the senate in Manila passed a budget by 12 votes to 3.",
    ["IRQ REQUEST OMN"],
  ],
  [
    "In a briefing in mid-April, a senior Kenyan official said that Chad had supplied Sudan with rifles.",
    ["TCD AID SDN @senior Kenyan official"],
  ],
  ["China broke off the talks to protest a visit to Taiwan by Ana Rojas.", ["CHN ACCUSE person:ana-rojas"]],
  ["Norway has told other countries not to make agreements with Russia.", []],
];

/** "Told" with an infinitive is an order, and whoever is told is the one who acts. */
export const ORDERS: readonly Case[] = [
  ["Kenya told Uganda not to send ships to the lake.", ["KEN REQUEST UGA"]],
  [
    "Germany told Hungary not to block aid to Ukraine.",
    ["DEU REQUEST HUN", "HUN SANCTION UKR +negation | HUN SANCTION UKR +negation,hypothetical"],
  ],
  ["Kenya warned Tonga and told Fiji to leave the reef.", ["KEN THREATEN TON", "KEN REQUEST FJI"]],
  ["China answered by telling Nepal to stop the trucks.", ["CHN REQUEST NPL"]],
  [
    "Brazil told Venezuela that it would not recognise the vote.",
    ["BRA CONSULT VEN", "?BRA SUPPORT VEN +negation,future"],
  ],
];

/** The partner is one of the same clause, and one to whom it is done. */
export const PARTNERS: readonly Case[] = [
  ["Mr. Otieno of Kenya spoke to students at the University of Lima.", []],
  ["Chinese companies went on selling rice to Sudan.", ["CHN COOPERATE SDN"]],
  ["The Kenyan minister had helped to shape the strategy towards China.", []],
  ["Peru called on Chile for a leading role for Bolivia.", ["PER REQUEST CHL"]],
  ["Kenyan soldiers began a joint exercise in Rwanda.", ["KEN COOPERATE RWA"]],
  ["Kenya's envoys had protested against Ugandan tariffs.", ["KEN ACCUSE UGA"]],
  ["Donald Trump of the United States put the American tariff at ten percent.", []],
  ["Mr. Ito met his Peruvian counterpart in Lima.", ["person:ito CONSULT PER"]],
  [
    "The Taliban banned women from universities, drawing condemnation from Qatar.",
    ["QAT ACCUSE organization:taliban"],
  ],
  ["Mr. Ito reserved some of his harshest words for Peruvian trade policy.", ["person:ito ACCUSE PER"]],
  ["Mr. Ito saved some of his money for a trip to Peru.", []],
  [
    "Norway demanded the withdrawal of Chadian forces from Sudan.",
    ["NOR REQUEST TCD", "?TCD RETREAT SDN +hypothetical"],
  ],
  ["Egypt and Qatar presented a new proposal on Sunday.", []],
  ["Niger ordered French troops to leave.", ["NER SANCTION FRA"]],
  ["A Chinese navy ship used a laser against a Philippine patrol boat.", ["CHN ASSAULT PHL ^military"]],
  ["Kenya, which borders Somalia, praised Ethiopia for its harvest.", ["KEN SUPPORT ETH"]],
  ["Indonesia threw Danish workers out of the country.", ["IDN SANCTION DNK"]],
];

/** What is not told as done, and when what is told took place. */
export const REALITY: readonly Case[] = [
  ["Not one Spanish minister visited Morocco.", ["ESP CONSULT MAR +negation"]],
  ["Not a single Danish firm sold rifles to Chad.", ["DNK AID TCD +negation"]],
  ["The law would restrict Kenyan investment in Uganda.", ["?KEN COOPERATE UGA +hypothetical"]],
  ["Then came the news that Nauru would recognise China.", ["NRU SUPPORT CHN +future"]],
  [
    "The quarrel began in October 2022, when Kenya cut Somalia off from the sea.",
    ["KEN SANCTION SOM +historical =2022-10"],
  ],
  ["Chad attacked Mali's villages in February.", ["TCD ASSAULT MLI =2024-02"]],
  ["Norway praised Taiwan's election in January.", ["NOR SUPPORT TWN =2024-04-26"]],
  [
    "Chad closed the port in August 2022 to protest a visit by Mali's king.",
    ["TCD ACCUSE MLI +historical =2022-08", "?TCD SANCTION MLI"],
  ],
  ["Norway congratulated Peru after its vote in February.", ["NOR SUPPORT PER =2024-04-26"]],
];

/** A party named by what a participle or an apposition says of it. */
export const EXPLAINED: readonly Case[] = [
  ["The Taliban, armed by Chad, entered the town.", ["TCD AID organization:taliban"]],
  [
    "Hezbollah, a militia backed by Iran, praised Qatar.",
    ["IRN SUPPORT organization:hezbollah", "organization:hezbollah SUPPORT QAT"],
  ],
  ["Oman thanked Malta on Monday and Cyprus on Tuesday.", ["OMN SUPPORT MLT", "OMN SUPPORT CYP"]],
  ["Nepal, India said, had shelled Bhutan.", ["NPL ASSAULT BTN @IND"]],
  [
    "Kenya’s envoys, Mr. Otieno said on Friday, have not protested against Ugandan tariffs.",
    ["KEN ACCUSE UGA +negation @person:otieno ^government"],
  ],
  ["Kenya-Uganda talks on water resumed in Geneva.", ["KEN CONSULT UGA"]],
  [
    "It took weeks of establishing the first Japan-India talks on steel.",
    ["IND CONSULT JPN +hypothetical,future | IND CONSULT JPN +future"],
  ],
  ["Jordan flew to Cairo for talks with Libya.", ["?JOR CONSULT EGY", "JOR CONSULT LBY"]],
  ["The Royal Navy sailed in support of Kenya.", ["organization:royal-navy SUPPORT KEN"]],
  ["Oman searched the gulf in coordination with Jordan.", ["JOR COOPERATE OMN"]],
  ["Hamas claimed responsibility for the bombing in Cyprus.", ["organization:hamas ASSAULT CYP"]],
  ["Boko Haram was driven from the hills by Chad.", ["TCD ASSAULT organization:boko-haram"]],
  ["Malta sailed in the spring, and Cyprus in the summer.", []],
  ["Togolese troops recaptured the port from Benin.", ["TGO ASSAULT BEN ^military"]],
];

/** What a second, blind reader found: who is meant by the words, and what is not told as done. */
export const MEANT: readonly Case[] = [
  ["Leaving Chad would be a mistake for both countries, Ms. Rojas of Chile said.", []],
  ["Sanctioning Chad would be a disaster, Kenya said.", []],
  ["Kenya welcomed an Uganda that was open.", []],
  ["Kenya welcomed Uganda on Monday.", ["KEN CONSULT UGA"]],
  ["Kenya met a Ugandan delegation.", ["KEN CONSULT UGA"]],
  ["Kenyan officials contemplate tariffs on Chadian rice.", ["KEN SANCTION TCD +hypothetical"]],
  ["Kenya plans tariffs on Chadian rice.", ["KEN THREATEN TCD"]],
  [
    "Mr. Brandt told Mr. Haddad of Lebanon that the two should be partners.",
    ["person:brandt CONSULT person:haddad"],
  ],
  ["Kenya said that both Kenya and Chad should be patient.", []],
  ["Kenya said that Chad should be patient.", ["KEN REQUEST TCD"]],
  ["The order would restrict Kenyan investment in Chad.", []],
  ["Kenya does not support independence for Greenland.", []],
  ["Kenya supports independence for Greenland.", ["?KEN SUPPORT GRL", "?KEN SUPPORT DNK"]],
  ["Kenya does not support Chad.", ["KEN SUPPORT TCD +negation"]],
  [
    "Chad's help of Mali in its war in Niger hurt Togo.",
    ["TCD AID MLI", "MLI ASSAULT NER", "?TCD ASSAULT TGO"],
  ],
  ["Chad gave Mali support for its war in Niger.", ["TCD SUPPORT MLI | TCD AID MLI", "?MLI ASSAULT NER"]],
  [
    "Chad has assured Kenya that it would not arm Somalia.",
    ["TCD CONSULT KEN", "TCD AID SOM +negation,hypothetical | TCD AID SOM +negation,future"],
  ],
  ["Chad offered rice to merchants in the port, and Kenya sold it to other buyers.", []],
  ["Chad met former members of Hamas.", []],
  ["Ana Rojas, a former minister of Chile, met Oman.", ["person:ana-rojas CONSULT OMN"]],
  ["I thank the club under the able coordination of Alex Gakuru and Tobias Schonwetter.", []],
  ["President Ana Rojas of Chile and Foreign Minister Juan Soto of Chile agreed that the wine was poor.", []],
  [
    "General Ana Rojas, the chief of the Chilean army, said on Wednesday that Peruvian sailors armed with knives, axes and clubs had boarded Bolivian boats.",
    ["PER COERCE BOL @person:ana-rojas | PER ASSAULT BOL @person:ana-rojas"],
  ],
  ["BUSAN, South Korea — Kenya halved a tariff on Chadian goods on Thursday.", ["KEN CONCEDE TCD"]],
  [
    "The navies of Kenya and Chad will talk to each other again, Ana Rojas and Juan Soto decided on Wednesday at a long meeting in Lima.",
    ["KEN CONSULT TCD +future | TCD CONSULT KEN +future"],
  ],
  ["Norway raised the matter, and called on Chad to use its influence with Iran.", ["NOR REQUEST TCD"]],
];
