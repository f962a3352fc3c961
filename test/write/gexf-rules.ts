import { type GexfElement, type GexfFile, readGexfFile } from "./gexf-file.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const RESERVED = new Set("label id weight timeset source target type x y".split(" "));
const VALUE: Readonly<Record<string, RegExp>> = {
  string: /^[\s\S]+$/,
  integer: /^-?\d+$/,
  double: /^-?\d+(\.\d+)?(e-?\d+)?$/,
  boolean: /^(true|false)$/,
};

/**
 * What in a GEXF file would bring a warning, a lost edge or a missing timeline in Gephi, or break graphology-gexf or
 * networkx. An empty list says that it opens everywhere.
 */
export function gexfProblems(xml: string): readonly string[] {
  let file: GexfFile;
  try {
    file = readGexfFile(xml);
  } catch (error) {
    return [`not a GEXF file: ${error}`];
  }
  return [
    ...headProblems(file),
    ...columnProblems(file),
    ...file.nodes.flatMap((node) => nodeProblems(node, file)),
    ...edgeProblems(file),
    ...repeated(
      "node id",
      file.nodes.map(({ id }) => id),
    ),
    ...repeated(
      "edge id",
      file.edges.map(({ id }) => id),
    ),
  ];
}

function headProblems({ root, meta, graph }: GexfFile): readonly string[] {
  const dynamic = graph.get("mode") === "dynamic";
  const modified = meta.get("lastmodifieddate");
  return problems([
    [root.get("version") === "1.3", "the version is not 1.3"],
    [modified === undefined || DAY.test(modified), `lastmodifieddate "${modified}" is no day`],
    [graph.get("defaultedgetype") === "directed", "the default edge type is not directed"],
    [!dynamic || graph.get("timeformat") === "date", "a dynamic graph without timeformat date"],
    [!dynamic || graph.get("timerepresentation") === "interval", "a dynamic graph without intervals"],
  ]);
}

function columnProblems({ columns, blocks }: GexfFile): readonly string[] {
  return [
    ...repeated(
      "block of attributes",
      blocks.map((block) => block.split(" ")[0]!),
    ),
    ...repeated(
      "column",
      columns.map(({ of, id }) => `${of} ${id}`),
    ),
    ...columns.flatMap(({ of, mode, id, title, type, early }) =>
      problems([
        [of === "node" || of === "edge", `column ${id} is of "${of}"`],
        [mode === "static", `column ${id} is dynamic`],
        [early, `column ${id} stands after a node`],
        [!RESERVED.has(id) && !RESERVED.has(title), `column ${id} has a reserved name`],
        [type in VALUE, `column ${id} has type ${type}`],
      ]),
    ),
  ];
}

function nodeProblems(node: GexfElement, file: GexfFile): readonly string[] {
  const label = node.attributes.get("label") ?? "";
  return [
    ...elementProblems("node", node, file),
    ...intervalProblems(`node ${node.id}`, node.attributes.get("start"), node.attributes.get("end"), file),
    ...colorProblems(node),
    ...problems([
      [label !== "", `node ${node.id} has no label`],
      [numbers(node, "position", "x", "y", "z"), `node ${node.id} has no place`],
      [Number(node.viz.get("size")?.get("value")) > 0, `node ${node.id} has no size`],
    ]),
  ];
}

function edgeProblems(file: GexfFile): readonly string[] {
  const nodes = new Map(file.nodes.map((node) => [node.id, node]));
  const identity = ({ attributes }: GexfElement) =>
    ["source", "target", "kind"].map((name) => attributes.get(name)).join(" | ");
  return [
    ...repeated("edge of source, target and kind", file.edges.map(identity)),
    ...file.edges.flatMap((edge) => {
      const { attributes, id } = edge;
      const ends = ["source", "target"].map((name) => nodes.get(attributes.get(name) ?? ""));
      const kind = attributes.get("kind");
      return [
        ...elementProblems("edge", edge, file),
        ...colorProblems(edge),
        ...edge.spells.flatMap(([start, end]) => intervalProblems(`edge ${id}`, start, end, file)),
        ...problems([
          [!ends.includes(undefined), `edge ${id} has an end that is no node`],
          [!attributes.has("type"), `edge ${id} has a type of its own`],
          [kind !== undefined && kind !== "", `edge ${id} has no kind`],
          [edge.values.some(([, value]) => value === kind), `edge ${id} has its kind in no column`],
          [Number(attributes.get("weight")) >= 1, `edge ${id} has weight ${attributes.get("weight")}`],
          [apart(edge.spells), `edge ${id} has spells that overlap or are not in order`],
          [ends.every((end) => !end || within(edge, end)), `edge ${id} lives when one of its ends does not`],
        ]),
      ];
    }),
  ];
}

function elementProblems(
  of: "node" | "edge",
  { id, values }: GexfElement,
  file: GexfFile,
): readonly string[] {
  const types = new Map(file.columns.filter((column) => column.of === of).map((one) => [one.id, one.type]));
  return [
    ...repeated(
      `value of ${of} ${id}`,
      values.map(([name]) => name),
    ),
    ...problems([
      [id === id.trim() && id !== "" && !/[\n\r\t]/.test(id), `${of} id "${id}" is not one trimmed line`],
    ]),
    ...values.flatMap(([name, value]) =>
      problems([
        [types.has(name), `${of} ${id}: value of undeclared column ${name}`],
        [
          VALUE[types.get(name) ?? ""]?.test(value) ?? false,
          `${of} ${id}: "${value}" is no ${types.get(name)}`,
        ],
        [!value.includes("INF"), `${of} ${id}: Gephi reads INF in ${name} as infinity`],
      ]),
    ),
  ];
}

function intervalProblems(
  what: string,
  start: string | undefined,
  end: string | undefined,
  { graph }: GexfFile,
) {
  if (start === undefined && end === undefined) return [];
  return problems([
    [graph.get("mode") === "dynamic", `${what} has dates in a static graph`],
    [DAY.test(start ?? "") && DAY.test(end ?? ""), `${what}: ${start} to ${end} are no days`],
    [(start ?? "") <= (end ?? ""), `${what} ends before it starts`],
  ]);
}

function colorProblems({ id, viz }: GexfElement): readonly string[] {
  const color = viz.get("color");
  const whole = ["r", "g", "b"].every(
    (name) => /^\d+$/.test(color?.get(name) ?? "") && Number(color?.get(name)) < 256,
  );
  return problems([
    [whole, `${id} has no colour as r, g, b`],
    [color?.size === 3, `${id} has a colour with more than r, g, b`],
  ]);
}

function numbers({ viz }: GexfElement, element: string, ...names: readonly string[]): boolean {
  return names.every((name) => VALUE.double!.test(viz.get(element)?.get(name) ?? ""));
}

function apart(spells: GexfElement["spells"]): boolean {
  return spells.every(([start], index) => index === 0 || start > spells[index - 1]![1]);
}

function within(edge: GexfElement, end: GexfElement): boolean {
  const [start, stop] = [end.attributes.get("start") ?? "9", end.attributes.get("end") ?? ""];
  return edge.spells.every(([from, to]) => from >= start && to <= stop);
}

function repeated(what: string, values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return values
    .filter((value) => seen.size === seen.add(value).size)
    .map((value) => `${what} "${value}" comes twice`);
}

function problems(rules: readonly (readonly [holds: boolean, problem: string])[]): readonly string[] {
  return rules.filter(([holds]) => !holds).map(([, problem]) => problem);
}
