import type { CDPSession } from "playwright-core";

/** Which requests of a page are on their way. Streams that stay open by their nature are not waited for. */
export interface InFlight {
  urls: () => string[];
  /** When the last one began or ended, by `performance.now()`. */
  lastChangeMs: () => number;
  /** How many documents the page has had. */
  documents: () => number;
}

const staysOpen = new Set(["WebSocket", "EventSource", "Ping", "Preflight"]);

/** Follows a page's requests from now on. */
export function watchInFlight(cdp: CDPSession): InFlight {
  const open = new Map<string, string>();
  let lastChange = performance.now();
  let documents = 0;
  cdp.on("Network.requestWillBeSent", ({ requestId, request, type }) => {
    if (staysOpen.has(type ?? "") || request.url.startsWith("data:")) return;
    open.set(requestId, request.url);
    lastChange = performance.now();
  });
  const close = ({ requestId }: { requestId: string }) => {
    if (open.delete(requestId)) lastChange = performance.now();
  };
  cdp.on("Network.loadingFinished", close);
  cdp.on("Network.loadingFailed", close);
  // What a page asked for does not matter once another has taken its place.
  cdp.on("Page.frameNavigated", ({ frame }) => {
    if (frame.parentId) return;
    documents += 1;
    for (const [id] of open) if (id !== frame.loaderId) open.delete(id);
  });
  return { urls: () => [...open.values()], lastChangeMs: () => lastChange, documents: () => documents };
}
