import type { BackendTiming, EndpointContract } from "@latency-aficionados/perf-budget";
import { createClient } from "../src/contract/client.ts";
import type { EndpointName, Queries } from "../src/contract/contract.ts";
import type { InputOf } from "../src/contract/endpoint.ts";
import { placedEndpoints } from "../src/contract/endpoints.ts";
import { readServerTiming } from "../src/observe/server-timing.ts";
import { demoAccounts } from "../src/seed/people/accounts.ts";
import { requestOf } from "./request-of.ts";

/**
 * What each query is asked, such that any seeded shop has an answer. A query that is new and not here does not compile. Commands are left
 * out: each of them changes what the next one finds.
 */
const examples: { [N in keyof Queries]: InputOf<Queries[N]>[] } = {
  "GET home": [{}],
  "GET recommendations": [{ search: { limit: 12 } }, { search: { platform: "snes", limit: 12 } }],
  "GET products/search": [
    { search: { q: "mario" } },
    { search: { q: "zlda" } },
    { search: { platform: "nes", sort: "price-up" } },
  ],
  "GET products/suggest": [{ search: { q: "me" } }, { search: { q: "super m" } }],
  "GET products/{id}": [{ params: { id: 1 } }, { params: { id: 2 } }, { params: { id: 3 } }],
  "GET products/{id}/reviews": [{ params: { id: 1 } }, { params: { id: 2 } }],
  "GET seller/listings": [{}],
  "GET watchlist": [{}],
  "GET orders": [{}],
  // No two shops have the same order.
  "GET orders/{id}": [],
  "GET seller/report": [{ search: { year: 2025 } }],
  "GET me": [{}],
  "GET notifications": [{}],
};

/** The shop's endpoints for perf-budget: names, requests and schemas are the contract's own. */
export const shopContract: EndpointContract<EndpointName> = {
  endpoints: placedEndpoints.flatMap(({ name, kind, method, endpoint }) => {
    if (kind !== "queries") return [];
    const query = name as keyof Queries;
    const [first, ...others] = examples[query].map((input) => requestOf(query, input));
    if (!first) return [];
    const isForStrangers = endpoint.audience === "anyone";
    return [
      {
        name,
        method,
        requests: [first, ...others],
        answer: endpoint.answer,
        status: endpoint.status ?? 200,
        isForStrangers,
      },
    ];
  }),
  /** Signs in as the shopper of the demo. */
  async open(origin) {
    let cookie = "";
    const { command } = createClient(origin, async (address, init) => {
      const response = await fetch(address, init);
      cookie = response.headers
        .getSetCookie()
        .map((each) => each.split(";")[0])
        .join("; ");
      return response;
    });
    const { email, password } = demoAccounts.shopper;
    await command("POST sessions", { body: { email, password } });
    return { cookie };
  },
  readTiming(header): BackendTiming {
    const { byMethod, cache } = readServerTiming(header);
    return { calls: byMethod, isCacheHit: cache === undefined ? null : cache === "hit" };
  },
};
