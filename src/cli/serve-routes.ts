/** What the server of the viewer answers: the page, and for the page alone, saving corrections and lending a graph to Gephi Lite. */
import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { JoinError, joinedCorrections } from "../resolve/corrections/join-corrections.ts";
import { writeAtomically } from "../write/atomic.ts";

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Route {
  readonly method: "GET" | "POST" | "OPTIONS";
  readonly path: RegExp;
  /** Whether only the page that was served here may ask. */
  readonly isOwn?: true;
  readonly answer: (body: string, path: string) => Promise<Answer> | Answer;
}

export interface Served {
  readonly page: () => Promise<string>;
  readonly token: string;
  /** Where corrections are saved. */
  readonly corrections: string | undefined;
}

export const GEPHI_LITE = "https://gephi.org";

/** A secret that nobody guesses, as letters and digits. */
export const tokenOf = (): string => randomBytes(24).toString("base64url");

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "ENOENT";

/** The page, told that it is served, and allowed to ask its own server. */
async function servedPage({ page, token, corrections }: Served): Promise<Answer> {
  const text = await page().catch(() => undefined);
  if (text === undefined) return { status: 410, body: "The file is gone." };
  const meta = `<meta name="relata-server" content="${token}"${corrections === undefined ? "" : ' data-corrections=""'}>`;
  return {
    status: 200,
    headers: { "content-type": "text/html; charset=utf-8" },
    body: text
      .replace("<head>", `<head>\n${meta}`)
      .replace("default-src 'none';", "default-src 'none'; connect-src 'self';"),
  };
}

/** One after the other, so that two windows of the viewer lose nothing of each other. */
function saver(file: string): (more: string) => Promise<Answer> {
  let before: Promise<unknown> = Promise.resolve();
  const save = async (more: string): Promise<Answer> => {
    const text = await readFile(file, "utf8").catch((error: unknown) => {
      if (isMissing(error)) return "";
      throw error;
    });
    try {
      const joined = joinedCorrections({ file, text }, more);
      if (joined.added > 0) await writeAtomically(file, [joined.text]);
      return { status: 200, body: JSON.stringify({ file, added: joined.added }) };
    } catch (error) {
      if (error instanceof JoinError) return { status: 409, body: error.message };
      throw error;
    }
  };
  return (more) => {
    const saved = before.then(() => save(more));
    before = saved.catch(() => {});
    return saved;
  };
}

/** The last graph that the page lent, at an address that nobody guesses, readable by Gephi Lite's page. */
function lending(): readonly Route[] {
  let lent: { readonly path: string; readonly gexf: string } | undefined;
  const cors = {
    "access-control-allow-origin": GEPHI_LITE,
    "access-control-allow-private-network": "true",
  };
  const path = /^\/lent\/[\w-]+\.gexf$/;
  return [
    {
      method: "POST",
      path: /^\/lend$/,
      isOwn: true,
      answer: (gexf) => {
        lent = { path: `/lent/${tokenOf()}.gexf`, gexf };
        return { status: 200, body: JSON.stringify({ path: lent.path }) };
      },
    },
    { method: "OPTIONS", path, answer: () => ({ status: 204, headers: cors }) },
    {
      method: "GET",
      path,
      answer: (_body, asked) =>
        lent?.path === asked
          ? { status: 200, headers: { ...cors, "content-type": "application/xml" }, body: lent.gexf }
          : { status: 404 },
    },
  ];
}

export function routesOf(served: Served): readonly Route[] {
  const { corrections } = served;
  return [
    { method: "GET", path: /^\/(index\.html)?$/, answer: () => servedPage(served) },
    ...(corrections === undefined
      ? []
      : [{ method: "POST", path: /^\/corrections$/, isOwn: true, answer: saver(corrections) } as const]),
    ...lending(),
  ];
}
