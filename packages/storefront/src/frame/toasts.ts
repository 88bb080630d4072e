import { useSyncExternalStore } from "react";

export interface Said {
  id: number;
  text: string;
}

const listeners = new Set<() => void>();
const none: readonly Said[] = [];
let said: readonly Said[] = none;
let lastId = 0;

/** Says something at the edge of the page, such as `Tetris is in the cart`. */
export function say(text: string): void {
  set([...said, { id: ++lastId, text }]);
}

export function dismiss(id: number): void {
  set(said.filter((one) => one.id !== id));
}

/** What is being said, oldest first. */
export const useSaid = (): readonly Said[] =>
  useSyncExternalStore(
    listen,
    () => said,
    () => none,
  );

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function set(next: readonly Said[]): void {
  said = next;
  for (const listener of listeners) listener();
}
