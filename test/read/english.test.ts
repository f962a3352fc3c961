import { expect, test } from "vitest";
import { isEnglish } from "../../src/read/english.ts";

const ENGLISH =
  "The foreign ministers of the two countries met for three hours on Tuesday, but they did not agree on anything that mattered, " +
  "and a second round of talks was put off until the autumn, officials from both sides told reporters.";

test.each<[name: string, text: string, english: boolean]>([
  ["prose", ENGLISH, true],
  ["a headline", "China, Russia hold talks in Beijing", true],
  ["a foreign word or two", `${ENGLISH} "C'est la vie," said the French minister, quoting 人民日报.`, true],
  ["figures alone", "2024: 17 %, 2025: 19 %", true],
  [
    "French",
    "Le ministre des affaires étrangères a rencontré son homologue à Pékin mardi, mais les deux hommes ne se sont pas mis d'accord sur les droits de douane, et une nouvelle rencontre aura lieu en automne, selon des responsables des deux pays.",
    false,
  ],
  [
    "German",
    "Der Außenminister traf am Dienstag in Peking seinen Amtskollegen, doch die beiden einigten sich nicht über die Zölle, und eine weitere Runde der Gespräche wird erst im Herbst stattfinden, wie Beamte beider Länder den Reportern sagten.",
    false,
  ],
  [
    "Spanish",
    "El ministro de Asuntos Exteriores se reunió el martes en Pekín con su homólogo, pero los dos no llegaron a un acuerdo sobre los aranceles, y la próxima ronda de conversaciones se celebrará en otoño, según funcionarios de ambos países.",
    false,
  ],
  [
    "Dutch",
    "De minister van Buitenlandse Zaken sprak dinsdag in Peking met zijn ambtgenoot, maar de twee werden het niet eens over de heffingen, en een nieuwe ronde van gesprekken is pas in de herfst, zeiden ambtenaren van beide landen tegen verslaggevers.",
    false,
  ],
  [
    "Danish",
    "Udenrigsministeren mødte tirsdag sin kollega i Beijing, men de to blev ikke enige om tolden, og der er først en ny runde af samtaler til efteråret, siger embedsmænd fra begge lande til pressen, som ikke var til stede under mødet.",
    false,
  ],
  [
    "Indonesian",
    "Menteri luar negeri bertemu dengan rekannya di Beijing pada hari Selasa, tetapi keduanya tidak sepakat tentang tarif, dan putaran pembicaraan berikutnya baru akan diadakan pada musim gugur, kata pejabat dari kedua negara kepada wartawan.",
    false,
  ],
  [
    "a short German text",
    "Die Regierung verlängert am Montag ihre Maßnahmen gegen Russland, sagte eine Sprecherin nach einem Treffen mit Vertretern Japans.",
    false,
  ],
  [
    "a short English text",
    "Japan and China sign a pact on fishing, ending three years of disputes over the strait.",
    true,
  ],
  ["Chinese", "中美两国外长星期二在北京会谈。", false],
  ["Russian", "Министры встретились в Пекине.", false],
])("%s", (_, text, english) => {
  expect(isEnglish(text)).toBe(english);
});
