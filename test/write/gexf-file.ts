import { SaxesParser, type SaxesTagNS } from "saxes";

export interface GexfElement {
  readonly id: string;
  /** XML attributes by local name, in reading order. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly values: readonly (readonly [declared: string, value: string])[];
  readonly spells: readonly (readonly [start: string, end: string])[];
  readonly viz: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export interface GexfFile {
  readonly root: ReadonlyMap<string, string>;
  readonly meta: ReadonlyMap<string, string>;
  readonly graph: ReadonlyMap<string, string>;
  readonly columns: readonly {
    readonly of: string;
    readonly mode: string;
    readonly id: string;
    readonly title: string;
    readonly type: string;
    /** Whether it stands before the first node. */
    readonly early: boolean;
  }[];
  readonly blocks: readonly string[];
  readonly nodes: readonly GexfElement[];
  readonly edges: readonly GexfElement[];
}

const VIZ = "http://gexf.net/1.3/viz";
const GEXF = "http://gexf.net/1.3";

/** Reads a GEXF file by its elements. @throws where it is not well-formed XML of the two namespaces. */
export function readGexfFile(xml: string): GexfFile {
  const parser = new SaxesParser({ xmlns: true });
  const file = {
    root: new Map<string, string>(),
    meta: new Map<string, string>(),
    graph: new Map<string, string>(),
    columns: [] as GexfFile["columns"][number][],
    blocks: [] as string[],
    nodes: [] as GexfElement[],
    edges: [] as GexfElement[],
  };
  let current: ReturnType<typeof element> | undefined;
  let block = ["", ""];
  const open: Record<string, (attributes: ReadonlyMap<string, string>) => void> = {
    gexf: (attributes) => copy(attributes, file.root),
    meta: (attributes) => copy(attributes, file.meta),
    graph: (attributes) => copy(attributes, file.graph),
    attributes: (attributes) => {
      block = [attributes.get("class") ?? "", attributes.get("mode") ?? "static"];
      file.blocks.push(block.join(" "));
    },
    attribute: (attributes) => {
      file.columns.push({
        of: block[0]!,
        mode: block[1]!,
        id: attributes.get("id") ?? "",
        title: attributes.get("title") ?? "",
        type: attributes.get("type") ?? "",
        early: file.nodes.length === 0,
      });
    },
    node: (attributes) => {
      current = element(attributes);
      file.nodes.push(current);
    },
    edge: (attributes) => {
      current = element(attributes);
      file.edges.push(current);
    },
    attvalue: (attributes) => {
      current!.values.push([attributes.get("for") ?? "", attributes.get("value") ?? ""]);
    },
    spell: (attributes) => {
      current!.spells.push([attributes.get("start") ?? "", attributes.get("end") ?? ""]);
    },
  };
  const plain = new Set(["attvalues", "spells", "nodes", "edges", "creator", "keywords", "description"]);
  parser.on("opentag", (tag) => {
    const attributes = attributesOf(tag);
    if (tag.uri === VIZ) current!.viz.set(tag.local, attributes);
    else if (tag.uri !== GEXF) throw new Error(`<${tag.name}> is in no namespace of GEXF 1.3`);
    else if (open[tag.local]) open[tag.local]!(attributes);
    else if (!plain.has(tag.local)) throw new Error(`<${tag.name}> is no element of the profile`);
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return file;
}

function element(attributes: ReadonlyMap<string, string>) {
  return {
    id: attributes.get("id") ?? "",
    attributes,
    values: [] as (readonly [string, string])[],
    spells: [] as (readonly [string, string])[],
    viz: new Map<string, ReadonlyMap<string, string>>(),
  };
}

function attributesOf({ attributes }: SaxesTagNS): ReadonlyMap<string, string> {
  return new Map(Object.values(attributes).map(({ name, value }) => [name, value]));
}

function copy(from: ReadonlyMap<string, string>, to: Map<string, string>): void {
  for (const [name, value] of from) to.set(name, value);
}
