/** Does `work` again and again, `everyMs` after it was last done, never twice at once. */
export function repeating(everyMs: number, work: () => Promise<unknown>): { stop(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let running: Promise<unknown> = Promise.resolve();
  function schedule(): void {
    if (stopped) return;
    timer = setTimeout(() => {
      running = work().finally(schedule);
    }, everyMs);
    // A process with nothing else to do may end.
    timer.unref();
  }
  schedule();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
