import { useSyncExternalStore } from "react";

export type Theme = "light" | "dark";
const storeName = "theme";
const listeners = new Set<() => void>();

/** The colours of the page; the system's until somebody chooses. The server knows of none and says light. */
export const useTheme = (): Theme => useSyncExternalStore(listen, readTheme, () => "light");

export function chooseTheme(theme: Theme): void {
  document.documentElement.dataset["theme"] = theme;
  try {
    localStorage.setItem(storeName, theme);
  } catch {
    // Chosen for this page only.
  }
  for (const listener of listeners) listener();
}

function readTheme(): Theme {
  const chosen = document.documentElement.dataset["theme"];
  if (chosen === "light" || chosen === "dark") return chosen;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

function listen(listener: () => void): () => void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  listeners.add(listener);
  system.addEventListener("change", listener);
  return () => {
    listeners.delete(listener);
    system.removeEventListener("change", listener);
  };
}
