import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { extract } from "../../../src/pipeline/extractor.ts";

const FILE = fileURLToPath(new URL("../../../../shared/real/blinken-in-beijing.txt", import.meta.url));

describe.skipIf(!existsSync(FILE))("a news report as users have it", () => {
  const record = existsSync(FILE)
    ? extract({ id: "real", text: readFileSync(FILE, "utf8") })
    : { relations: [] };
  const events = record.relations.filter(
    ({ type, target }) => target !== undefined && type !== "ENGAGES" && !/_/.test(type),
  );

  test("gives at least thirty events between two parties", () => {
    expect(events.length).toBeGreaterThanOrEqual(30);
  });

  test.each([
    ["person:antony-blinken CONSULT person:xi-jinping", {}],
    ["CHN ACCUSE USA", {}],
    ["USA THREATEN CHN", { issues: ["issue:sanctions"] }],
    ["person:antony-blinken REQUEST CHN", { issues: ["issue:fentanyl"] }],
    ["person:vladimir-putin CONSULT CHN", { modes: ["future"] }],
    ["person:wang-yi ACCUSE USA", {}],
    ["CHN AID RUS", {}],
    ["CHN AID RUS", { modes: ["negation"] }],
    ["USA SANCTION CHN", { issues: ["issue:tariffs"], modes: ["hypothetical"] }],
  ])("%s %o", (line, { issues, modes }: { issues?: readonly string[]; modes?: readonly string[] }) => {
    const found = events.filter(
      ({ source, type, target, ...rest }) =>
        `${source} ${type} ${target}` === line &&
        String(rest.modes ?? []) === String(modes ?? []) &&
        (issues ?? []).every((issue) => rest.issues?.includes(issue)),
    );
    expect(found).not.toEqual([]);
  });
});
