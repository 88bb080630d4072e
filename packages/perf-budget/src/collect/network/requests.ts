import type { CDPSession } from "playwright-core";
import type { Attribution } from "../../attribution.ts";
import type { Measured, VisitCollector } from "../../collector.ts";
import { stableUrl } from "../stable-url.ts";

type Request = Extract<Attribution, { kind: "request" }>;

/** Requests of each step, and the bytes of their bodies: headers hold times and ids that make them longer or shorter by chance. */
export const networkRequests: VisitCollector = {
  name: "network",
  metrics: ["requests", "transfer-bytes"],
  on: "examined",
  watch: async ({ cdp, scenario, profile }) => {
    const take = followRequests(cdp);
    const samples: Measured[] = [];
    const add = (requests: readonly Request[], subject: Measured["subject"]) => {
      const attributions = joinAlike(requests);
      const sum = (figure: "count" | "bytes") => requests.reduce((total, each) => total + each[figure], 0);
      samples.push(
        { subject, metric: "requests", value: sum("count"), attributions },
        { subject, metric: "transfer-bytes", value: sum("bytes"), attributions },
      );
    };
    const all: Request[] = [];
    return {
      stepStarts: async () => {
        take();
      },
      stepEnds: async (step) => {
        const own = take();
        all.push(...own);
        add(own, { scenario, profile, step });
      },
      finish: async () => {
        add(all, { scenario, profile });
        return { samples };
      },
    };
  },
};

/** Notes down requests from now on; the function takes away those since it was last called. */
function followRequests(cdp: CDPSession): () => Request[] {
  const byId = new Map<string, Request>();
  let since: Request[] = [];
  cdp.on("Network.requestWillBeSent", ({ requestId, request, type, redirectResponse }) => {
    if (!/^https?:/.test(request.url)) return;
    // A redirect is a request of its own, with the id of the one before.
    if (redirectResponse === undefined && byId.has(requestId)) return;
    const noted: Request = {
      kind: "request",
      url: stableUrl(request.url),
      type: (type ?? "other").toLowerCase(),
      count: 1,
      bytes: 0,
    };
    byId.set(requestId, noted);
    since.push(noted);
  });
  const headers = new Map<string, number>();
  cdp.on("Network.responseReceived", ({ requestId, response }) => headers.set(requestId, response.encodedDataLength));
  cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const noted = byId.get(requestId);
    if (noted) noted.bytes = Math.max(0, encodedDataLength - (headers.get(requestId) ?? 0));
  });
  return () => {
    const taken = since;
    since = [];
    return taken;
  };
}

/** One entry for all requests of one address. */
function joinAlike(requests: readonly Request[]): Request[] {
  const joined = new Map<string, Request>();
  for (const each of requests) {
    const key = `${each.type} ${each.url}`;
    const known = joined.get(key);
    joined.set(key, known ? { ...known, count: known.count + each.count, bytes: known.bytes + each.bytes } : each);
  }
  return [...joined.values()];
}
