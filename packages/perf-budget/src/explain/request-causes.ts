import { metricOf, type MetricName } from "../metric.ts";
import type { Sample } from "../sample.ts";
import type { Cause } from "./cause.ts";
import { growth, type Of, sidesOf, typical } from "./sides.ts";

/** Which files and answers are asked for more often, or are larger. */
export function requestCauses(samples: readonly Sample[], metric: MetricName): Cause[] {
  const { base, head } = sidesOf(samples, "request");
  const isBytes = metricOf(metric).unit === "bytes";
  const found = new Map([...base, ...head].flat().map((one) => [one.url, one]));
  return [...found].map(([url, { type }]) => {
    const own = (figure: "count" | "bytes") => (one: Of<"request">) => (one.url === url ? one[figure] : 0);
    const counts = [typical(base, own("count")), typical(head, own("count"))] as const;
    const bytes = [typical(base, own("bytes")), typical(head, own("bytes"))] as const;
    return {
      code: growth(...counts) > 0 ? "request-added" : "request-grew",
      amount: isBytes ? growth(...bytes) : growth(...counts),
      place: null,
      args: { url, type, more: growth(...counts), isNew: counts[0] === 0 ? "new" : "" },
      evidence: [
        { what: `requests for ${url}`, unit: "count", base: counts[0], head: counts[1] },
        { what: `bytes of ${url}`, unit: "bytes", base: bytes[0], head: bytes[1] },
      ],
    };
  });
}
