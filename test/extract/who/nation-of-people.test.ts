import { expect, test } from "vitest";
import { extract } from "../../../src/pipeline/extractor.ts";

test.each([
  ["in a body's apposition", "A member of the Malian parliament, Mohammed Keita, met Chad's premier.", "MLI"],
  [
    "but not by what they are against",
    "A critic of the Malian parliament, Mohammed Keita, met Chad's premier.",
    undefined,
  ],
])("a person's country is told %s", (_, text, country) => {
  const { entities } = extract({ id: "case", text });
  expect(entities.find(({ id }) => id === "person:mohammed-keita")?.country).toBe(country);
});
