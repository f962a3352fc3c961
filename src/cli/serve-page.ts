import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { UsageError } from "./usage-error.ts";

export interface ServedPage {
  readonly address: string;
  readonly close: () => Promise<void>;
}

const LOOPBACK = "127.0.0.1";

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once("error", () =>
      fail(new UsageError(`Port ${port} cannot be used. Choose another with --port.`)),
    );
    server.listen(port, LOOPBACK, done);
  });
}

/** Serves one file, and nothing else, to programs on this computer. @throws {UsageError} where the port is taken. */
export async function servePage(page: string, port: number): Promise<ServedPage> {
  const server = createServer(async (request, response) => {
    const local = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? "");
    if (
      !local ||
      !/^(GET|HEAD)$/.test(request.method ?? "") ||
      !/^\/(index\.html)?([?]|$)/.test(request.url ?? "")
    ) {
      response.writeHead(local ? 404 : 403).end();
      return;
    }
    const content = await readFile(page).catch(() => undefined);
    response.writeHead(content ? 200 : 410, {
      "content-type": "text/html; charset=utf-8",
      ...(content ? { "content-length": content.length } : {}),
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    });
    response.end(content ?? "The file is gone.");
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://${LOOPBACK}:${taken}/`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
