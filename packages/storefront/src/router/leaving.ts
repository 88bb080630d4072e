import { useSyncExternalStore } from "react";

const listeners = new Set<() => void>();
let isLeaving = false;

/**
 * Whether another page is on its way. No context: a context that changes at once would have React throw away every
 * part of the page that is not alive yet, and render it anew.
 */
export const useIsLeaving = (): boolean =>
  useSyncExternalStore(
    listen,
    () => isLeaving,
    () => false,
  );

/** Told by the router. */
export function setLeaving(next: boolean): void {
  if (next === isLeaving) return;
  isLeaving = next;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
