import { useSyncExternalStore } from "react";
import { day } from "./wording.ts";

const everyMs = 30_000;
const words = new Intl.RelativeTimeFormat("en-US", { numeric: "auto" });
const steps = [
  ["second", 60],
  ["minute", 60],
  ["hour", 24],
  ["day", 30],
  ["month", 12],
  ["year", Infinity],
] as const;

/** How long ago something was, kept true while the page is open; the day of it until a browser knows what time it is. */
export function Ago({ at }: { at: string }) {
  const now = useSyncExternalStore(tick, readClock, () => null);
  return (
    <time className="label-text" dateTime={at}>
      {now === null ? day(at) : agoWords(now - Date.parse(at))}
    </time>
  );
}

/** Such as `3 days ago`. */
export function agoWords(passedMs: number): string {
  let passed = passedMs / 1000;
  if (passed < 45) return "a few seconds ago";
  for (const [unit, next] of steps) {
    if (passed < next) return words.format(-Math.max(1, Math.floor(passed)), unit);
    passed /= next;
  }
  throw new Error("unreachable: the last step has no end");
}

/** Steps of the clock, so that a page renders when its words may change and not before. */
const readClock = (): number => Math.ceil(Date.now() / everyMs) * everyMs;

function tick(listener: () => void): () => void {
  const timer = setInterval(listener, everyMs);
  return () => clearInterval(timer);
}
