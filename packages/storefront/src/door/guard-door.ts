import { BrokenCircuitError, BulkheadRejectedError } from "cockatiel";
import { Refusal } from "../contract/errors.ts";
import type { CallOutcome } from "../observe/metrics.ts";
import type { Observer } from "../observe/observer.ts";
import { currentRequest, requestContext, runRequest, type RequestContext } from "../observe/request-context.ts";
import type { Timings } from "../observe/timings.ts";
import type { TracePosition } from "../observe/trace-position.ts";
import { failSpan, positionOf } from "../observe/tracing.ts";
import { GaveUp, Patience } from "../resilience/patience.ts";
import { defaultPolicy, type BreakerPolicy, type GuardPolicy } from "../resilience/policy.ts";
import { createServiceGuard } from "../resilience/service-guard.ts";
import type { Door, ServiceOf } from "./define-door.ts";

export interface GuardOptions {
  observer: Observer;
  /** What differs from `defaultPolicy`. */
  policy?: Partial<Omit<GuardPolicy, "breaker">> & { breaker?: Partial<BreakerPolicy> };
}

/**
 * The same service, with a caller's precautions around every call: a time limit that never outlives the
 * request's deadline, retries of idempotent methods, a circuit breaker and a bulkhead for the service (one more for what it answers from memory),
 * and a span, metrics and a `Server-Timing` entry for each call. Refusals pass through untouched; whatever
 * else goes wrong is logged and reaches the caller as the refusal `unavailable`, the cause attached.
 */
export function guardDoor<D extends Door>(door: D, service: ServiceOf<D>, options: GuardOptions): ServiceOf<D> {
  const { metrics, tracing } = options.observer;
  const log = options.observer.log.child({ service: door.name });
  const policy = {
    ...defaultPolicy,
    ...options.policy,
    breaker: { ...defaultPolicy.breaker, ...options.policy?.breaker },
  };
  const createGuard = (guarded: string) => {
    metrics.breaker(guarded, "closed");
    return createServiceGuard(policy, (state) => {
      metrics.breaker(guarded, state);
      log.warn({ breaker: state }, `the circuit breaker of ${guarded} is now ${state}`);
    });
  };
  const ofService = createGuard(door.name);
  const hasMemory = Object.values(door.methods).some(({ fromMemory }) => fromMemory);
  const ofMemory = hasMemory ? createGuard(`${door.name} memory`) : ofService;

  const guarded = Object.entries(door.methods).map(([method, about]) => {
    const { idempotent, timeoutMs = policy.timeoutMs, fromMemory } = about;
    const guard = fromMemory ? ofMemory : ofService;
    const name = `${door.name}.${method}`;
    const target = (service as Record<string, ((input: unknown) => Promise<unknown>) | undefined>)[method];
    if (target === undefined) throw new TypeError(`${name} is in the door, but the service has no such method`);
    const how = { retried: idempotent, onRetry: () => metrics.retry(door.name, method) };

    const call = async (input: unknown) => {
      const request = currentRequest() ?? requestContext();
      const startedAt = performance.now();
      const waitMs = Math.min(timeoutMs, request.deadline - startedAt);
      const patience = new Patience(waitMs, request.signal);
      const span = tracing?.startSpan(name, "client", request.trace);
      const trace = span === undefined ? request.trace : positionOf(span);
      const context = new CallContext(request, trace, startedAt + waitMs, patience);
      const work = () => runRequest(context, async () => await target(input));
      const tell = (outcome: CallOutcome) => {
        const durationMs = performance.now() - startedAt;
        patience.stop();
        request.timings.addCall(name, durationMs);
        metrics.call(door.name, method, outcome, durationMs);
      };
      try {
        const answer = await guard.run(work, patience, how);
        tell("ok");
        span?.end();
        return answer;
      } catch (error) {
        const { outcome, refusal } = explain(error, { name, waitMs, idempotent });
        tell(outcome);
        if (span !== undefined) failSpan(span, error);
        if (outcome === "failed") log.error({ method, err: error }, `${name} failed`);
        else if (outcome !== "refused") log.debug({ method, outcome }, `${name}: ${refusal.message}`);
        throw refusal;
      }
    };
    return [method, call];
  });
  // Built from the door's own methods, which is what the type says.
  return Object.fromEntries(guarded) as ServiceOf<D>;
}

/**
 * What the service sees: the request, with the call's own place in the trace and the call's own patience. A class,
 * since an object literal with a getter in it made a call cost 11 µs instead of 3.
 */
class CallContext implements RequestContext {
  readonly requestId: string;
  readonly trace: TracePosition;
  readonly deadline: number;
  readonly timings: Timings;
  readonly #patience: Patience;

  constructor({ requestId, timings }: RequestContext, trace: TracePosition, deadline: number, patience: Patience) {
    this.requestId = requestId;
    this.trace = trace;
    this.deadline = deadline;
    this.timings = timings;
    this.#patience = patience;
  }

  get signal(): AbortSignal {
    return this.#patience.signal;
  }
}

function explain(error: unknown, call: { name: string; waitMs: number; idempotent: boolean }) {
  if (error instanceof Refusal) return { outcome: "refused" as const, refusal: error };
  const retry = call.idempotent
    ? "Try again in a moment."
    : "It may have happened all the same: look before you repeat it.";
  const [outcome, detail] = ((): [CallOutcome, string] => {
    if (error instanceof GaveUp && error.why === "cancelled")
      return ["cancelled", `Nobody waits for ${call.name} any more.`];
    if (error instanceof GaveUp) {
      return ["timed_out", `${call.name} did not answer within ${Math.max(0, Math.round(call.waitMs))} ms. ${retry}`];
    }
    if (error instanceof BulkheadRejectedError) return ["crowded_out", `${call.name} is busy; try again in a moment.`];
    if (error instanceof BrokenCircuitError)
      return ["broken", `${call.name} is not answering now; try again in a moment.`];
    return ["failed", `${call.name} broke. ${retry}`];
  })();
  const refusal = new Refusal("unavailable", detail);
  refusal.cause = error;
  return { outcome, refusal };
}
