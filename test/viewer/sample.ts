/** Invented graphs for the viewer's tests: sentences with true offsets, the same for the same seed. */
import { MultiDirectedGraph } from "graphology";
import { forceAtlas2 } from "../../src/graph/graphology-algorithms.ts";
import type {
  ArticleReading,
  EdgeAttributes,
  EdgeEvidence,
  NodeAttributes,
  QuadClass,
  ViewerData,
} from "../../src/graph/model.ts";
import type { EntityType, Mode, RelationType } from "../../src/record/record.ts";

export interface SampleSize {
  readonly nodes: number;
  readonly edges: number;
  readonly articles: number;
  readonly seed?: number;
}

const randomFrom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

type Kind = readonly [type: RelationType, verb: string, quadClass: QuadClass];
const KINDS: readonly Kind[] = [
  ["CONSULT", "held talks with", "verbal cooperation"],
  ["ACCUSE", "accused", "verbal conflict"],
  ["REQUEST", "urged", "verbal cooperation"],
  ["SANCTION", "imposed sanctions on", "material conflict"],
  ["THREATEN", "warned", "verbal conflict"],
  ["AGREE", "reached an agreement with", "verbal cooperation"],
  ["AID", "sent aid to", "material cooperation"],
  ["REJECT", "turned down an offer from", "verbal conflict"],
  ["COOPERATE", "opened a joint centre with", "material cooperation"],
  ["MOBILIZE", "moved ships toward", "material conflict"],
];

const COUNTRIES =
  "China/CHN/Beijing,United States/USA/Washington,Russia/RUS/Moscow,Ukraine/UKR/Kyiv,Japan/JPN/Tokyo,Philippines/PHL/Manila,South Korea/KOR/Seoul,India/IND/New Delhi,Germany/DEU/Berlin,France/FRA/Paris,Australia/AUS/Canberra,Vietnam/VNM/Hanoi";
const PEOPLE =
  "Ada Castellan,Marek Dvořák,Li Wenhua,Soraya Benali,Tomás Iriarte,Kenji Morita,Ruth Okonkwo,Zhao Minghui,Pavel Antonov,Hélène Mercier,Diego Salcedo,Amara Diallo,Yun Seo-yeon,Oskar Lindqvist,Nadia Haddad,Peter Vale,Chen Guolin,Irina Sokolova,Luis Reyes,Gwen Harrow";
const ORGANISATIONS =
  "Ministry of Commerce,Treasury Department,United Nations,European Commission,Coast Guard,Meridian Chips,World Trade Body,Foreign Ministry,Northern Fleet,State Council,Solar Union,Port Authority,Central Bank,Institute for Asian Affairs";
const ISSUES =
  "fentanyl,tariffs,semiconductors,TikTok,Taiwan,AI talks,South China Sea,electric vehicles,rare earths,military talks";
const PLACES = "Woodside,Geneva,Second Thomas Shoal,Shenzhen";
const OUTLETS = [
  "Harbour Wire",
  "The Meridian Post",
  "Pacific Ledger",
  "Northgate Daily",
  "Wire Service One",
];
const MODES: readonly Mode[] = ["negation", "hypothetical", "future", "historical"];

interface Being {
  readonly id: string;
  readonly label: string;
  readonly type: EntityType;
  readonly country?: string;
  readonly aliases: readonly string[];
}

const slug = (name: string): string => name.toLowerCase().replaceAll(" ", "-");

const beings = (count: number): Being[] => {
  const named: Being[] = [
    ...COUNTRIES.split(",").map((row): Being => {
      const [label, id, capital] = row.split("/") as [string, string, string];
      return { id, label, type: "country", country: id, aliases: [capital] };
    }),
    ...PEOPLE.split(",").map(
      (label, index): Being => ({
        id: `person:${slug(label)}`,
        label,
        type: "person",
        country: index % 2 ? "CHN" : "USA",
        aliases: [`Minister ${label.split(" ").at(-1)}`, label.split(" ").at(-1)!],
      }),
    ),
    ...ORGANISATIONS.split(",").map(
      (label): Being => ({ id: `organization:${slug(label)}`, label, type: "organization", aliases: [] }),
    ),
    ...ISSUES.split(",").map(
      (label): Being => ({ id: `issue:${slug(label)}`, label, type: "issue", aliases: [] }),
    ),
    ...PLACES.split(",").map(
      (label): Being => ({ id: `place:${slug(label)}`, label, type: "place", aliases: [] }),
    ),
  ];
  for (let index = named.length; index < count; index++) {
    const type: EntityType = index % 3 ? "person" : "organization";
    named.push({
      id: `${type}:${index}`,
      label: type === "person" ? `Delegate ${index}` : `Bureau ${index}`,
      type,
      aliases: [],
    });
  }
  return named.slice(0, count);
};

/** Force-directed where that is quick, else a spiral. */
const layout = (
  all: readonly Being[],
  drafts: readonly { source: Being; target: Being }[],
): ReadonlyMap<string, { x: number; y: number }> => {
  const graph = new MultiDirectedGraph();
  all.forEach((being, index) => {
    const radius = 10 * Math.sqrt(index + 0.5);
    graph.addNode(being.id, {
      x: radius * Math.cos(index * 2.399963),
      y: radius * Math.sin(index * 2.399963),
    });
  });
  for (const { source, target } of drafts) graph.addEdge(source.id, target.id);
  if (all.length <= 300)
    forceAtlas2.assign(graph, {
      iterations: 400,
      settings: { ...forceAtlas2.inferSettings(graph), linLogMode: true, gravity: 0.6 },
    });
  return new Map(graph.mapNodes((id, { x, y }) => [id, { x: x as number, y: y as number }]));
};

/** About what a build gives: some actors far busier than the rest, repeats, every mode, speakers, a reprint, a gap in time; in each article a sentence that relates nobody. */
export const sample = ({ nodes, edges, articles, seed = 7 }: SampleSize): ViewerData => {
  const random = randomFrom(seed);
  const all = beings(nodes);
  const issues = all.filter((being) => being.type === "issue");
  const actors = all.filter((being) => being.type !== "issue" && being.type !== "place");
  const busy = <Item>(list: readonly Item[]): Item => list[Math.floor(random() ** 2.2 * list.length)]!;
  const listing = Array.from({ length: articles }, (_, index) => ({
    id: `a${index}`,
    title: `${busy(actors).label} and ${busy(actors).label}: day ${index + 1}`,
    date: new Date(Date.UTC(2024, 0, 3 + Math.floor((index * 200) / articles))).toISOString().slice(0, 10),
    outlet: OUTLETS[index % OUTLETS.length]!,
    url: `https://example.org/${index}`,
    ...(index === articles - 1 && articles > 2 ? { reprintOf: "a0" } : {}),
  }));
  const texts: string[] = listing.map((article) => `${article.title}\n\n`);
  type Reading = { -readonly [Key in keyof ArticleReading]: ArticleReading[Key][number][] };
  const readings = listing.map(
    ({ title }): Reading => ({ sentences: [[0, title.length]], mentions: [], quotes: [] }),
  );
  /** Writes a sentence at the end of an article, with the beings where they stand in it; gives where it starts. */
  const write = (
    at: number,
    sentence: string,
    named: readonly (readonly [being: Being, from: number])[],
    speaker?: string,
  ): number => {
    const start = texts[at]!.length;
    texts[at] += sentence;
    const { sentences, mentions, quotes } = readings[at]!;
    if (speaker !== undefined) quotes.push({ sentence: sentences.length, speaker });
    sentences.push([start, start + sentence.length]);
    for (const [{ id, label }, from] of named)
      mentions.push({ entity: id, start: start + from, end: start + from + label.length });
    return start;
  };
  const drafts = new Map<string, { source: Being; target: Being; kind: Kind; evidence: EdgeEvidence[] }>();

  const report = (source: Being, target: Being, kind: Kind, issue: Being | undefined): void => {
    const at = Math.floor(random() * articles);
    const article = listing[at]!;
    const mode = random() < 0.25 ? MODES[Math.floor(random() * 4)] : undefined;
    const speaker = random() < 0.2 ? busy(actors) : undefined;
    const opening = speaker ? `${speaker.label} said that ` : "";
    const helper = {
      negation: "has never ",
      hypothetical: "might have ",
      future: "is to have ",
      historical: "had long since ",
    };
    const lead = `${opening}${source.label}`;
    const middle = ` ${mode ? helper[mode] : ""}`;
    const clause = `${lead}${middle}${kind[1]} ${target.label}`;
    const sentence = `${clause}${issue ? ` over ${issue.label}` : ""} on day ${1 + Math.floor(random() * 28)}.`;
    const start = write(
      at,
      sentence,
      [
        ...(speaker ? [[speaker, 0] as const] : []),
        [source, opening.length],
        [target, clause.length - target.label.length],
        ...(issue ? [[issue, clause.length + " over ".length] as const] : []),
      ],
      speaker?.id,
    );
    texts[at] += random() < 0.3 ? "\n\n" : " ";
    const trigger = start + lead.length + middle.length;
    const evidence: EdgeEvidence = {
      article: article.id,
      date: article.date,
      text: sentence,
      sentence: [start, start + sentence.length],
      source: [start + opening.length, start + lead.length],
      trigger: [trigger, trigger + kind[1].length],
      target: [trigger + kind[1].length + 1, trigger + kind[1].length + 1 + target.label.length],
      predicate: kind[1],
      ...(mode ? { modes: [mode] } : {}),
      ...(issue ? { issues: [issue.id] } : {}),
      ...(speaker ? { speaker: speaker.id } : random() < 0.05 ? { speaker: "a senior official" } : {}),
      confidence: Math.round((0.5 + random() * 0.49) * 100) / 100,
      rule: "sample",
    };
    const key = `${source.id}|${kind[0]}|${target.id}`;
    const draft = drafts.get(key);
    if (draft) draft.evidence.push(evidence);
    else drafts.set(key, { source, target, kind, evidence: [evidence] });
  };

  const office: Kind = ["HOLDS_OFFICE", "serves as an envoy of", "structure"];
  const engages: Kind = ["ENGAGES", "spoke about", "issue"];
  for (let guard = 0; drafts.size < edges && guard < edges * 20; guard++) {
    const source = busy(actors);
    const roll = random();
    if (roll < 0.1) report(source, busy(issues), engages, undefined);
    else if (roll < 0.15)
      report(actors[12 + (guard % 20)] ?? source, busy(actors.slice(0, 12)), office, undefined);
    else {
      const target = busy(actors);
      if (target === source) continue;
      const kind = busy(KINDS);
      const times = guard < 40 ? 3 : 1;
      for (let time = 0; time < times; time++)
        report(source, target, kind, random() < 0.6 ? busy(issues) : undefined);
    }
  }

  for (const at of texts.keys()) {
    const issue = issues[at % issues.length]!;
    const lead = `An envoy called ${listing[at]!.outlet}'s questions about `;
    write(at, `${lead}${issue.label} a flimsy excuse.`, [[issue, lead.length]], "an envoy");
  }

  const degree = new Map<string, number>();
  const mentionedIn = new Map<string, Set<string>>();
  for (const { source, target, evidence } of drafts.values())
    for (const being of [source, target]) {
      degree.set(being.id, (degree.get(being.id) ?? 0) + 1);
      const set = mentionedIn.get(being.id) ?? new Set<string>();
      for (const item of evidence) set.add(item.article);
      mentionedIn.set(being.id, set);
    }
  const places = layout(all, [...drafts.values()]);
  const dateOf = new Map(listing.map((article) => [article.id, article.date]));
  return {
    graph: {
      attributes: { title: "Five outlets on a rivalry", generator: "sample", articles: listing },
      nodes: all.map((being, index) => {
        const within = [...(mentionedIn.get(being.id) ?? [])].sort();
        const dates = within.map((id) => dateOf.get(id)!).sort();
        const attributes: NodeAttributes = {
          label: being.label,
          type: being.type,
          ...(being.country ? { country: being.country } : {}),
          aliases: being.aliases,
          roles:
            being.type === "person"
              ? [
                  {
                    title: "Minister",
                    of: being.country!,
                    first: "2024-01-03",
                    articles: within.slice(0, 1),
                  },
                ].filter((role) => role.of)
              : [],
          mentions: (degree.get(being.id) ?? 0) * 2,
          articles: within,
          ...(dates.length ? { first: dates[0]!, last: dates.at(-1)! } : {}),
          degree: degree.get(being.id) ?? 0,
          pagerank: (degree.get(being.id) ?? 0) / (2 * drafts.size),
          community: index % 4,
          ...places.get(being.id)!,
          size: 4 + Math.sqrt(degree.get(being.id) ?? 0) * 2,
          color: "#888888",
        };
        return { key: being.id, attributes };
      }),
      edges: [...drafts].map(([key, { source, target, kind, evidence }]) => {
        const dates = evidence.map((item) => item.date!).sort();
        const attributes: EdgeAttributes = {
          type: kind[0],
          label: kind[0].toLowerCase(),
          quadClass: kind[2],
          weight: new Set(evidence.map((item) => item.article)).size,
          denials: evidence.filter((item) => item.modes?.includes("negation")).length,
          reciprocal: kind[0] === "CONSULT" || kind[0] === "AGREE",
          first: dates[0]!,
          last: dates.at(-1)!,
          confidence: Math.max(...evidence.map((item) => item.confidence)),
          issues: [...new Set(evidence.flatMap((item) => item.issues ?? []))].sort(),
          evidence,
        };
        return { key, source: source.id, target: target.id, attributes };
      }),
    },
    texts: Object.fromEntries(listing.map((article, index) => [article.id, texts[index]!])),
    readings: Object.fromEntries(listing.map((article, index) => [article.id, readings[index]!])),
  };
};
