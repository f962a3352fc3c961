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
  ["Kenya's statement said that Iran had attacked Iraq.", ["IRN ASSAULT IRQ @KEN"]],
  ["Iran attacked Iraq, according to a Kenyan news release.", ["IRN ASSAULT IRQ @KEN"]],
  [
    "Iran attacked Iraq, according to a leaked memo of three pages.",
    ["IRN ASSAULT IRQ @leaked memo of three pages"],
  ],
  ["Iran attacked Iraq, reported Xinhua.", ["IRN ASSAULT IRQ @organization:xinhua"]],
  [
    "Iran attacked Iraq, a spokesman for the Kenyan army, Ola Brandt, said.",
    ["IRN ASSAULT IRQ @person:ola-brandt"],
  ],
  ["Families in Kenya who fled say that Iran attacked Iraq.", ["IRN ASSAULT IRQ @families in Kenya"]],
  ["I know that Iran attacked Iraq.", ["IRN ASSAULT IRQ @-"]],
  ["“I know that Iran attacked Iraq,” said Ola Brandt, a pilot.", ["IRN ASSAULT IRQ @person:ola-brandt"]],
  ["The finds signal that Iran attacked Iraq.", ["?IRN ASSAULT IRQ @-", "?IRN ASSAULT IRQ +hypothetical @-"]],
  ["Kenya accused Iran of attacking Iraq.", ["KEN ACCUSE IRN @-", "IRN ASSAULT IRQ +hypothetical @KEN"]],
  ["Kenya voiced worry about Chinese firms that arm Russia.", ["KEN ACCUSE CHN @-", "CHN AID RUS @KEN"]],
  ["Kenya said that the law had not changed and asked Chad to wait.", ["KEN REQUEST TCD @-"]],
  ["Kenya condemned Iran's attack on Iraq.", ["KEN ACCUSE IRN @-", "?IRN ASSAULT IRQ @-"]],
  ["Mr. Brandt said that he would visit Iran.", ["person:brandt CONSULT IRN +future @person:brandt"]],
  [
    "Kenya's president, Ola Brandt, spoke in Nairobi. He said that Kenya would help Chad.",
    ["KEN AGREE TCD @person:ola-brandt"],
  ],
  [
    "“Iran attacked Kenya,” Kenya's president, Ola Brandt, told Karim Haddad, according to the Lebanese readout.",
    [
      "IRN ASSAULT KEN @person:ola-brandt",
      "person:ola-brandt ACCUSE IRN @LBN",
      "?person:ola-brandt CONSULT person:karim-haddad @LBN",
    ],
  ],
];
