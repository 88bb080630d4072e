import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { gatewayDesk, type Answer } from "./gateway-desk.ts";
import { openGatewayBook } from "./gateway-book.ts";
import { goodMood, type GatewayMood } from "./gateway-mood.ts";
import { createWebhookSender } from "./webhook-sender.ts";

export const LocalGatewayOptions = z.object({
  /** 0 takes any that is free. */
  port: z.int().min(0).max(65_535),
  /** Where it keeps what it has charged; made if absent. */
  folder: z.string().min(1),
  /** What callers must show. */
  secret: z.string().min(16),
  /** What webhooks are signed with. */
  webhookSecret: z.string().min(16),
  webhookUrl: z.url().optional(),
});
export type LocalGatewayOptions = z.infer<typeof LocalGatewayOptions>;

export interface LocalGateway {
  url: string;
  stop(): Promise<void>;
}

const MAX_BODY_BYTES = 16_384;

/** A payment gateway that moves no money, and otherwise behaves like one: see `cardBehaviours` and `GatewayMood`. */
export async function startLocalGateway(options: LocalGatewayOptions): Promise<LocalGateway> {
  const book = openGatewayBook(options.folder);
  const mood: GatewayMood = { ...goodMood, webhookUrl: options.webhookUrl ?? null };
  const sender = createWebhookSender(book, mood, options.webhookSecret);
  const desk = gatewayDesk(book, mood, sender.wake);
  const server = createServer((request, response) => {
    void handle(request, response, options.secret, desk).catch(() => response.destroy());
  });
  server.keepAliveTimeout = 30_000;
  await listening(server, options.port);
  sender.wake();
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await sender.close();
      book.close();
    },
  };
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  secret: string,
  desk: (asked: { route: string; key: string; body: unknown }) => Promise<Answer>,
): Promise<void> {
  const respond = (status: number, json: unknown) => {
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(json));
  };
  if (!bearerIs(secret, request.headers.authorization)) return respond(401, { error: "unauthorised" });
  const [, noun = "", rest] = (request.url ?? "").split("/");
  const key = rest === undefined ? String(request.headers["idempotency-key"] ?? "") : decodeURIComponent(rest);
  const body = await bodyOf(request);
  if (body === undefined) return respond(400, { error: "expected JSON of at most 16 KiB" });
  const answer = await desk({ route: `${request.method} ${noun}`, key, body });
  if (answer === "silence") return;
  respond(answer.status, answer.json);
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  if (size === 0) return null;
  try {
    return JSON.parse(Buffer.concat(chunks).toString()) as unknown;
  } catch {
    return undefined;
  }
}

function bearerIs(secret: string, header: string | undefined): boolean {
  const shown = Buffer.from(header ?? "");
  const expected = Buffer.from(`Bearer ${secret}`);
  return shown.length === expected.length && timingSafeEqual(shown, expected);
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve());
  });
}
