import type { Screen } from "./screen.ts";

/** Does one stage of several, and says which one, and how long it took. */
export type Stage = <T>(title: string, work: () => Promise<T>) => Promise<T>;

/** Numbers the stages of a run as they come. @param nowMs a clock in milliseconds. */
export function numberStages(screen: Screen, count: number, nowMs: () => number = () => performance.now()): Stage {
  const startMs = nowMs();
  let number = 0;
  return async (title, work) => {
    const beganMs = nowMs();
    screen.line(`\n[${++number}/${count}] ${title}`);
    const result = await work();
    screen.line(`      done in ${inSeconds(nowMs() - beganMs)}, ${inSeconds(nowMs() - startMs)} so far`);
    return result;
  };
}

const inSeconds = (ms: number): string =>
  ms < 60_000 ? `${(ms / 1000).toFixed(1)} s` : minutes(Math.round(ms / 1000));
const minutes = (seconds: number): string => `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
