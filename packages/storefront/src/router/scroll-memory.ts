const storeName = "scroll";
let places: Record<string, number> | undefined;

/** Notes where an entry of this tab's history is scrolled to. */
export function keepScroll(key: string): void {
  places ??= load();
  places[key] = Math.round(scrollY);
}

/** Pixels from the top, or undefined for an entry that is new. */
export function findScroll(key: string): number | undefined {
  places ??= load();
  return places[key];
}

/** For a page that goes away: a reload finds them again. */
export function saveScrolls(): void {
  try {
    sessionStorage.setItem(storeName, JSON.stringify(places ?? {}));
  } catch {
    // Storage is full or forbidden: the page starts at its top.
  }
}

function load(): Record<string, number> {
  try {
    return JSON.parse(sessionStorage.getItem(storeName) ?? "{}") as Record<string, number>;
  } catch {
    return {};
  }
}
