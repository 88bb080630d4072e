import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { errors, Refusal } from "../contract/errors.ts";
import { drainServer } from "../observe/drain-server.ts";
import type { Observer } from "../observe/observer.ts";
import { requestContext, runRequest } from "../observe/request-context.ts";
import { failSpan, positionOf } from "../observe/tracing.ts";
import type { Door, ServiceOf } from "./define-door.ts";
import { bearerCheck } from "./bearer-check.ts";
import { pathOf, remainingHeader, requestIdHeader, traceparentHeader } from "./protocol.ts";
import { readJson } from "./read-body.ts";

export interface ServeOptions {
  observer: Observer;
  /** What callers must send as `Authorization: Bearer`. */
  secret: string;
  host?: string;
  /** 0: any free one. */
  port?: number;
  maxBodyBytes?: number;
}

export interface ServedDoor {
  /** Where callers reach it. */
  url: string;
  /** Lets calls under way end, for at most `graceMs`. */
  close(graceMs?: number): Promise<void>;
}

/** A call that no correct caller makes: a fault on its side rather than a refusal that a shopper could read. */
class Misdirected extends Error {
  readonly status: 401 | 404 | 405;

  constructor(status: 401 | 404 | 405, what: string) {
    super(what);
    this.status = status;
  }
}

/** Lets other processes ask a service; {@link reachDoor} is the other side. `GET /metrics` tells its numbers. */
export async function serveDoor<D extends Door>(
  door: D,
  service: ServiceOf<D>,
  { observer, secret, host = "127.0.0.1", port = 0, maxBodyBytes = 1_048_576 }: ServeOptions,
): Promise<ServedDoor> {
  const isAllowed = bearerCheck(secret);
  const methods = new Map(
    Object.entries(door.methods).map(([name, method]) => [
      pathOf(door.name, name),
      { name, ...method, run: (service as Record<string, (input: unknown) => Promise<unknown>>)[name] },
    ]),
  );

  const answer = async (request: IncomingMessage): Promise<unknown> => {
    if (!isAllowed(request.headers.authorization)) {
      throw new Misdirected(401, `the ${door.name} service wants its secret: give both sides the same DOOR_SECRET`);
    }
    const method = methods.get(request.url ?? "");
    if (method?.run === undefined) throw new Misdirected(404, `the ${door.name} service has no ${request.url}`);
    if (request.method !== "POST") throw new Misdirected(405, `${request.url} is called by POST`);
    const parsed = method.input.safeParse(await readJson(request, maxBodyBytes));
    if (!parsed.success) {
      const fields = parsed.error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
      throw new Refusal("invalid_input", `This is not what ${door.name}.${method.name} takes.`, fields);
    }
    return method.run(parsed.data);
  };

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const { headers } = request;
    const left = new AbortController();
    response.once("close", () => response.writableFinished || left.abort());
    const given = {
      requestId: oneOf(headers[requestIdHeader]),
      traceparent: oneOf(headers[traceparentHeader]),
      ...remainingOf(oneOf(headers[remainingHeader])),
    };
    const context = requestContext(given, left.signal);
    const startedAt = performance.now();
    const span = observer.tracing?.startSpan(request.url ?? "/", "server", context.trace);
    const within = span === undefined ? context : { ...context, trace: positionOf(span) };
    await runRequest(within, async () => {
      try {
        const value = await answer(request);
        send(response, value === undefined ? 204 : 200, value);
        span?.end();
      } catch (error) {
        if (span !== undefined) failSpan(span, error);
        // A body that nobody reads would keep the connection from its next request.
        request.resume();
        if (error instanceof Misdirected) {
          send(response, error.status, { fault: error.message });
        } else if (error instanceof Refusal) {
          const { code, message: detail, fields } = error;
          send(response, errors[code].status, { code, detail, fields });
        } else {
          observer.log.error({ err: error, url: request.url }, `${request.url} failed`);
          send(response, 500, { fault: "something broke; the log knows by the request id" });
        }
      }
      const durationMs = performance.now() - startedAt;
      const asked = methods.get(request.url ?? "")?.name;
      observer.metrics.request(asked ? `${door.name}.${asked}` : "unknown", response.statusCode, durationMs);
      observer.log.debug({ url: request.url, status: response.statusCode, durationMs }, "answered");
    });
  };

  const tellMetrics = async (request: IncomingMessage, response: ServerResponse) => {
    if (!isAllowed(request.headers.authorization)) return send(response, 401, { fault: "metrics want DOOR_SECRET" });
    const text = await observer.metrics.text();
    response.writeHead(200, { "content-type": observer.metrics.contentType }).end(text);
  };

  const server = createServer({ keepAliveTimeout: 65_000, requestTimeout: 30_000 }, (request, response) => {
    void (request.url === "/metrics" ? tellMetrics : handle)(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error(`expected a TCP address, found ${address}`);
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${address.port}`,
    close: async (graceMs = 5_000) => {
      const { cut } = await drainServer(server, { graceMs });
      if (cut > 0) observer.log.warn({ cut }, `${door.name}: ${cut} connections were cut after ${graceMs} ms`);
    },
  };
}

const oneOf = (header: string | string[] | undefined) => (typeof header === "string" ? header : undefined);

function remainingOf(header: string | undefined): { timeoutMs?: number } {
  const timeoutMs = header === undefined || !/^\d{1,9}(\.\d+)?$/.test(header) ? undefined : Number(header);
  return timeoutMs === undefined ? {} : { timeoutMs };
}

function send(response: ServerResponse, status: number, value: unknown): void {
  if (response.destroyed) return;
  if (value === undefined) {
    response.writeHead(status).end();
    return;
  }
  const body = Buffer.from(JSON.stringify(value));
  response.writeHead(status, { "content-type": "application/json", "content-length": body.length }).end(body);
}
