import type { CommandRow } from "./command.ts";
import { READ_OPTIONS } from "./read-options.ts";

/** All commands, in the order of the help. */
export const COMMANDS: readonly CommandRow[] = [
  {
    name: "build",
    usage: "<folder or files…> --out <folder>",
    summary: "Read articles and build the graph",
    help: [
      "Reads every article in the folder and below (.txt and .md, with or without a header of title, date, outlet and url between lines of ---, and .jsonl with one article a line), and writes into the other folder:",
      "graph.gexf for Gephi, graph.json for graphology and scripts, articles.jsonl with all that was read out of each article, index.html to look at the graph in a browser, decisions.jsonl, which says who was taken for one with whom, and manifest.json, which says what it was made of.",
      "A file relata.yaml at the top of the folder may say what the options say: `title:`, and under `keys:` the names of the keys (`text: body`). Beside it corrections.yaml corrects what relata read, and knowledge.yaml and events.yaml add what it does not know: docs/corrections.md and docs/knowledge.md tell how.",
      "What cannot be read is named with what to do about it, and the rest is built. Nothing is sent anywhere, and the same articles give the same files.",
    ],
    examples: [
      ["relata build articles --out graph", "a folder of articles"],
      ["relata build a.txt b.md wire.jsonl --out graph", "some files"],
      ["relata build wire.jsonl --map-text body --out graph", "JSON Lines whose text is under “body”"],
    ],
    options: [
      { name: "out", short: "o", value: "<folder>", about: "where the results go (made if missing)" },
      { name: "title", value: "<words>", about: "name of the graph" },
      {
        name: "min-confidence",
        value: "<0 to 1>",
        about: "leave out relations that relata is less sure of than this (0.5)",
      },
      { name: "co-mention", about: "also an edge of its own kind between all that one sentence names" },
      ...READ_OPTIONS,
    ],
    load: async () => (await import("./build.ts")).build,
  },
  {
    name: "extract",
    usage: "<folder or files…|->",
    summary: "Read articles and print what is in them, as JSON Lines",
    help: [
      "Prints an article record a line: its sentences, the people, countries, organisations, places and issues in it, where each is mentioned, and the relations between them with the words that say so.",
      "With - it reads JSON Lines from standard input.",
    ],
    examples: [
      ["relata extract articles > records.jsonl", "a folder of articles"],
      ["cat wire.jsonl | relata extract -", "articles from another program"],
    ],
    options: READ_OPTIONS,
    load: async () => (await import("./extract.ts")).extractRecords,
  },
  {
    name: "view",
    usage: "<results folder>",
    summary: "Open the graph in your browser",
    help: [
      "Opens index.html of a folder that `relata build` wrote. It needs no network and no server.",
      "With --serve it is served to this computer alone until you press Ctrl-C, for browsers that may not open files. Served so, it saves what you correct to the file that --corrections names, and opens what it draws in Gephi Lite.",
    ],
    examples: [
      ["relata view graph", "open it"],
      ["relata view graph --serve", "serve it to this computer"],
      ["relata view graph --serve --corrections my-articles", "save what you correct"],
    ],
    options: [
      { name: "serve", about: "serve it to this computer instead of opening the file" },
      { name: "port", value: "<number>", about: "port to serve it on (a free one)", needs: "serve" },
      {
        name: "corrections",
        value: "<folder>",
        about: "your articles, whose corrections.yaml gets the corrections",
        needs: "serve",
      },
    ],
    load: async () => (await import("./view.ts")).view,
  },
  {
    name: "explain",
    usage: '<results folder> "<name>" "<name>"',
    summary: "Show what relates two names, with the sentences that say so",
    help: [
      "Prints each relation between the two, either way round, with its sentences, and for each the outlet, the date, who is reported as saying so, and whether it is denied, planned, past or only possible.",
      "A name is any by which the articles call it (“Blinken”, “Antony J. Blinken”, “Beijing”); capitals and accents make no difference.",
    ],
    examples: [['relata explain graph "Antony Blinken" China', "a person and a country"]],
    options: [],
    load: async () => (await import("./explain.ts")).explain,
  },
  {
    name: "why",
    usage: '<results folder> "<name>" "<name>"',
    summary: "Show why two names are one node, or two",
    help: [
      "Tells where each name stands, what was decided about the two, by which rule, and each reason with its weight: above 0 speaks for their being one, below against. Near misses say why not.",
      "It ends with the line for corrections.yaml that would make it otherwise; docs/corrections.md tells more.",
    ],
    examples: [
      ['relata why graph "Xi" "Xi Jinping"', "a family name and a full name"],
      ['relata why graph "PLA" "People\'s Liberation Army"', "a short form"],
    ],
    options: [],
    load: async () => (await import("./why.ts")).why,
  },
  {
    name: "review",
    usage: "<results folder>",
    summary: "List what is most worth a look, with how to correct it",
    help: [
      "Names that may be one or two, family names that fit nobody for certain, names read as two types, relations that articles contradict, that relata is less sure of, or of types that are rare here: the most valuable first, each with what speaks for and against it, or its sentence.",
      "Under each stands the row that would correct it. Put it into corrections.yaml beside the articles and build again; docs/corrections.md tells more.",
    ],
    examples: [
      ["relata review graph", "the first twenty"],
      ["relata review graph --limit 100", "more of them"],
    ],
    options: [{ name: "limit", value: "<number>", about: "how many to list (20)" }],
    load: async () => (await import("./review.ts")).review,
  },
  {
    name: "issues",
    usage: "<folder or files…>",
    summary: "List the issues, or propose new ones from the articles",
    help: [
      "Prints the issues that relata knows: key, label and context, those of knowledge.yaml in the folder included.",
      "With --discover it reads the articles and proposes issues that no list has yet: noun phrases that two independent articles or more use, the most telling first, with how often and in which sentences they stand. The rows are YAML: keep those that you want in knowledge.yaml beside the articles; docs/knowledge.md tells more.",
    ],
    examples: [
      ["relata issues articles", "the list"],
      ["relata issues --discover articles", "twenty proposals"],
      ["relata issues --discover articles > articles/knowledge.yaml", "all taken up, to be weeded"],
    ],
    options: [
      { name: "discover", about: "propose issues from the articles" },
      { name: "limit", value: "<number>", about: "how many to propose (20)", needs: "discover" },
      ...READ_OPTIONS.map((option) => ({ ...option, needs: "discover" })),
    ],
    load: async () => (await import("./issues.ts")).issues,
  },
  {
    name: "export",
    usage: "<results folder> --format <name>",
    summary: "Write the graph for another program",
    help: [
      "Writes the graph of a folder that `relata build` made in one of the formats below, and prints the names of the files written.",
      "With --view it writes a smaller graph: backbone, top=50, ego=<name>,2, issue=<name>, kind=ACCUSE, quad=<class>, dates=2023-06..2024-04, outlet=<name>, weight=2, pairs or countries; several one after another with | between. docs/views.md tells what each keeps.",
      "With --flavor a GEXF file is plainer: static (no timeline), pairs (one edge a pair), weight=2 (a least weight), or several by commas.",
    ],
    choices: async () => ({
      title: "Formats",
      rows: (await import("../write/formats.ts")).FORMATS.map(({ id, describe }) => [id, describe]),
    }),
    examples: [
      ["relata export graph --format graphml", "for yEd and others, into graph/graph.graphml"],
      ["relata export graph --format csv-kumu --out kumu.csv", "elements and connections for Kumu"],
      ['relata export graph --out small.gexf --view "backbone|top=100"', "a smaller graph"],
      ["relata export graph --out plain.gexf --flavor static,pairs", "for programs that do less than Gephi"],
    ],
    options: [
      { name: "format", short: "f", value: "<name>", about: "one of those above" },
      { name: "out", short: "o", value: "<file>", about: "where it goes (the results folder)" },
      { name: "view", value: "<view>", about: "only a part of the graph" },
      { name: "flavor", value: "<flavor>", about: "of GEXF: static, pairs, weight=2" },
    ],
    load: async () => (await import("./export.ts")).exportGraph,
  },
  {
    name: "diff",
    usage: "<results folder> <results folder>",
    summary: "Compare two graphs",
    help: [
      "Tells what is new, gone, or told by more or fewer articles in the second graph beside the first, with the sentences that make the change.",
      "As text unless --format says json or gexf; the GEXF has both graphs in one, with the change of each node and edge as a column and as the colour of the edge.",
      "To compare two outlets, name the same folder twice and give each a view.",
    ],
    examples: [
      ["relata diff graph-june graph-july", "two builds"],
      ["relata diff graph-june graph-july --out change.gexf", "for Gephi"],
      ['relata diff graph graph --view-before "outlet=Post" --view-after "outlet=Star"', "two outlets"],
    ],
    options: [
      { name: "format", short: "f", value: "<name>", about: "text, json or gexf" },
      { name: "out", short: "o", value: "<file>", about: "where it goes (the terminal)" },
      { name: "view", value: "<view>", about: "only a part of both, as in relata export" },
      { name: "view-before", value: "<view>", about: "only a part of the first" },
      { name: "view-after", value: "<view>", about: "only a part of the second" },
    ],
    load: async () => (await import("./diff.ts")).diff,
  },
];
