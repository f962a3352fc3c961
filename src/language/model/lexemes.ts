import { Recent } from "../recent.ts";
import { readWithWink } from "../wink.ts";
import { hashText } from "./hash.ts";

/** What the models know of a word form without its context; every number is a hash or a small code. */
export interface Lexeme {
  /** Of no other lexeme, from 1. */
  readonly id: number;
  readonly form: number;
  readonly lower: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix1: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly shape: number;
  /** 0 no letter, 1 lower, 2 capital first, 3 all capitals, 4 mixed. */
  readonly casing: number;
  /** Which kinds of punctuation the form is, as bits; 0 for words. */
  readonly mark: number;
  /** Hash of the part of speech that wink-nlp's word list gives the form by itself. */
  readonly guess: number;
}

const MOST = 4_000;

/** Remembers the lexemes of the forms seen last. */
export class Lexemes {
  private last = 0;
  private readonly known = new Recent(MOST, (form) => lexeme(form, ++this.last));

  get(form: string): Lexeme {
    return this.known.get(form);
  }
}

/** Quotes and dashes in one spelling; digits count as one digit. */
export function normalForm(form: string): string {
  const plain = form
    .replace(/[’`´‘]/g, "'")
    .replace(/[“”«»„]|''/g, '"')
    .replace(/^(?:—|–|--+)$/, "–")
    .replace(/^(?:\.{2,}|…)$/, "...");
  return /\d/.test(plain) ? plain.replace(/\d/g, "0").replace(/0{5,}/g, "00000") : plain;
}

function lexeme(form: string, id: number): Lexeme {
  const plain = normalForm(form.length > 60 ? form.slice(0, 60) : form);
  const lower = plain.toLowerCase();
  const n = lower.length;
  const suffix = (k: number) => hashText(lower, Math.max(0, n - k), n) + k;
  const prefix = (k: number) => hashText(lower, 0, Math.min(n, k)) - k;
  return {
    id,
    form: hashText(plain),
    lower: hashText(lower),
    suffix1: suffix(1),
    suffix2: suffix(2),
    suffix3: suffix(3),
    suffix4: suffix(4),
    prefix1: prefix(1),
    prefix2: prefix(2),
    prefix3: prefix(3),
    shape: hashText(shapeOf(plain)),
    casing: casingOf(plain, lower),
    mark: /[\p{L}\d]/u.test(plain) ? 0 : markOf(plain),
    guess: guessOf(plain),
  };
}

function guessOf(plain: string): number {
  const { document, its } = readWithWink(plain);
  const found = document.tokens().out(its.pos) as readonly string[];
  return found.length === 1 ? hashText(found[0]!) & 1023 : 0;
}

const MARKS = [/,/, /^[–—]|^--/, /["']|``/, /[([{]/, /[)\]}]/, /[:;]/, /[.!…]/, /^-$/, /\?/];

function markOf(plain: string): number {
  const bits = MARKS.reduce((set, kind, bit) => (kind.test(plain) ? set | (1 << bit) : set), 0);
  return bits === 0 ? 1 << MARKS.length : bits;
}

function shapeOf(plain: string): string {
  let shape = "";
  for (const letter of plain) {
    const kind = /\p{Lu}/u.test(letter) ? "X" : /\p{L}/u.test(letter) ? "x" : letter === "0" ? "0" : letter;
    if (!(shape.endsWith(kind) && shape.at(-2) === kind)) shape += kind;
  }
  return shape;
}

function casingOf(plain: string, lower: string): number {
  const upper = plain.toUpperCase();
  if (upper === lower) return 0;
  if (plain === lower) return 1;
  if (plain === upper) return plain.length === 1 ? 2 : 3;
  const rest = plain.slice(1);
  return rest === rest.toLowerCase() ? 2 : 4;
}
