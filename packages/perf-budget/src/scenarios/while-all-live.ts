import type { Browser } from "playwright-core";

/**
 * The result of work, or why it cannot be done: whatever fails because something died or was stopped is told by that, and what waits for a
 * browser that is gone may wait forever.
 * @param checkAll throws when the run is over, or one of its parts is dead
 */
export function whileAllLive<T>(
  work: Promise<T>,
  { browser, signal, checkAll }: { browser: Browser; signal: AbortSignal; checkAll: () => void },
): Promise<T> {
  const { promise: stopped, reject } = Promise.withResolvers<never>();
  const stop = () => {
    try {
      checkAll();
    } catch (error) {
      reject(error as Error);
    }
  };
  signal.addEventListener("abort", stop);
  browser.on("disconnected", stop);
  return Promise.race([work, stopped])
    .catch((error: unknown) => {
      checkAll();
      throw error;
    })
    .finally(() => {
      signal.removeEventListener("abort", stop);
      browser.off("disconnected", stop);
    });
}
