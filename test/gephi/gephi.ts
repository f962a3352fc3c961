import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

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
  const java = /version "(\d+)/.exec(spawnSync("java", ["-version"], { encoding: "utf8" }).stderr ?? "");
  if (!java || Number(java[1]) < 17) return "Java 17 or newer is not installed";
  if (spawnSync("mvn", ["-version"]).status !== 0) return "Maven is not installed";
  const resolved = maven("dependency:build-classpath", "-Dmdep.outputFile=target/classpath");
  if (resolved.status !== 0) return `Maven does not get the Gephi Toolkit: ${firstError(resolved.stdout)}`;
  const compiled = maven("compile");
  if (compiled.status !== 0) throw new Error(`The checker does not compile: ${compiled.stdout}`);
  return undefined;
}

/** Imports files with Gephi's own importer; with `picture`, draws each beside it as SVG. */
export function gephiReads(files: readonly string[], picture = false): readonly GephiGraph[] {
  const classpath = [join(import.meta.dirname, "target/classes"), read("target/classpath").trim()].join(":");
  const memory = ["-Xmx3g", "-Djava.awt.headless=true", "-cp", classpath];
  const { status, stderr } = spawnSync(
    "java",
    [...memory, "relata.GephiCheck", ...(picture ? ["--picture"] : []), ...files],
    { encoding: "utf8", maxBuffer: 1 << 28 },
  );
  if (status !== 0) throw new Error(`Gephi's importer failed:\n${stderr.slice(-4000)}`);
  return files.map((file) => JSON.parse(readFileSync(file.replace(/\.[a-z]+$/, ".gephi.json"), "utf8")));
}

function maven(...goals: readonly string[]) {
  return spawnSync("mvn", ["-q", "-B", ...goals], { cwd: import.meta.dirname, encoding: "utf8" });
}

function firstError(output: string): string {
  return output.split("\n").find((line) => line.includes("ERROR")) ?? "no reason given";
}

function read(name: string): string {
  return readFileSync(join(import.meta.dirname, name), "utf8");
}
