import { expect, test } from "vitest";
import { joinedCorrections } from "../../src/resolve/corrections/join-corrections.ts";

const join = (text: string, more: string) => joinedCorrections({ file: "corrections.yaml", text }, more);

const OWN = `# Kept by Ana since 2023
merge: # one of each
  - { names: [Antony Blinken,   Tony Blinkin] } # he signed so

  # not sure yet:
  # - { names: [A, B] }
rename:
    - name: Peoples Bank   # as the Post writes it
      to: "People's Bank of China"
# the end`;

const MORE = `merge:
  - { names: [Xi Jinping, Xi], note: seen today }
  - { names: [Antony Blinken, Tony Blinkin], note: again }
rename:
  - { name: CHN, to: PRC }
drop:
  - { source: China, type: ACCUSE, target: Peru, in: [a-1] }
`;

test("rows go to the end of their sections; all else stays to the letter", () => {
  const { text, added } = join(OWN, MORE);
  expect(added).toBe(3);
  expect(text).toBe(`# Kept by Ana since 2023
merge: # one of each
  - { names: [Antony Blinken,   Tony Blinkin] } # he signed so
  - { names: [ Xi Jinping, Xi ], note: seen today }

  # not sure yet:
  # - { names: [A, B] }
rename:
    - name: Peoples Bank   # as the Post writes it
      to: "People's Bank of China"
    - { name: CHN, to: PRC }
# the end
drop:
  - { source: China, type: ACCUSE, target: Peru, in: [ a-1 ] }
`);
});

test("what is saved again is not added again, whatever is noted with it", () => {
  const { text } = join(OWN, MORE);
  expect(join(text, MORE)).toEqual({ text, added: 0 });
});

test.each([
  ["", "a new file"],
  ["# nothing yet\n", "a file of comments"],
])("%j: %s", (own) => {
  const { text, added } = join(own, MORE);
  expect(added).toBe(4);
  expect(text.startsWith(own)).toBe(true);
  expect(join(text, MORE).added).toBe(0);
});

test.each([
  ["merge:", "merge:\n  - { name: a }"],
  ["merge: # none yet\nalias:\n  - { name: X, also: [Y] }\n", "merge: # none yet\n  - { name: a }\nalias:\n"],
  ["merge: []\n", "merge: [{ name: a }]\n"],
  ["merge: [{ name: b }] # two\n", "merge: [{ name: b }, { name: a }] # two\n"],
  ["merge: [\n  { name: b },\n  ]\n", "merge: [\n  { name: b },\n  { name: a }]\n"],
  ["merge:\n  -\n", "merge:\n  -\n  - { name: a }\n"],
])("%j: an empty section is filled, and one on a line", (own, wanted) => {
  const { text } = join(own, MORE);
  const row = "{ names: [ Xi Jinping, Xi ], note: seen today }";
  const again = "{ names: [ Antony Blinken, Tony Blinkin ], note: again }";
  const both = wanted.includes("- { name: a }")
    ? wanted.replace("- { name: a }", `- ${row}\n  - ${again}`)
    : wanted.replace("{ name: a }", `${row}, ${again}`);
  expect(text.startsWith(both)).toBe(true);
  expect(text.slice(text.indexOf("rename:"))).toBe(
    "rename:\n  - { name: CHN, to: PRC }\ndrop:\n  - { source: China, type: ACCUSE, target: Peru, in: [ a-1 ] }\n",
  );
  expect(join(text, MORE)).toEqual({ text, added: 0 });
});

test("windows line ends stay", () => {
  const { text } = join("merge:\r\n  - { names: [A, B] }\r\nrename:\r\n  - { name: C, to: D }\r\n", MORE);
  expect(text.match(/\r\n/g)).toHaveLength(4);
  expect(join(text, MORE).added).toBe(0);
});

test.each([
  ["merge: [", MORE, /corrections\.yaml:\d+: this is no YAML/],
  ["- a\n", MORE, /expected sections/],
  ["merge: all\n", MORE, /section "merge" holds no list of rows, one a line/],
  [OWN, "merge:\n  - { name: x }\n", /corrections:2:/],
  [OWN, "evil: 1\n", /no section is called "evil"/],
])("%j with %j is refused", (own, more, message) => {
  expect(() => join(own, more)).toThrow(message);
});
