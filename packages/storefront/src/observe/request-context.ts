import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import { Timings } from "./timings.ts";
import { TracePosition } from "./trace-position.ts";

/** What travels with a request through every call made on its behalf, to other processes too. */
export interface RequestContext {
  /** The same in every process that works on the request, and on every line they log. */
  readonly requestId: string;
  readonly trace: TracePosition;
  /** When nobody waits for the answer any more, on the clock of `performance.now()`; `Infinity`: never. */
  readonly deadline: number;
  /** Aborted when nobody waits any more: by the deadline, or since the caller left. Absent: unknown. */
  readonly signal: AbortSignal | undefined;
  readonly timings: Timings;
}

const storage = new AsyncLocalStorage<RequestContext>();

const safeId = /^[\w.:/+=-]{1,128}$/;

/** What a new request starts with. Headers come as they were sent: a malformed one is replaced, never trusted. */
export function requestContext(
  given: { requestId?: string | undefined; traceparent?: string | undefined; timeoutMs?: number } = {},
  signal?: AbortSignal,
): RequestContext {
  const { requestId, traceparent, timeoutMs } = given;
  return {
    requestId: requestId !== undefined && safeId.test(requestId) ? requestId : randomUUID(),
    trace: TracePosition.from(traceparent),
    deadline: timeoutMs === undefined ? Infinity : performance.now() + timeoutMs,
    signal,
    timings: new Timings(),
  };
}

/** Runs work on behalf of a request: whatever it calls or logs finds the context by {@link currentRequest}. */
export function runRequest<T>(context: RequestContext, work: () => T): T {
  return storage.run(context, work);
}

/** The request being worked on; undefined outside of one, such as in a background worker. */
export function currentRequest(): RequestContext | undefined {
  return storage.getStore();
}
