import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Answer, routesOf, tokenOf } from "./serve-routes.ts";
import { UsageError } from "./usage-error.ts";

export interface ServedPage {
  readonly address: string;
  readonly close: () => Promise<void>;
}

const LOOPBACK = "127.0.0.1";
/** More than any graph that a browser draws. */
const LONGEST = 256 * 1024 * 1024;

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once("error", () =>
      fail(new UsageError(`Port ${port} cannot be used. Choose another with --port.`)),
    );
    server.listen(port, LOOPBACK, done);
  });
}

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LONGEST) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** Whether a request comes from the page that was served here: of this origin, and with the token that only its text holds. */
function isOwn(request: IncomingMessage, token: string): boolean {
  const { host, origin } = request.headers;
  return origin === `http://${host}` && request.headers["x-relata-token"] === token;
}

/**
 * Serves one file, and nothing else, to programs on this computer. What the page's reader corrects goes to the file
 * `corrections`, where one is given. @throws {UsageError} where the port is taken.
 */
export async function servePage(page: string, port: number, corrections?: string): Promise<ServedPage> {
  const token = tokenOf();
  const routes = routesOf({ page: () => readFile(page, "utf8"), token, corrections });
  const answerTo = async (request: IncomingMessage): Promise<Answer> => {
    if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? "")) return { status: 403 };
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const asked = request.method === "HEAD" ? "GET" : request.method;
    const route = routes.find(({ method, path }) => method === asked && path.test(pathname));
    if (!route) return { status: 404 };
    if (route.isOwn && !isOwn(request, token)) return { status: 403 };
    const body = await bodyOf(request);
    return body === undefined ? { status: 413 } : route.answer(body, pathname);
  };
  const server = createServer(async (request, response) => {
    const { status, headers, body } = await answerTo(request).catch(
      (error: unknown): Answer => ({
        status: 500,
        body: error instanceof Error ? error.message : String(error),
      }),
    );
    response.writeHead(status, {
      "content-type": "text/plain; charset=utf-8",
      ...(body === undefined ? {} : { "content-length": Buffer.byteLength(body) }),
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      ...headers,
    });
    response.end(body);
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
