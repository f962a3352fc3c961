import { readFileSync } from "node:fs";
import { delimiter } from "node:path";
import { prepareMaven, runJava } from "./maven.ts";

export interface GephiElement {
  readonly id: string;
  readonly label: string;
  readonly spells: readonly (readonly [low: string, high: string])[];
  readonly values: Readonly<Record<string, string | number | boolean>>;
  readonly color: readonly [number, number, number];
}

/** What Gephi made of a file: see `GephiCheck.java`. */
export interface GephiGraph {
  readonly verified: boolean;
  readonly issues: readonly { readonly level: string; readonly message: string }[];
  readonly dynamic: boolean;
  readonly timeFormat: string;
  readonly bounds: readonly [low: string, high: string];
  readonly nodes: readonly (GephiElement & {
    readonly x: number;
    readonly y: number;
    readonly size: number;
  })[];
  readonly edges: readonly (GephiElement & {
    readonly source: string;
    readonly target: string;
    readonly kind: string;
    readonly weight: number;
    readonly directed: boolean;
  })[];
}

/** Compiles the checker, or says what is missing for it. */
export function prepareGephi(): string | undefined {
  return prepareMaven(import.meta.dirname);
}

/** Imports files into one workspace with Gephi's own importer; with `picture`, draws it beside the first as SVG. */
export function gephiReads(files: readonly string[], picture = false): GephiGraph {
  const words = [...(picture ? ["--picture"] : []), files.join(delimiter)];
  runJava(import.meta.dirname, "relata.GephiCheck", words);
  return JSON.parse(readFileSync(files[0]!.replace(/\.[a-z]+$/, ".gephi.json"), "utf8"));
}
