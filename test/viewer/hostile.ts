/** The sample with markup, control characters, lone surrogates and marks of direction in every field a text can reach. */
import type { ViewerData } from "../../src/graph/model.ts";
import { sample } from "./sample.ts";

export const POISON =
  '</script><script>window.__ran=1</script><img src="https://evil.invalid/x.png" onerror="window.__ran=2">]]>&amp;&lt;%SCRIPT%$&$`\u0000\u0007\u200f\u202eolleh\ud800 \udc00<!--<style>*{display:none}</style>javascript:window.__ran=3 {{constructor}}';

const poison = (text: string): string => `${text} ${POISON}`;

/** Ids are left as they are: those that a build makes hold no markup. */
export const hostile = (): ViewerData => {
  const { graph } = sample({ nodes: 60, edges: 90, articles: 6 });
  return {
    graph: {
      attributes: {
        title: poison(graph.attributes.title),
        generator: POISON,
        articles: graph.attributes.articles.map((article) => ({
          ...article,
          title: poison(article.title!),
          outlet: poison(article.outlet!),
          url: "javascript:window.__ran=4",
          date: article.date!,
        })),
      },
      nodes: graph.nodes.map(({ key, attributes }) => ({
        key,
        attributes: {
          ...attributes,
          label: poison(attributes.label),
          aliases: [POISON, ...attributes.aliases],
          roles: [{ title: POISON, of: POISON, first: POISON, articles: [] }],
          country: POISON,
          wikidata: POISON,
          color: POISON,
        },
      })),
      edges: graph.edges.map((edge) => ({
        ...edge,
        attributes: {
          ...edge.attributes,
          label: POISON,
          evidence: edge.attributes.evidence.map((item) => ({
            ...item,
            text: POISON,
            sentence: [0, POISON.length] as const,
            source: [0, 9] as const,
            trigger: [10, 20] as const,
            target: [60, 80] as const,
            predicate: POISON,
            speaker: POISON,
            issues: [POISON],
            contexts: [POISON],
            rule: POISON,
          })),
        },
      })),
    },
    texts: Object.fromEntries(graph.attributes.articles.map((article) => [article.id, POISON])),
    readings: Object.fromEntries(
      graph.attributes.articles.map((article) => [
        article.id,
        {
          sentences: [[0, POISON.length] as const],
          mentions: graph.nodes.slice(0, 2).map(({ key }, index) => ({
            entity: key,
            start: index * 30,
            end: index * 30 + 20,
          })),
          quotes: [{ sentence: 0, speaker: POISON }],
        },
      ]),
    ),
  };
};
