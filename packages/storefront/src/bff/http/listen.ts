import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import findMyWay from "find-my-way";
import { Refusal } from "../../contract/errors.ts";
import { failSpan, positionOf } from "../../observe/tracing.ts";
import type { Observer } from "../../observe/observer.ts";
import { requestContext, runRequest } from "../../observe/request-context.ts";
import { serverTimingOf } from "../../observe/server-timing.ts";
import { dropRest } from "./drop-rest.ts";
import { refuseConnections } from "./refuse-connection.ts";
import type { Route } from "./route.ts";
import { problemOf, writeJson } from "./write-answer.ts";

/** Longer than the slowest endpoint's own limit. */
const requestDeadlineMs = 20_000;

export interface ListenerOptions {
  routes: readonly Route[];
  observer: Observer;
  /** Answers at once what needs no work, and says whether it did. Runs before all else. */
  answerAtOnce?: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** What no route answers, such as pages; without it they are not found. */
  fallback?: Route;
  /** How long a request may take to arrive as a whole: whoever sends a letter at a time holds nothing up for longer. */
  arrivalMs?: number;
}

/** The one place where requests come in: finds the route, gives the request its context, and turns throws into problems. */
export function createListener(options: ListenerOptions): Server {
  const { routes, observer, answerAtOnce, fallback, arrivalMs = 30_000 } = options;
  const router = findMyWay({ ignoreTrailingSlash: false, maxParamLength: 500 });
  for (const route of routes) router.on(route.method, route.path, () => undefined, route);

  const find = (request: IncomingMessage, path: string) => {
    const method = request.method === "HEAD" ? "GET" : (request.method as Route["method"]);
    const found = router.find(method, path);
    if (found) return { route: found.store as Route, params: found.params };
    const others = (["GET", "POST", "PUT", "DELETE"] as const).filter((other) => router.find(other, path));
    if (others.length > 0)
      throw new Refusal("method_not_allowed", `${request.method} is not for ${path}; it takes ${others.join(", ")}.`);
    if (fallback && !path.startsWith("/api/")) return { route: fallback, params: {} };
    throw new Refusal("not_found", `There is nothing at ${path}. All addresses are listed at /api/docs.`);
  };

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const startedAt = performance.now();
    const left = new AbortController();
    response.once("close", () => response.writableFinished || left.abort());
    const { "x-request-id": requestId, traceparent } = request.headers;
    const context = requestContext(
      { requestId: oneOf(requestId), traceparent: oneOf(traceparent), timeoutMs: requestDeadlineMs },
      left.signal,
    );
    const span = observer.tracing?.startSpan(request.method ?? "GET", "server", context.trace);
    let name = "unmatched";
    stampTiming(response, () => serverTimingOf(context, startedAt));
    await runRequest(span ? { ...context, trace: positionOf(span) } : context, async () => {
      response.setHeader("x-request-id", context.requestId);
      response.setHeader("x-content-type-options", "nosniff");
      try {
        const url = request.url ?? "/";
        const mark = url.indexOf("?");
        const { route, params } = find(request, mark < 0 ? url : url.slice(0, mark));
        name = route.name;
        span?.updateName(name);
        const search = new URLSearchParams(mark < 0 ? "" : url.slice(mark + 1));
        await route.answer({ request, response, params, search, signal: left.signal });
        span?.end();
      } catch (error) {
        if (span) failSpan(span, error);
        await refuse(error, name, request, response);
      }
    });
    observer.metrics.request(name, response.statusCode, performance.now() - startedAt);
  };

  const refuse = async (error: unknown, name: string, request: IncomingMessage, response: ServerResponse) => {
    if (request.destroyed && !request.complete) {
      observer.log.debug({ endpoint: name }, "whoever asked left in the middle of asking");
      response.destroy();
      return;
    }
    const refusal =
      error instanceof Refusal
        ? error
        : new Refusal("internal", "Something broke on our side. It is logged under the request id.");
    if (refusal.code === "internal") observer.log.error({ err: error, endpoint: name }, `${name} failed`);
    else observer.log.debug({ endpoint: name, code: refusal.code }, refusal.message);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (!request.complete) {
      response.setHeader("connection", "close");
      await dropRest(request);
    }
    const problem = problemOf(refusal);
    await writeJson(request, response, problem.status, problem, "application/problem+json");
  };

  const server = createServer(
    { keepAliveTimeout: 65_000, requestTimeout: arrivalMs, connectionsCheckingInterval: arrivalMs / 6 },
    (request, response) => {
      if (answerAtOnce?.(request, response)) return;
      void handle(request, response);
    },
  );
  refuseConnections(server);
  return server;
}

/** Node tells nobody that headers are about to leave; everything that sends some comes by here. */
function stampTiming(response: ServerResponse, timing: () => string): void {
  const writeHead = response.writeHead.bind(response) as (...given: unknown[]) => ServerResponse;
  response.writeHead = (...given: unknown[]) => {
    response.setHeader("server-timing", timing());
    return writeHead(...given);
  };
}

const oneOf = (header: string | string[] | undefined) => (typeof header === "string" ? header : undefined);
