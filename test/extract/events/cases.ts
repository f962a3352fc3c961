/**
 * Sentences and the events that they tell, one line an event: `ACTOR TYPE RECIPIENT`, then `+mode`, `@speaker`, `#issue`.
 * Where no `+` is given the event has no mode. An empty list: the sentence tells no event between named actors.
 * All sentences are made up here; the pairings are no facts.
 */
export type Case = readonly [sentence: string, events: readonly string[]];

export const CASES: Readonly<Record<string, readonly Case[]>> = {
  "plain clauses": [
    ["China accused Japan of dumping steel.", ["CHN ACCUSE JPN"]],
    ["France praised Brazil for protecting the forest.", ["FRA SUPPORT BRA"]],
    ["Germany condemned Iran.", ["DEU ACCUSE IRN"]],
    ["Russia attacked Ukraine.", ["RUS ASSAULT UKR"]],
    ["India warned Pakistan.", ["IND THREATEN PAK"]],
    ["Canada thanked Norway.", ["CAN SUPPORT NOR"]],
    ["Egypt invaded Libya.", ["EGY ASSAULT LBY"]],
    ["Turkey blockaded Cyprus.", ["TUR SANCTION CYP"]],
    ["Poland rejected Germany's offer.", ["POL REJECT DEU"]],
    ["Australia helped Indonesia.", ["AUS AID IDN"]],
  ],
  "prepositional recipients": [
    ["Japan imposed sanctions on Russia.", ["JPN SANCTION RUS"]],
    ["Sweden negotiated with Turkey.", ["SWE CONSULT TUR"]],
    ["Israel fired rockets at Lebanon.", ["ISR ASSAULT LBN"]],
    ["Kenya sent food aid to Somalia.", ["KEN AID SOM"]],
    ["Spain appealed to Morocco for help.", ["ESP REQUEST MAR"]],
    ["Cuba cooperated with Mexico.", ["CUB COOPERATE MEX"]],
    ["Iran retaliated against Iraq.", ["IRN ASSAULT IRQ"]],
  ],
  passives: [
    ["Japan was accused by China of dumping steel.", ["CHN ACCUSE JPN"]],
    ["Ukraine was attacked by Russia.", ["RUS ASSAULT UKR"]],
    ["Sanctions were imposed on Russia by Japan.", ["JPN SANCTION RUS"]],
    ["Iran was condemned by Germany and France.", ["DEU ACCUSE IRN", "FRA ACCUSE IRN"]],
    ["Norway was thanked.", []],
  ],
  coordination: [
    ["Germany and France condemned Iran.", ["DEU ACCUSE IRN", "FRA ACCUSE IRN"]],
    ["Germany condemned Iran and Syria.", ["DEU ACCUSE IRN", "DEU ACCUSE SYR"]],
    ["Germany condemned Iran and praised Jordan.", ["DEU ACCUSE IRN", "DEU SUPPORT JOR"]],
    ["China and Japan held talks.", ["CHN CONSULT JPN"]],
    ["Brazil and Argentina agreed to cut tariffs.", ["ARG AGREE BRA"]],
  ],
  "control and complements": [
    ["Britain urged Russia to withdraw its troops.", ["GBR REQUEST RUS"]],
    ["India asked China to return the land.", ["IND REQUEST CHN"]],
    ["Greece demanded that Turkey leave the island.", ["GRC REQUEST TUR"]],
    ["Peru called on Chile to release the ship.", ["PER REQUEST CHL"]],
    ["Mexico pressed Colombia to act on cocaine.", ["MEX REQUEST COL"]],
    ["Vietnam threatened to attack Cambodia.", ["VNM THREATEN KHM"]],
  ],
  "relative clauses and participles": [
    ["Japan, which had accused China of dumping, filed a complaint.", ["JPN ACCUSE CHN"]],
    ["The sanctions that Japan imposed on Russia hurt trade.", ["JPN SANCTION RUS"]],
    ["Officials left after Iran, condemned by Germany, walked out.", ["DEU ACCUSE IRN"]],
    ["Speaking in Geneva, India accused Pakistan of shelling.", ["IND ACCUSE PAK"]],
  ],
  "nominal events": [
    ["Russia's invasion of Ukraine shocked Europe.", ["RUS ASSAULT UKR"]],
    ["The meeting between France and Germany lasted two hours.", ["DEU CONSULT FRA"]],
    ["China's support for Russia has grown.", ["CHN AID RUS"]],
    ["The talks between Japan and South Korea ended.", ["JPN CONSULT KOR"]],
    ["Japan's sanctions against Russia took effect.", ["JPN SANCTION RUS"]],
    ["India's criticism of Pakistan was sharp.", ["IND ACCUSE PAK"]],
  ],
  "light verbs": [
    ["Japan held talks with South Korea.", ["JPN CONSULT KOR"]],
    ["Brazil reached an agreement with Argentina.", ["ARG AGREE BRA"]],
    ["Iran issued a warning to Israel.", ["IRN THREATEN ISR"]],
    ["Turkey launched an attack on Syria.", ["TUR ASSAULT SYR"]],
    ["Canada lodged a protest with India.", ["CAN ACCUSE IND"]],
    ["France signed a treaty with Spain.", ["ESP AGREE FRA"]],
  ],
  modes: [
    ["Germany did not condemn Iran.", ["DEU ACCUSE IRN +negation"]],
    ["Germany has never condemned Iran.", ["DEU ACCUSE IRN +negation"]],
    ["China denied offering weapons to Russia.", ["CHN AID RUS +negation"]],
    ["Russia refused to help Cuba.", ["RUS AID CUB +negation"]],
    ["Japan will impose sanctions on Russia.", ["JPN SANCTION RUS +future"]],
    ["Japan plans to impose sanctions on Russia.", ["JPN SANCTION RUS +future"]],
    ["Japan could impose sanctions on Russia.", ["JPN SANCTION RUS +hypothetical"]],
    ["Japan would impose sanctions on Russia.", ["JPN SANCTION RUS +hypothetical"]],
    ["Japan is considering imposing sanctions on Russia.", ["JPN SANCTION RUS +hypothetical"]],
    ["France is to visit Chile.", ["FRA CONSULT CHL +future"]],
  ],
  speakers: [
    ["Germany said that Iran had attacked Iraq.", ["IRN ASSAULT IRQ @DEU"]],
    ["Iran had attacked Iraq, Germany said.", ["IRN ASSAULT IRQ @DEU"]],
    ["According to Germany, Iran attacked Iraq.", ["IRN ASSAULT IRQ @DEU"]],
    ["A senior diplomat said that Iran had attacked Iraq.", ["IRN ASSAULT IRQ @senior diplomat"]],
  ],
  "no event": [
    ["China and Japan are neighbours.", []],
    ["France lies between Spain and Germany.", []],
    ["Germany met its climate target.", []],
    ["Inflation hit Argentina.", []],
    ["Brazil beat Italy in the final.", []],
    ["The weather in Norway was cold.", []],
    ["Exports from Chile to Peru rose.", []],
  ],
};
