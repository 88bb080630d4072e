import type { ExampleRequest } from "@latency-aficionados/perf-budget";
import { createClient } from "../src/contract/client.ts";
import type { Queries } from "../src/contract/contract.ts";
import type { InputOf } from "../src/contract/endpoint.ts";

/** The request that a page sends for a query: made by the site's own client, and caught before it leaves. */
export function requestOf<N extends keyof Queries>(name: N, input: InputOf<Queries[N]>): ExampleRequest {
  let path = "";
  const { query } = createClient("", async (address) => {
    path = String(address);
    return Response.json(null);
  });
  // Which inputs go with a name is said by this function's own signature.
  void (query as (name: string, input: unknown) => Promise<unknown>)(name, input);
  return { path };
}
