import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, constants } from "node:zlib";

/** What is different in a shop that is the same in all else. */
export interface Alteration {
  html?: (text: string) => string;
  css?: (text: string) => string;
  /** Sent ahead of a page, as early hints. */
  hints?: readonly string[];
}

export interface AlteredShop {
  origin: string;
  close(): void;
}

/** Stands before a shop and alters what it says. Without alterations it stands there, too: both sides go the same way. */
export async function alteredShop(origin: string, alteration: Alteration): Promise<AlteredShop> {
  const answers = new Map<string, Promise<Kept>>();
  const answer = (path: string) => {
    let kept = answers.get(path);
    if (!kept) answers.set(path, (kept = fetchKept(origin, path, alteration)));
    return kept;
  };
  const server = createServer((request, response) => {
    send(request, response, alteration, answer).catch((error: unknown) => response.destroy(error as Error));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => void server.close().closeAllConnections(),
  };
}

interface Kept {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
  isPage: boolean;
}

async function send(
  { method, url = "/" }: IncomingMessage,
  response: ServerResponse,
  { hints }: Alteration,
  answer: (path: string) => Promise<Kept>,
): Promise<void> {
  // What is looked at is noted by the shop; here nobody looks.
  if (method !== "GET") {
    response.writeHead(202).end();
    return;
  }
  const { status, headers, body, isPage } = await answer(url);
  if (isPage && hints) response.writeEarlyHints({ link: [...hints] });
  response.writeHead(status, headers).end(body);
}

/** Kept, since it is the browser that is measured. */
async function fetchKept(origin: string, path: string, { html, css }: Alteration): Promise<Kept> {
  const answer = await fetch(`${origin}${path}`, { headers: { "accept-encoding": "br" } });
  const type = answer.headers.get("content-type") ?? "";
  const isPage = type.startsWith("text/html");
  const alter = isPage ? html : type.startsWith("text/css") ? css : undefined;
  const plain = Buffer.from(await answer.arrayBuffer());
  const text = alter ? Buffer.from(alter(plain.toString())) : plain;
  const isPicture = type.startsWith("image/");
  const body = isPicture ? text : brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  const kept = ["content-type", "cache-control", "content-security-policy"];
  return {
    status: answer.status,
    isPage,
    body,
    headers: {
      ...Object.fromEntries(kept.map((name) => [name, answer.headers.get(name) ?? ""])),
      ...(!isPicture && { "content-encoding": "br" }),
      "content-length": String(body.length),
    },
  };
}
