import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { assembleGraph } from "../../src/graph/assemble.ts";
import { FORMATS } from "../../src/write/formats.ts";
import { gexfChunks, writeGexf } from "../../src/write/gexf.ts";
import { CORPUS } from "../graph/corpus.ts";
import { temporaryFolder } from "./folder.ts";
import { gexfProblems } from "./gexf-rules.ts";

const GOOD = [...gexfChunks(assembleGraph(CORPUS))].join("");

/** Each row spoils a good file in one way that a real program stumbles over. */
const SPOILT: readonly (readonly [pattern: RegExp, replacement: string, problem: string])[] = [
  [/version="1.3"/, 'version="1.2"', "version"],
  [/defaultedgetype="directed"/, "", "edge type"],
  [/ timeformat="date"/, "", "timeformat"],
  [/<edge /, '<edge type="undirected" ', "type of its own"],
  [/weight="\d+"/, 'weight="0"', "weight"],
  [/ label="Mina Lee"/, "", "no label"],
  [/<viz:size[^>]*>/, "<viz:size/>", "no size"],
  [/<viz:position[^>]*>/, "", "no place"],
  [/<viz:color r="\d+" g="\d+" b="\d+"\/>/, '<viz:color hex="#ff0000"/>', "colour"],
  [/<viz:color r/, '<viz:color a="1" r', "more than"],
  [/<spell start="2024/, '<spell start="2025', "ends before"],
  [/<spell start="2024[^>]*>/, "$&$&", "overlap"],
  [/<spell start="2024[^>]*>/, '<spell start="1900-01-01" end="1900-01-02"/>', "lives when"],
  [/<attvalue for="mentions"/, '<attvalue for="undeclared"', "undeclared"],
  [/<attvalue for="mentions" value="\d+"/, '<attvalue for="mentions" value="many"', "is no integer"],
  [/id="mentions" title="mentions"/, 'id="mentions" title="weight"', "reserved"],
  [/<attributes class="edge" mode="static"/, '<attributes class="edge" mode="dynamic"', "dynamic"],
  [/<attributes class="edge" mode="static"/, '<attributes class="node" mode="static"', "comes twice"],
  [/target="BEL"/, 'target="NOWHERE"', "no node"],
  [/<edge id="ARD\|AID\|BEL"/, '<edge id="ARD|ACCUSE|BEL"', "comes twice"],
  [/kind="AID"/, 'kind="ACCUSE"', "source, target and kind"],
  [/kind="AID"/, "", "no kind"],
  [/<node id="ARD"/, '<node id=" ARD"', "trimmed"],
  [/value="Arden aids/, 'value="INF aids', "infinity"],
  [/<\/gexf>/, "", "not a GEXF file"],
  [/<spells>/, "<dots/><spells>", "no element"],
  [/xmlns:viz="[^"]*"/, 'xmlns:viz="http://example.org"', "namespace"],
];

describe("every GEXF that a test writes", () => {
  const broken = assembleGraph(CORPUS);
  broken.setEdgeAttribute("ARD|AID|BEL", "weight", 0);

  it("is held to the rules without being asked", async () => {
    const path = join(temporaryFolder(), "graph.gexf");
    const format = FORMATS.find(({ id }) => id === "gexf")!;
    expect(() => [...gexfChunks(broken)]).toThrow("has weight 0");
    await expect(writeGexf(broken, path)).rejects.toThrow("has weight 0");
    await expect(format.write(broken, path)).rejects.toThrow("has weight 0");
  });
});

describe("the rules", () => {
  it("find nothing in a good file", () => {
    expect(gexfProblems(GOOD)).toEqual([]);
  });

  it.each(SPOILT)("see %s", (pattern, replacement, problem) => {
    expect(GOOD).toMatch(pattern);
    expect(gexfProblems(GOOD.replace(pattern, replacement)).join("\n")).toContain(problem);
  });
});
