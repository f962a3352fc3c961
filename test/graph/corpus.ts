import { article } from "./records.ts";

const LEE = ["person:mina-lee", "Mina Lee"] as const;
const ORR = ["person:tom-orr", "Tom Orr"] as const;
const ARDEN = ["ARD", "Arden"] as const;
const BELL = ["BEL", "Bellona"] as const;
const GRAIN = ["issue:grain", "grain"] as const;

/** Five invented articles: one a reprint, one that denies, one without a date, one that looks back. */
export const CORPUS = [
  article("a1", { date: "2024-03-01", outlet: "Morning Post" }, [
    {
      sentence: "Mina Lee met Tom Orr in the port.",
      source: LEE,
      trigger: "met",
      target: ORR,
      type: "CONSULT",
      more: { reciprocal: true },
    },
    {
      sentence: "Arden accused Bellona of hoarding grain.",
      source: ARDEN,
      trigger: "accused",
      target: BELL,
      type: "ACCUSE",
      more: { issues: ["issue:grain"], sourceSector: "government" },
    },
    {
      sentence: "Bellona spoke of grain for an hour.",
      source: BELL,
      trigger: "spoke",
      target: GRAIN,
      type: "ENGAGES",
      more: { confidence: 0.95 },
    },
  ]),
  article("a2", { date: "2024-03-02", outlet: "Evening Star" }, [
    {
      sentence: "Tom Orr held talks with Mina Lee.",
      source: ORR,
      trigger: "held talks",
      target: LEE,
      type: "CONSULT",
      more: { reciprocal: true, sourceSector: "business" },
    },
    {
      sentence: "Arden did not aid Bellona.",
      source: ARDEN,
      trigger: "aid",
      target: BELL,
      type: "AID",
      more: { modes: ["negation"], confidence: 0.99 },
    },
    { sentence: "Arden stormed out.", source: ARDEN, trigger: "stormed", type: "REJECT" },
  ]),
  article(
    "a3",
    {
      date: "2024-03-05",
      outlet: "Harbour Wire",
      entities: [
        {
          id: "person:mina-lee",
          name: "Mina Lee",
          aliases: ["Ms Lee"],
          country: "ARD",
          roles: [{ title: "Harbour Minister", of: "ARD", evidence: [0, 8] }],
        },
      ],
    },
    [
      {
        sentence: "Mina Lee talked with Tom Orr again.",
        source: LEE,
        trigger: "talked",
        target: ORR,
        type: "CONSULT",
      },
      {
        sentence: "Arden aids Bellona with ships.",
        source: ARDEN,
        trigger: "aids",
        target: BELL,
        type: "AID",
        more: { confidence: 0.7 },
      },
    ],
  ),
  article("a3-copy", { date: "2024-03-06", outlet: "Morning Post" }, [
    {
      sentence: "Arden aids Bellona with ships.",
      source: ARDEN,
      trigger: "aids",
      target: BELL,
      type: "AID",
      more: { confidence: 0.7 },
    },
  ]),
  article("a4", {}, [
    {
      sentence: "In 1999 Bellona sanctioned Arden.",
      source: BELL,
      trigger: "sanctioned",
      target: ARDEN,
      type: "SANCTION",
      more: { date: "1999", modes: ["historical"] },
    },
    {
      sentence: "Mr Orr is fond of grain.",
      source: ["person:tom-orr", "Mr Orr"],
      trigger: "fond",
      target: GRAIN,
      type: "ENGAGES",
    },
  ]),
] as const;

export const REPRINTS = new Map([["a3-copy", "a3"]]);
