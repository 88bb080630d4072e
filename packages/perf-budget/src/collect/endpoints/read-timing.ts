import type { BackendTiming } from "../../endpoint-contract.ts";

/** Reads any `Server-Timing` header, by the rules that `EndpointContract.readTiming` has where a site brings none of its own. */
export function readTiming(header: string): BackendTiming {
  const timing: BackendTiming = { calls: {}, isCacheHit: null };
  // A description may hold what separates entries.
  for (const [entry] of header.matchAll(/(?:"[^"]*"|[^,"])+/g)) {
    const [name = "", ...parameters] = entry.split(";").map((part) => part.trim());
    const value = (key: string) =>
      parameters
        .find((each) => each.startsWith(`${key}=`))
        ?.slice(key.length + 1)
        .replaceAll('"', "");
    const [duration, description] = [value("dur"), value("desc")];
    if (name === "cache") timing.isCacheHit = /\bhit\b/i.test(description ?? "");
    if (name === "" || name === "total" || name === "cache" || duration === undefined) continue;
    const times = /^\d+$/.test(description ?? "") ? Number(description) : 1;
    const { count, durationMs } = timing.calls[name] ?? { count: 0, durationMs: 0 };
    timing.calls[name] = { count: count + times, durationMs: durationMs + (Number(duration) || 0) };
  }
  return timing;
}
