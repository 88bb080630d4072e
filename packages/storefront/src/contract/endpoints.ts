import { contract, type EndpointName } from "./contract.ts";
import type { Endpoint, Method } from "./endpoint.ts";

/** One endpoint of the contract, its name taken apart. */
export interface PlacedEndpoint {
  name: EndpointName;
  kind: "queries" | "commands";
  method: Method;
  /** From the root, parameters in braces, such as `/api/queries/products/{id}`. */
  path: string;
  endpoint: Endpoint;
}

/** Every endpoint of the contract. */
export const placedEndpoints: readonly PlacedEndpoint[] = (["queries", "commands"] as const).flatMap((kind) =>
  (Object.entries(contract[kind]) as [EndpointName, Endpoint][]).map(([name, endpoint]) => {
    const [method, path] = name.split(" ") as [Method, string];
    return { name, kind, method, path: `/api/${kind}/${path}`, endpoint };
  }),
);
