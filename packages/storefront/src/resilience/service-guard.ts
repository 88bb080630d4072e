import {
  BrokenCircuitError,
  bulkhead,
  BulkheadRejectedError,
  circuitBreaker,
  CircuitState,
  CountBreaker,
  ExponentialBackoff,
  handleWhen,
  noJitterGenerator,
  retry,
} from "cockatiel";
import { Refusal } from "../contract/errors.ts";
import type { BreakerState } from "../observe/metrics.ts";
import { GaveUp, type Patience } from "./patience.ts";
import type { GuardPolicy } from "./policy.ts";

const stateNames: Record<CircuitState, BreakerState> = {
  [CircuitState.Closed]: "closed",
  [CircuitState.HalfOpen]: "half-open",
  [CircuitState.Open]: "open",
  [CircuitState.Isolated]: "open",
};

export interface ServiceGuard {
  /** Runs the work within the policy. Throws what the work throws, {@link GaveUp}, or that there is no place. */
  run<T>(work: () => Promise<T>, patience: Patience, how: { retried: boolean; onRetry(): void }): Promise<T>;
}

/** Whether the service itself is at fault: it neither answered nor said a foreseen "no". */
const isFault = (error: unknown) =>
  !(error instanceof Refusal) &&
  !(error instanceof BrokenCircuitError) &&
  !(error instanceof BulkheadRejectedError) &&
  !(error instanceof GaveUp && error.why === "cancelled");

/** One breaker and one bulkhead for all calls to a service. */
export function createServiceGuard(policy: GuardPolicy, onBreaker: (state: BreakerState) => void): ServiceGuard {
  const { window, minimumCalls, failureShare, openMs, openMaxMs } = policy.breaker;
  const breaker = circuitBreaker(
    // A trial that its caller left tells nothing; without this, cockatiel would count it as a success.
    handleWhen((error) => isFault(error) || (breaker.state === CircuitState.HalfOpen && error instanceof GaveUp)),
    {
      breaker: new CountBreaker({ threshold: failureShare, size: window, minimumNumberOfCalls: minimumCalls }),
      halfOpenAfter: new ExponentialBackoff({
        initialDelay: openMs,
        maxDelay: openMaxMs,
        generator: noJitterGenerator,
      }),
    },
  );
  breaker.onStateChange((state) => onBreaker(stateNames[state]));
  const places = bulkhead(policy.concurrent, policy.queue);
  const again = retry(
    handleWhen((error) => isFault(error) && !(error instanceof GaveUp)),
    {
      maxAttempts: policy.retries,
      backoff: new ExponentialBackoff({ initialDelay: policy.retryDelayMs, maxDelay: policy.retryDelayMaxMs }),
    },
  ).dangerouslyUnref();

  return {
    run(work, patience, { retried, onRetry }) {
      const attempt = () =>
        places.execute(() => {
          // Whoever left while in line says nothing about the service.
          patience.check();
          // One trial at a time; the others get their "no" at once rather than wait for its end.
          if (breaker.state === CircuitState.HalfOpen) throw new BrokenCircuitError();
          return breaker.execute(() => patience.wait(work));
        });
      return patience.wait(() =>
        retried && policy.retries > 0
          ? again.execute((context) => {
              patience.check();
              if (context.attempt > 0) onRetry();
              return attempt();
            })
          : attempt(),
      );
    },
  };
}
