import { describe, expect, it } from "vitest";
import { lemmaOf } from "../../src/language/lemma.ts";
import { loadModels } from "../../src/language/load-reader.ts";

const { lemmas } = loadModels();
const lemma = (form: string, tag: string) => lemmaOf(form, tag, lemmas);

/** Dictionary form, then forms of it. */
function table(lines: string): [string, string][] {
  return lines
    .trim()
    .split(/\s*[\n|]\s*/)
    .flatMap((line) => {
      const [base = "", ...forms] = line.split(" ");
      return forms.map((form): [string, string] => [form, base]);
    });
}

describe("dictionary forms of verbs", () => {
  it.each(
    table(`
      meet met|hold held|seek sought|find found|found founded|leave left|strike struck|sanction sanctioned|withdraw withdrew withdrawn
      overthrow overthrew overthrown|undertake undertook undertaken|uphold upheld|withhold withheld|mislead misled|oversee oversaw overseen
      fight fought|flee fled|shoot shot|forbid forbade forbidden|freeze froze frozen|swear swore sworn|slay slain|become became|begin began begun
      say said|tell told|speak spoke spoken|give gave given|take took taken|choose chose chosen|bring brought|buy bought|sell sold|send sent
      accuse accused|agree agreed|deny denied|ally allied|ban banned|bar barred|beg begged|control controlled|refer referred|permit permitted
      offer offered|suffer suffered|target targeted|veto vetoed|veto vetoed|occupy occupied|ratify ratified|seize seized|impose imposed
      invade invaded|expel expelled|detain detained|deploy deployed|warn warned|urge urged|cede ceded|concede conceded|free freed
      mobilise mobilised|mobilize mobilized|condemn condemned|sue sued|rule ruled|topple toppled|lie lied|tie tied|die died|raid raided
      bomb bombed|probe probed|cling clung|bind bound|feed fed|outlaw outlawed|guarantee guaranteed|cut cut|hit hit|quit quit`),
  )("%s, past and participle → %s", (form, base) => {
    expect([lemma(form, "VBD"), lemma(form, "VBN")]).toEqual([base, base]);
  });

  it.each(
    table(`
      meet meeting|plan planning|lie lying|die dying|make making|seize seizing|flee fleeing|agree agreeing|ban banning|target targeting
      stifle stifling|control controlling|vie vying|impose imposing|shell shelling|strike striking|quit quitting|use using|argue arguing`),
  )("%s → %s", (form, base) => {
    expect(lemma(form, "VBG")).toBe(base);
  });

  it.each(
    table(`
      accuse accuses|deny denies|press presses|reach reaches|have has|do does|be is|go goes|tax taxes|seize seizes|flee flees|die dies
      veto vetoes|focus focuses|discuss discusses|fire fires|back backs|rely relies`),
  )("%s → %s", (form, base) => {
    expect(lemma(form, "VBZ")).toBe(base);
  });
});

describe("dictionary forms of nouns", () => {
  it.each(
    table(`
      minister ministers|country countries|ally allies|talk talks|man men|woman women|child children|crisis crises|force forces|army armies
      loss losses|bus buses|speech speeches|spokesman spokesmen|rally rallies|embassy embassies|policy policies|piece pieces`),
  )("%s → %s", (form, base) => {
    expect(lemma(form, "NNS")).toBe(base);
  });

  it("keeps a name as it is, in lower case", () => {
    expect([lemma("sanders", "NNP"), lemma("paris", "NNP")]).toEqual(["sanders", "paris"]);
  });
});
