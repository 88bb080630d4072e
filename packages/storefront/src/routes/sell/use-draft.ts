import { useEffect, useRef, useState } from "react";
import { useIsInBrowser } from "../../data/use-is-in-browser.ts";

/** Writing rests for as long before it is kept. */
const restMs = 400;

interface Kept<T> {
  values: T;
  /** Milliseconds since 1970. */
  savedAt: number;
}
export interface Draft<T> {
  /** What was kept when the page opened; null where nothing was, undefined until a browser can look. */
  kept: Kept<T> | null | undefined;
  /** When it was last kept; null for never. */
  savedAt: number | null;
  /** Keeps values a little later, or when the page is left. */
  save: (values: T) => void;
  discard: () => void;
}

/** What is being written, kept in this browser over reloads under a name of its own. */
export function useDraft<T extends object>(name: string): Draft<T> {
  const storeName = `draft:${name}`;
  const isBrowser = useIsInBrowser();
  const [opened] = useState(() => ({ kept: typeof localStorage === "undefined" ? null : read<T>(storeName) }));
  const [savedAt, setSavedAt] = useState(opened.kept?.savedAt ?? null);
  const waiting = useRef<{ values: T; timer: ReturnType<typeof setTimeout> } | null>(null);

  const flush = () => {
    if (!waiting.current) return;
    const { values, timer } = waiting.current;
    clearTimeout(timer);
    waiting.current = null;
    setSavedAt(write(storeName, values));
  };
  const save = (values: T) => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = { values, timer: setTimeout(flush, restMs) };
  };
  const discard = () => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = null;
    remove(storeName);
    setSavedAt(null);
  };
  useEffect(() => {
    const keep = () => {
      if (!waiting.current) return;
      clearTimeout(waiting.current.timer);
      write(storeName, waiting.current.values);
      waiting.current = null;
    };
    addEventListener("pagehide", keep);
    return () => {
      removeEventListener("pagehide", keep);
      keep();
    };
  }, [storeName]);

  return { kept: isBrowser ? opened.kept : undefined, savedAt: isBrowser ? savedAt : null, save, discard };
}

function read<T>(storeName: string): Kept<T> | null {
  try {
    const kept = JSON.parse(localStorage.getItem(storeName) ?? "null") as Partial<Kept<T>> | null;
    const isOne = typeof kept?.savedAt === "number" && typeof kept.values === "object" && kept.values !== null;
    return isOne ? (kept as Kept<T>) : null;
  } catch {
    return null;
  }
}

/** @returns when, or null if it could not be kept */
function write(storeName: string, values: object): number | null {
  const savedAt = Date.now();
  try {
    localStorage.setItem(storeName, JSON.stringify({ values, savedAt }));
    return savedAt;
  } catch {
    return null;
  }
}

function remove(storeName: string): void {
  try {
    localStorage.removeItem(storeName);
  } catch {
    // What cannot be written was never kept.
  }
}
