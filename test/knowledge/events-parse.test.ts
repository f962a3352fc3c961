import { describe, expect, it } from "vitest";
import { parseLexicon, readExample } from "../../src/knowledge/events/load.ts";

const parse = (text: string, user?: string) =>
  parseLexicon([{ name: "a.yaml", text }], user === undefined ? [] : [{ name: "user.yaml", text: user }]);

describe("parseLexicon", () => {
  it("reads an entry with all that it can say", () => {
    const lexicon = parse(`classes:
  penalty: [tariff, "@harsh"]
  harsh: [embargo]
type: SANCTION
entries:
  - verb: hit back
    actor: [from]
    recipient: [on, clause-subject]
    when: { object: ["@penalty"], clause: ["*"] }
    not: { on: [target] }
    context: economic
    negative: true
    example: "[Norway] hit back."
`);
    expect(lexicon.problems).toEqual([]);
    expect(lexicon.verbs.get("hit")).toEqual([
      {
        id: "sanction.verb.hit-back.clause=*.object=@penalty.!on=target",
        kind: "verb",
        lemma: "hit",
        particle: "back",
        type: "SANCTION",
        actor: ["from"],
        recipient: ["on", "clause-subject"],
        when: new Map([
          ["object", new Set(["tariff", "embargo"])],
          ["clause", new Set(["*"])],
        ]),
        not: new Map([["on", new Set(["target"])]]),
        weight: 129,
        light: new Set(),
        converse: new Set(),
        reciprocal: false,
        direct: false,
        doer: false,
        negative: true,
        context: "economic",
        example: "[Norway] hit back.",
        file: "a.yaml",
        line: 6,
      },
    ]);
  });

  it("gives each of several words its own entry, line and example", () => {
    const lexicon = parse(`type: AID
entries:
  - nouns:
      aid: "[Norway]'s aid to {Ghana}"
      help:
    recipient: [to, none]
    light: [give]
`);
    expect(lexicon.nouns.get("aid")?.[0]).toMatchObject({ line: 4, example: "[Norway]'s aid to {Ghana}" });
    expect(lexicon.nouns.get("help")?.[0]).toMatchObject({
      line: 5,
      recipient: ["to"],
      light: new Set(["give"]),
      actor: ["possessor", "of", "by", "from"],
    });
    expect(lexicon.nouns.get("help")?.[0]).not.toHaveProperty("example");
  });

  it("puts the most conditioned reading first, and no event before an event that asks as much", () => {
    const lexicon = parse(`type: ASSAULT
entries:
  - { verb: hit, recipient: [object] }
  - { verb: hit, recipient: [object], when: { with: ["*"] } }
  - { verb: hit, recipient: [object], when: { object: [town] } }
  - { verb: hit, type: null, when: { object: [target] } }
  - { verb: hit, recipient: [at], when: { object: [town], with: ["*"] } }
  - { verb: hit out, type: ACCUSE, recipient: [at] }
`);
    expect(lexicon.verbs.get("hit")?.map(({ line }) => line)).toEqual([8, 7, 6, 5, 4, 3]);
  });

  it("reads modes and reporting", () => {
    const lexicon = parse(`modes:
  - { verb: [rule out, refuse], mode: negation }
  - { adjective: [possible], mode: hypothetical, governs: [head] }
reporting:
  - { verb: [tell], addressee: [object] }
  - { phrase: [according to], speaker: [object] }
`);
    expect(lexicon.problems).toEqual([]);
    expect(lexicon.modes.get("rule")).toEqual([
      {
        kind: "verb",
        lemma: "rule",
        particle: "out",
        mode: "negation",
        governs: ["clause", "object"],
        file: "a.yaml",
        line: 2,
      },
    ]);
    expect(lexicon.modes.get("possible")?.[0]?.governs).toEqual(["head"]);
    expect(lexicon.reporting.get("tell")?.[0]).toMatchObject({ speaker: ["subject"], addressee: ["object"] });
    expect(lexicon.reporting.get("according to")?.[0]).toMatchObject({ kind: "phrase", speaker: ["object"] });
  });

  it("gives the same whatever the order of files", () => {
    const one = { name: "1.yaml", text: "type: AID\nentries:\n  - { verb: give, recipient: [to] }\n" };
    const two = {
      name: "2.yaml",
      text: 'type: AGREE\nentries:\n  - { verb: give, recipient: [to], when: { to: ["*"] } }\n',
    };
    expect(parseLexicon([one, two]).verbs.get("give")).toEqual(parseLexicon([two, one]).verbs.get("give"));
  });
});

describe("parseLexicon with a user's file", () => {
  const shipped = `type: ACCUSE
classes: { wrong: [theft] }
entries:
  - { verb: chide, recipient: [object] }
  - { verb: chide, recipient: [for], when: { object: ["@wrong"] } }
`;

  it.each([
    ["another type for the same word", "entries:\n  - { verb: chide, type: null }\n", [null, "ACCUSE"]],
    [
      "the same word and conditions",
      'entries:\n  - { verb: chide, type: REJECT, recipient: [for], when: { object: ["@wrong"] } }\n',
      ["REJECT", "ACCUSE"],
    ],
    [
      "a new condition",
      "entries:\n  - { verb: chide, type: REJECT, recipient: [for], when: { for: [x], object: [y] } }\n",
      ["REJECT", "ACCUSE", "ACCUSE"],
    ],
  ])("merges %s", (_, user, types) => {
    const lexicon = parse(shipped, user);
    expect(lexicon.problems).toEqual([]);
    const found = lexicon.verbs.get("chide")?.map(({ type }) => type) ?? [];
    expect([...found].sort()).toEqual([...types].sort());
  });

  it("replaces a class in the shipped entries", () => {
    const lexicon = parse(shipped, "classes: { wrong: [arson, fraud] }\n");
    const [first] = lexicon.verbs.get("chide") ?? [];
    expect(first?.when).toEqual(new Map([["object", new Set(["arson", "fraud"])]]));
  });

  it("replaces a mode and a reporting verb", () => {
    const lexicon = parse(
      "modes: [{ verb: plan, mode: future }]\nreporting: [{ verb: tell, addressee: [object] }]\n",
      "modes: [{ verb: plan, mode: hypothetical }]\nreporting: [{ verb: tell, addressee: [to] }]\n",
    );
    expect(lexicon.modes.get("plan")?.map(({ mode }) => mode)).toEqual(["hypothetical"]);
    expect(lexicon.reporting.get("tell")?.map(({ addressee }) => addressee)).toEqual([["to"]]);
  });
});

describe("a malformed file", () => {
  const good = "  - { verb: praise, type: SUPPORT, recipient: [object] }\n";
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ["no type", "entries:\n  - { verb: chide, recipient: [object] }\n", /a\.yaml:2: the entry has no type/],
    [
      "a wrong type",
      "entries:\n  - { verb: chide, type: SCOLD }\n",
      /a\.yaml:2: "SCOLD" is no PLOVER event type/,
    ],
    ["a wrong file type", "type: SCOLD\nentries: []\n", /a\.yaml:1: "SCOLD" is no PLOVER event type/],
    [
      "no word",
      "entries:\n  - type: ACCUSE\n    recipient: [to]\n",
      /a\.yaml:2: an entry must name its verb/,
    ],
    [
      "no recipient",
      "entries:\n  - { verb: chide, type: ACCUSE }\n",
      /a\.yaml:2: .*where its recipient stands/,
    ],
    [
      "a slot that is none",
      "entries:\n  - verb: chide\n    type: ACCUSE\n    recipient: [objekt]\n",
      /a\.yaml:4: "objekt" is no slot/,
    ],
    [
      "a condition that is none",
      "entries:\n  - verb: chide\n    type: ACCUSE\n    recipient: [to]\n    when: { objects: [x] }\n",
      /a\.yaml:5: `when` cannot ask about "objects"/,
    ],
    [
      "an unknown key",
      "entries:\n  - verb: chide\n    type: ACCUSE\n    recipent: [to]\n",
      /a\.yaml:4: an entry has no key "recipent"/,
    ],
    [
      "an unknown class",
      'entries:\n  - { verb: chide, type: ACCUSE, recipient: [to], when: { to: ["@x"] } }\n',
      /a\.yaml:2: no class is called @x/,
    ],
    ["a class that holds itself", 'classes:\n  a: ["@b"]\n  b: ["@a"]\n', /a\.yaml:3: class @a holds itself/],
    [
      "an unknown context",
      "entries:\n  - { verb: a, type: AID, recipient: [to], context: sport }\n",
      /no PLOVER context/,
    ],
    [
      "a flag that is none",
      "entries:\n  - { verb: a, type: AID, recipient: [to], direct: maybe }\n",
      /not true or false/,
    ],
    ["entries that are no list", "type: AID\nentries: { verb: a }\n", /a\.yaml:2: `entries` is not a list/],
    ["an entry that is no mapping", "entries:\n  - chide\n", /a\.yaml:2: An entry is not a mapping/],
    ["an unknown part", "entry:\n  - verb: a\n", /a\.yaml:1: no part is called "entry"/],
    ["a file that is no mapping", "- verb: a\n", /a\.yaml:1: The file is not a mapping/],
    ["broken YAML", 'type: AID\nentries:\n  - verb: "give\n', /a\.yaml:\d+: Missing closing "quote/],
    [
      "a mode that is none",
      "modes:\n  - { verb: plan, mode: perhaps }\n",
      /a\.yaml:2: the entry has no known mode/,
    ],
    [
      "a mode's reach",
      "modes:\n  - { verb: plan, mode: future, governs: [all] }\n",
      /`governs` is not understood/,
    ],
    [
      "a reporting slot",
      "reporting:\n  - verb: tell\n    addressee: [whom]\n",
      /a\.yaml:3: "whom" is no slot/,
    ],
    [
      "the same reading twice",
      "type: AID\nentries:\n  - { verb: give, recipient: [to] }\n  - { verb: give, type: AGREE, recipient: [to] }\n",
      /a\.yaml:4: "give" has the same words and conditions at a\.yaml:3/,
    ],
    [
      "the same name twice",
      "type: AID\nentries:\n  - { verb: give, recipient: [to], when: { to: [a] } }\n" +
        "  - { verb: give, recipient: [to], when: { to: [a, b] } }\n",
      /a\.yaml:4: "aid\.verb\.give\.to=a" is also the entry at a\.yaml:3/,
    ],
  ];

  it.each(cases)("is told with file, line and remedy: %s", (_, text, message) => {
    const { problems } = parse(text);
    expect(problems[0]).toMatch(message);
    for (const problem of problems) expect(problem).toMatch(/^error\[E_LEXICON\]: a\.yaml:\d+: .+\. .+\.$/);
  });

  it.each(cases.filter(([name]) => /recipient|slot|key|flag/.test(name) && name !== "a reporting slot"))(
    "leaves the rest of the file standing: %s",
    (_, text) => {
      expect(parse(text + good).verbs.get("praise")).toHaveLength(1);
    },
  );

  it("that is empty is no problem", () => {
    expect(parse("").problems).toEqual([]);
    expect(parse("# nothing yet\n").verbs.size).toBe(0);
  });
});

describe("readExample", () => {
  it.each([
    ["[Norway] met {Ghana}.", "Norway met Ghana.", [[0, 6]], [[11, 16]]],
    ["{Ghana} got aid from [Norway].", "Ghana got aid from Norway.", [[19, 25]], [[0, 5]]],
    ["It rained.", "It rained.", [], []],
  ])("reads %s", (marked, text, actors, recipients) => {
    expect(readExample(marked)).toEqual({ text, actors, recipients });
  });
});
