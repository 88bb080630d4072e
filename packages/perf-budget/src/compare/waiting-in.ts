import type { Sample } from "../sample.ts";
import { median } from "../stats/quantile.ts";
import type { Waiting } from "../waiting.ts";

/** How long the main thread waited for a processor in whole visits; null where no visit was timed. */
export function waitingIn(samples: readonly Sample[]): Waiting | null {
  const waited = samples.flatMap(({ metric, subject, side, value }) =>
    metric === "cpu-wait" && subject.step === undefined && value !== null ? [{ side, value }] : [],
  );
  if (waited.length === 0) return null;
  const of = (side: Sample["side"]) => {
    const values = waited.flatMap((each) => (each.side === side ? [each.value] : []));
    return values.length > 0 ? median(values) : null;
  };
  return { base: of("base"), head: of("head"), most: Math.max(...waited.map(({ value }) => value)) };
}
