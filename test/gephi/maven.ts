import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Compiles the Maven project in a folder, or says what is missing for it. */
export function prepareMaven(folder: string): string | undefined {
  const java = /version "(\d+)/.exec(spawnSync("java", ["-version"], { encoding: "utf8" }).stderr ?? "");
  if (!java || Number(java[1]) < 17) return "Java 17 or newer is not installed";
  if (spawnSync("mvn", ["-version"]).status !== 0) return "Maven is not installed";
  const resolved = maven(folder, "dependency:build-classpath", "-Dmdep.outputFile=target/classpath");
  if (resolved.status !== 0) return `Maven does not get its packages: ${firstError(resolved.stdout)}`;
  const compiled = maven(folder, "compile");
  if (compiled.status !== 0) throw new Error(`${folder} does not compile: ${compiled.stdout}`);
  return undefined;
}

/** Neo4j 4 reaches into these, which Java 17 has closed. */
const OPENED = ["java.nio", "java.lang", "sun.nio.ch"].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

/** Runs a class of the project. @throws where it fails. */
export function runJava(folder: string, name: string, words: readonly string[]): void {
  const packages = readFileSync(join(folder, "target/classpath"), "utf8").trim();
  const classpath = `${join(folder, "target/classes")}:${packages}`;
  const { status, stderr } = spawnSync(
    "java",
    ["-Xmx3g", "-Djava.awt.headless=true", ...OPENED, "-cp", classpath, name, ...words],
    { encoding: "utf8", maxBuffer: 1 << 28 },
  );
  if (status !== 0) throw new Error(`${name} failed:\n${stderr.slice(-4000)}`);
}

function maven(folder: string, ...goals: readonly string[]) {
  return spawnSync("mvn", ["-q", "-B", ...goals], { cwd: folder, encoding: "utf8" });
}

function firstError(output: string): string {
  return output.split("\n").find((line) => line.includes("ERROR")) ?? "no reason given";
}
