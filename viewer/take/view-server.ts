/** The server that `relata view --serve` is, for a page that it has served. */
export interface ViewServer {
  /** Whether it was told where corrections go. */
  readonly takesCorrections: boolean;
  /** Adds rows to the user's corrections file; gives its name and how many of them it had not. */
  readonly saveCorrections: (yaml: string) => Promise<{ readonly file: string; readonly added: number }>;
  /** Lends a graph to Gephi Lite's page; gives the address at which it is read. */
  readonly lend: (gexf: string) => Promise<string>;
}

const marked = document.querySelector<HTMLMetaElement>('meta[name="relata-server"]');

const post = async (path: string, body: string): Promise<Record<string, unknown>> => {
  const response = await fetch(path, {
    method: "POST",
    body,
    headers: { "x-relata-token": marked!.content },
  });
  const text = await response.text();
  if (!response.ok) throw new Error(text || `The server answers ${response.status}. Start it again.`);
  return JSON.parse(text) as Record<string, unknown>;
};

/** Undefined for a file opened from disk, also one that was saved from a server. */
export const viewServer: ViewServer | undefined =
  marked && location.protocol === "http:"
    ? {
        takesCorrections: marked.dataset.corrections !== undefined,
        saveCorrections: async (yaml) => {
          const { file, added } = await post("/corrections", yaml);
          return { file: String(file), added: Number(added) };
        },
        lend: async (gexf) => `${location.origin}${String((await post("/lend", gexf)).path)}`,
      }
    : undefined;
