import { expect, test } from "vitest";
import { formatProblem } from "../../src/read/problem.ts";
import { parseSettings } from "../../src/read/settings.ts";

test.each<[text: string, settings: object]>([
  ["", { keys: {} }],
  ["title: Talks", { title: "Talks", keys: {} }],
  ["keys:\n  text: body\n  outlet: source\n", { keys: { text: "body", outlet: "source" } }],
  ["# nothing\ntitle: 2024\n", { title: "2024", keys: {} }],
])("%j is understood", (text, settings) => {
  expect(parseSettings(text, "relata.yaml")).toEqual({ settings, problems: [] });
});

test.each<[text: string, settings: object, problem: string]>([
  ["title: Talks\ntitel: no", { title: "Talks", keys: {} }, 'relata.yaml:2: "titel" is no setting.'],
  ["keys:\n  body: text\n  text: b", { keys: { text: "b" } }, 'relata.yaml:2: "body" is no setting.'],
  ["keys: text", { keys: {} }, 'relata.yaml:1: "keys" is no setting.'],
  ["title: [", { keys: {} }, "relata.yaml:1: is no valid YAML"],
  ["title: [a\nb: c", { keys: {} }, "relata.yaml:2: is no valid YAML"],
])("%j is refused in part, by its line", (text, settings, problem) => {
  const read = parseSettings(text, "relata.yaml");
  expect(read.settings).toEqual(settings);
  expect(read.problems).toHaveLength(1);
  expect(formatProblem(read.problems[0]!)).toContain(`error[E_SETTINGS]: ${problem}`);
});
