import { describe, expect, test } from "vitest";
import type { ArticleRecord } from "../../src/record/record.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { telling } from "./small-corpus.ts";

/** Who stands in each article after resolution: people and organisations, countries left out. */
function who(records: readonly ArticleRecord[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    resolve(records).records.map(({ id, entities }) => [
      id,
      entities.map((entity) => entity.id).filter((each) => each.includes(":")),
    ]),
  );
}

type Case = readonly [
  what: string,
  articles: readonly ArticleRecord[],
  expected: Readonly<Record<string, readonly string[]>>,
];

const ONE: readonly Case[] = [
  [
    "an initial, where country and company fit",
    [
      telling("a", ["Maria Oakes: minister @ PER", "Tom Reed"], { country: "PER" }),
      telling("b", ["M. Oakes", "Tom Reed"], { country: "PER" }),
    ],
    { a: ["person:maria-oakes", "person:tom-reed"], b: ["person:maria-oakes", "person:tom-reed"] },
  ],
  [
    "a short form of the given name",
    [
      telling("a", ["William Oakes: minister @ USA"], { country: "USA" }),
      telling("b", ["Bill Oakes: minister @ USA"], { country: "USA" }),
    ],
    { a: ["person:bill-oakes"], b: ["person:bill-oakes"] },
  ],
  [
    "a Russian name put into Latin letters in two ways",
    [
      telling("a", ["Sergei Voronsky: envoy @ RUS"], { country: "RUS" }),
      telling("b", ["Sergey Voronskiy: envoy @ RUS"], { country: "RUS" }),
    ],
    { a: ["person:sergei-voronsky"], b: ["person:sergei-voronsky"] },
  ],
  [
    "a Korean name with and without hyphen",
    [
      telling("a", ["Kim Tae Jun", "Ann Reed"], { country: "PRK" }),
      telling("b", ["Kim Tae-jun", "Ann Reed"], { country: "PRK" }),
    ],
    { a: ["person:ann-reed", "person:kim-tae-jun"], b: ["person:ann-reed", "person:kim-tae-jun"] },
  ],
  [
    "a middle name more",
    [
      telling("a", ["Anna Maria Lopez: minister @ PER"], { country: "PER" }),
      telling("b", ["Anna Lopez: minister @ PER"], { country: "PER" }),
    ],
    { a: ["person:anna-lopez"], b: ["person:anna-lopez"] },
  ],
  [
    "a bare family name, where only one person has it",
    [telling("a", ["Maria Oakes", "Tom Reed"]), telling("b", ["Oakes", "Tom Reed"])],
    { a: ["person:maria-oakes", "person:tom-reed"], b: ["person:maria-oakes", "person:tom-reed"] },
  ],
  [
    "a bare family name, where the office tells which of two",
    [
      telling("a", ["Maria Oakes: minister @ PER"], { country: "PER" }),
      telling("b", ["Paul Oakes: chief executive @ organization:acme", "[Acme]"], { country: "USA" }),
      telling("c", ["Oakes: minister @ PER"], { country: "PER" }),
    ],
    {
      a: ["person:maria-oakes"],
      b: ["organization:acme", "person:paul-oakes"],
      c: ["person:maria-oakes"],
    },
  ],
  [
    "a bare family name, where the company tells which of two",
    [
      telling("a", ["Maria Oakes", "Tom Reed", "[Acme]"]),
      telling("b", ["Paul Oakes", "Ann Lee"]),
      telling("c", ["Oakes", "Tom Reed", "[Acme]"]),
    ],
    {
      a: ["organization:acme", "person:maria-oakes", "person:tom-reed"],
      b: ["person:ann-lee", "person:paul-oakes"],
      c: ["organization:acme", "person:maria-oakes", "person:tom-reed"],
    },
  ],
  [
    "an organisation's short form, bound by another article",
    [
      telling("a", ["[Harbour Workers Union]"], { aliases: { "Harbour Workers Union": ["HWU"] } }),
      telling("b", ["[HWU]"]),
    ],
    { a: ["organization:harbour-workers-union"], b: ["organization:harbour-workers-union"] },
  ],
  [
    "an organisation with and without legal form, in British and American spelling",
    [telling("a", ["[Acme Defence Ltd.]"]), telling("b", ["[Acme Defense]"])],
    { a: ["organization:acme-defence-ltd"], b: ["organization:acme-defence-ltd"] },
  ],
];

const TWO: readonly Case[] = [
  [
    "the premier and a truck driver of the same name and country",
    [
      telling("a", ["Li Qiang: premier @ CHN", "Wang Yi"], { country: "CHN" }),
      telling("b", ["Li Qiang: premier @ CHN", "Wang Yi"], { country: "CHN" }),
      telling("c", ["Li Qiang: truck driver", "Zhou Fang"], { country: "CHN" }),
    ],
    {
      a: ["person:li-qiang", "person:wang-yi"],
      b: ["person:li-qiang", "person:wang-yi"],
      c: ["person:li-qiang-truck-driver", "person:zhou-fang"],
    },
  ],
  [
    "namesakes of two countries",
    [
      telling("a", ["Jane Moreau: minister @ FRA", "Paul Petit"], { country: "FRA" }),
      telling("b", ["Jane Moreau: senator @ USA", "Ann Reed"], { country: "USA" }),
    ],
    {
      a: ["person:jane-moreau", "person:paul-petit"],
      b: ["person:ann-reed", "person:jane-moreau-senator"],
    },
  ],
  [
    "short Chinese names that differ in one letter",
    [
      telling("a", ["Li Qiang: minister @ CHN", "Tom Reed"], { country: "CHN" }),
      telling("b", ["Li Qing: minister @ CHN", "Tom Reed"], { country: "CHN" }),
      telling("c", ["Liu Qiang: minister @ CHN", "Tom Reed"], { country: "CHN" }),
    ],
    {
      a: ["person:li-qiang", "person:tom-reed"],
      b: ["person:li-qing", "person:tom-reed"],
      c: ["person:liu-qiang", "person:tom-reed"],
    },
  ],
  [
    "family names of like sound",
    [telling("a", ["John Martin"], { country: "USA" }), telling("b", ["John Morton"], { country: "USA" })],
    { a: ["person:john-martin"], b: ["person:john-morton"] },
  ],
  [
    "father and son",
    [
      telling("a", ["Carl Oakes: senator @ USA"], { country: "USA" }),
      telling("b", ["Carl Oakes Jr.: senator @ USA"], { country: "USA" }),
    ],
    { a: ["person:carl-oakes"], b: ["person:carl-oakes-jr"] },
  ],
  [
    "an initial that fits two",
    [
      telling("a", ["Maria Oakes", "Tom Reed"], { country: "PER" }),
      telling("b", ["Marta Oakes", "Tom Reed"], { country: "PER" }),
      telling("c", ["M. Oakes", "Tom Reed"], { country: "PER" }),
    ],
    {
      a: ["person:maria-oakes", "person:tom-reed"],
      b: ["person:marta-oakes", "person:tom-reed"],
      c: ["person:m-oakes", "person:tom-reed"],
    },
  ],
  [
    "a bare family name that fits two",
    [telling("a", ["Maria Oakes"]), telling("b", ["Paul Oakes"]), telling("c", ["Oakes"])],
    { a: ["person:maria-oakes"], b: ["person:paul-oakes"], c: ["person:oakes"] },
  ],
  [
    "a bare family name of another country",
    [telling("a", ["Maria Oakes"], { country: "PER" }), telling("b", ["Oakes"], { country: "USA" })],
    { a: ["person:maria-oakes"], b: ["person:oakes"] },
  ],
  [
    "a bare family name long after",
    [
      telling("a", ["Maria Oakes", "Tom Reed"], { date: "1991-05-01" }),
      telling("b", ["Oakes", "Ann Lee"], { date: "2024-05-01" }),
    ],
    { a: ["person:maria-oakes", "person:tom-reed"], b: ["person:ann-lee", "person:oakes"] },
  ],
  [
    "a short form that two organisations have",
    [
      telling("a", ["[Harbour Workers Union]"], { aliases: { "Harbour Workers Union": ["HWU"] } }),
      telling("b", ["[Health Workers United]"], { aliases: { "Health Workers United": ["HWU"] } }),
      telling("c", ["[HWU]"]),
    ],
    {
      a: ["organization:harbour-workers-union"],
      b: ["organization:health-workers-united"],
      c: ["organization:hwu"],
    },
  ],
  [
    "a body and its part",
    [
      telling("a", ["[Council of the Harbour Party]"], {
        aliases: { "Council of the Harbour Party": ["Harbour Party"] },
      }),
      telling("b", ["[Harbour Party]"]),
    ],
    { a: ["organization:council-of-the-harbour-party"], b: ["organization:harbour-party"] },
  ],
];

describe("one node", () => {
  test.each(ONE)("%s", (_, articles, expected) => expect(who(articles)).toEqual(expected));
});

describe("two nodes", () => {
  test.each(TWO)("%s", (_, articles, expected) => expect(who(articles)).toEqual(expected));
});

test("a chain of likenesses does not join two of different countries", () => {
  const chain = [
    telling("a", ["Robert Oakes: senator @ USA", "Tom Reed", "Ann Lee", "Jo Hill", "Max Ray"], {
      country: "USA",
    }),
    telling("b", ["Bob Oakes", "Tom Reed", "Ann Lee", "Jo Hill", "Max Ray"]),
    telling("c", ["Robert Paul Oakes: minister @ AUS", "Tom Reed", "Ann Lee", "Jo Hill", "Max Ray"], {
      countries: { "Robert Paul Oakes": "AUS" },
    }),
  ];
  const found = who(chain);
  expect(found.a!.find((id) => id.includes("oakes"))).not.toBe(found.c!.find((id) => id.includes("oakes")));
});

test.each([...ONE, ...TWO])("the order of reading makes no difference: %s", (_, articles) => {
  const forwards = resolve(articles);
  const backwards = resolve([...articles].reverse());
  expect([...backwards.records].reverse()).toEqual(forwards.records);
  expect(backwards.decisions).toEqual(forwards.decisions);
  expect([...backwards.flags]).toEqual([...forwards.flags]);
});

test("a bare family name that stays by itself is flagged, one that was placed is not", () => {
  const { flags } = resolve([
    telling("a", ["Maria Oakes"]),
    telling("b", ["Paul Oakes"]),
    telling("c", ["Oakes"]),
    telling("d", ["Hill"]),
    telling("e", ["Reed"]),
    telling("f", ["Tom Reed"]),
  ]);
  expect([...flags.keys()].sort()).toEqual(["person:hill", "person:oakes"]);
});

test("a near miss keeps its evidence, for and against", () => {
  const { decisions } = resolve([
    telling("a", ["Carl Oakes: senator @ USA"], { country: "USA" }),
    telling("b", ["Carl Oakes Jr.: senator @ USA"], { country: "USA" }),
  ]);
  const [decision] = decisions;
  expect(decision).toMatchObject({
    kind: "apart",
    names: ["Carl Oakes Jr.", "Carl Oakes"],
    rule: "like-names",
  });
  expect(decision?.reasons).toContainEqual({ what: "one is Jr. or the like, the other not", weight: -5 });
  expect(decision?.reasons).toContainEqual({ what: "the same office (senator)", weight: 2 });
});
