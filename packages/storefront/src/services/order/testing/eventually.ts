import { setImmediate as turn } from "node:timers/promises";

/** Does `step` until it says so, for things that other processes do in their own time. */
export async function eventually(step: () => Promise<boolean>, what: string, withinMs = 20_000): Promise<void> {
  const until = performance.now() + withinMs;
  while (!(await step())) {
    if (performance.now() > until) throw new Error(`Waited ${withinMs} ms in vain for ${what}`);
    await turn();
  }
}
