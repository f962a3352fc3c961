import type { RelataGraph } from "../graph/relata-graph.ts";
import { writeAtomically } from "./atomic.ts";
import { alpha2Codes } from "./country-codes.ts";
import { type CsvDialect, CYTOSCAPE, GEPHI, KUMU, writeCsvPair } from "./csv-pair.ts";
import { cypherChunks } from "./cypher.ts";
import { eventsCsvChunks } from "./events.ts";
import { eventsParquet } from "./events-parquet.ts";
import { ftmChunks } from "./ftm.ts";
import { type GexfOptions, gexfChunks } from "./gexf.ts";
import { graphJsonChunks } from "./graph-json.ts";
import { graphmlChunks } from "./graphml.ts";
import { jsonldChunks } from "./jsonld.ts";
import { turtleChunks } from "./turtle.ts";

export interface Format {
  readonly id: string;
  readonly label: string;
  /** With its dot; several formats may share one. */
  readonly extension: string;
  readonly describe: string;
  /** What a file of it is called, unless told; "graph" where absent. */
  readonly stem?: string;
  /** Page of `docs/` that says what maps to what. */
  readonly page: string;
  /** Writes the graph whole or not at all, and gives the paths written; only GEXF has options. @throws {WriteError} */
  readonly write: (graph: RelataGraph, path: string, options?: GexfOptions) => Promise<readonly string[]>;
}

/** The formats that a graph can be exported to. Adding one is adding a row. */
export const FORMATS: readonly Format[] = [
  {
    id: "gexf",
    label: "GEXF 1.3",
    extension: ".gexf",
    describe: "for Gephi and Gephi Lite, with a timeline",
    page: "gexf.md",
    write: oneFile(gexfChunks),
  },
  {
    id: "json",
    label: "graphology JSON",
    extension: ".json",
    describe: "for graphology and Sigma.js, with all evidence",
    page: "graphology-json.md",
    write: oneFile(graphJsonChunks),
  },
  {
    id: "graphml",
    label: "GraphML",
    extension: ".graphml",
    describe: "for yEd, networkx, igraph and Cytoscape",
    page: "graphml.md",
    write: oneFile(graphmlChunks),
  },
  csv(
    "csv-gephi",
    "CSV for Gephi",
    "a table of nodes and one of edges, for Gephi's spreadsheet import",
    GEPHI,
  ),
  csv("csv-cytoscape", "CSV for Cytoscape", "a network table and a node table", CYTOSCAPE),
  csv("csv-kumu", "CSV for Kumu", "elements and connections", KUMU),
  {
    id: "cypher",
    label: "Cypher for Neo4j",
    extension: ".cypher",
    describe: "statements for cypher-shell, safe to run twice",
    page: "cypher.md",
    write: oneFile((graph) => cypherChunks(graph, "neo4j")),
  },
  {
    id: "cypher-memgraph",
    label: "Cypher for Memgraph",
    extension: ".cypherl",
    describe: "statements for mgconsole, safe to run twice",
    page: "cypher.md",
    write: oneFile((graph) => cypherChunks(graph, "memgraph")),
  },
  {
    id: "turtle",
    label: "RDF, Turtle",
    extension: ".ttl",
    describe: "schema.org, SKOS and PROV-O for triple stores",
    page: "rdf.md",
    write: oneFile(turtleChunks),
  },
  {
    id: "jsonld",
    label: "RDF, JSON-LD",
    extension: ".jsonld",
    describe: "the same triples as JSON",
    page: "rdf.md",
    write: oneFile(jsonldChunks),
  },
  {
    id: "ftm",
    label: "FollowTheMoney",
    extension: ".ftm.json",
    describe: "entities as JSON lines, for Aleph",
    page: "followthemoney.md",
    write: oneFile((graph) => ftmChunks(graph, alpha2Codes())),
  },
  {
    id: "events-csv",
    stem: "events",
    label: "events, CSV",
    extension: ".csv",
    describe: "one row a sentence, with the columns of POLECAT",
    page: "events.md",
    write: oneFile(eventsCsvChunks),
  },
  {
    id: "events-parquet",
    stem: "events",
    label: "events, Parquet",
    extension: ".parquet",
    describe: "the same for pandas, R, DuckDB and Spark",
    page: "events.md",
    write: oneFile((graph) => [eventsParquet(graph)]),
  },
];

/** The format of an id, or else of a path's longest extension; of several that share one, the first. */
export function findFormat(idOrPath: string): Format | undefined {
  const wanted = idOrPath.toLowerCase();
  return FORMATS.find(({ id }) => id === wanted) ?? findByEnding(idOrPath);
}

/** The format of a path's longest extension; of several that share one, the first. */
export function findByEnding(path: string): Format | undefined {
  const wanted = path.toLowerCase();
  return FORMATS.filter(({ extension }) => wanted.endsWith(extension)).sort(
    (a, b) => b.extension.length - a.extension.length,
  )[0];
}

function oneFile(
  chunks: (graph: RelataGraph, options?: GexfOptions) => Iterable<string | Uint8Array>,
): Format["write"] {
  return async (graph, path, options) => {
    await writeAtomically(path, chunks(graph, options));
    return [path];
  };
}

function csv(id: string, label: string, describe: string, dialect: CsvDialect): Format {
  const write: Format["write"] = (graph, path) => writeCsvPair(graph, path, dialect);
  return { id, label, extension: ".csv", describe, stem: id.replace("csv-", ""), page: "csv.md", write };
}
