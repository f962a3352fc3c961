import type { Case } from "./case.ts";

export const SPEAKERS: readonly Case[] = [
  ["Germany said that Iran had attacked Iraq.", ["IRN ASSAULT IRQ @DEU"]],
  ["Iran had attacked Iraq, Germany said.", ["IRN ASSAULT IRQ @DEU"]],
  ["According to Germany, Iran attacked Iraq.", ["IRN ASSAULT IRQ @DEU"]],
  ["Secretary of State Ana Rojas said Iran attacked Iraq.", ["IRN ASSAULT IRQ @person:ana-rojas"]],
  ["“Iran attacked Iraq,” Secretary of State Ana Rojas said.", ["IRN ASSAULT IRQ @person:ana-rojas"]],
  ["Backers of Tom Weber said Iran attacked Iraq.", ["IRN ASSAULT IRQ @backers of Tom Weber"]],
  ["A senior diplomat said that Iran had attacked Iraq.", ["IRN ASSAULT IRQ @senior diplomat"]],
  ["Iran, Germany said, had attacked Iraq.", ["IRN ASSAULT IRQ @DEU"]],
  ["Germany told Jordan that Iran had attacked Iraq.", ["IRN ASSAULT IRQ @DEU", "?DEU CONSULT JOR"]],
  [
    "Chile's president, Ana Rojas, said Peru had sent troops to help Bolivia.",
    ["PER AID BOL @person:ana-rojas"],
  ],
  [
    "Finland, said Prime Minister Aino Laine, has never threatened Russia.",
    ["FIN THREATEN RUS +negation @person:aino-laine"],
  ],
  [
    "“Morocco has armed the rebels' enemies and insulted Algeria,” said Karim Haddad, an Algerian general.",
    ["MAR ACCUSE DZA @person:karim-haddad"],
  ],
  [
    "Ana Rojas, Chile's president, spoke for an hour. “Peru has stolen plans from Chile,” she said.",
    ["PER COERCE CHL @person:ana-rojas", "?person:ana-rojas ACCUSE PER"],
  ],
  [
    "“We did not expect it. Turkey attacked Greece at night,” a retired admiral said.",
    ["TUR ASSAULT GRC @retired admiral"],
  ],
  [
    "The United Nations reported that Sudan had bombed Chad twice.",
    ["SDN ASSAULT TCD @organization:united-nations"],
  ],
  [
    "A Western official, who asked not to be named, said that China had supplied Iran with drones.",
    ["CHN AID IRN @Western official"],
  ],
  ["In a statement, Kuwait said that Iraq had seized a Bahraini tanker.", ["IRQ COERCE BHR @KWT"]],
  [
    "Egypt met Libya in Rome on Friday, Italy said, and both sides praised Tunisia.",
    ["EGY CONSULT LBY @ITA", "?EGY SUPPORT TUN", "?LBY SUPPORT TUN"],
  ],
  [
    "India accused Pakistan of shelling a village. A senior official said that Pakistan had also attacked Afghanistan.",
    ["IND ACCUSE PAK @-", "PAK ASSAULT AFG @senior official"],
  ],
  ["Iran has threatened Oman, in the view of Qatar.", ["IRN THREATEN OMN @QAT"]],
  [
    "Two aid workers said that Eritrean soldiers had attacked Ethiopia's north.",
    ["ERI ASSAULT ETH @two aid workers"],
  ],
  ["Malta said Italy said Libya had fired on a Spanish ship.", ["LBY ASSAULT ESP @ITA"]],
  [
    "Sweden believes that Russia poisoned a Latvian reporter.",
    ["?RUS ASSAULT LVA @SWE", "?RUS ASSAULT LVA +hypothetical @SWE"],
  ],
];
