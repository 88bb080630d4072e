/** A promise that says how it ended, where React looks: `use()` then reads it without waiting. */
export type Tracked<T> = Promise<T> & { status?: "fulfilled" | "rejected"; value?: T; reason?: unknown };

/** One that is there already. */
export function arrived<T>(value: T): Tracked<T> {
  return Object.assign(Promise.resolve(value), { status: "fulfilled" as const, value });
}

/** One that failed already. */
export function failed(reason: unknown): Tracked<never> {
  const promise: Tracked<never> = Promise.reject(reason);
  promise.catch(() => {});
  return Object.assign(promise, { status: "rejected" as const, reason });
}

/** The same promise, which will say how it ended. */
export function track<T>(promise: Promise<T>): Tracked<T> {
  const tracked: Tracked<T> = promise;
  promise.then(
    // Nothing is returned: a promise returned from here would be one more that nobody waits for.
    (value) => void Object.assign(tracked, { status: "fulfilled", value }),
    (reason: unknown) => void Object.assign(tracked, { status: "rejected", reason }),
  );
  return tracked;
}
