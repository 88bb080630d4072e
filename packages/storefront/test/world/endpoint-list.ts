import { contract, type Commands, type EndpointName, type Queries } from "../../src/contract/contract.ts";
import type { Endpoint, Method } from "../../src/contract/endpoint.ts";

export type AllEndpoints = Queries & Commands;

/** One endpoint of the contract, ready to be asked by its address. */
export interface Listed {
  name: EndpointName;
  method: Method;
  kind: "queries" | "commands";
  endpoint: Endpoint;
  /** The address with these in the place of its parameters, or with what no parameter can be. */
  path(params?: Record<string, string | number>): string;
  /** Fits that address, whatever its parameters are. */
  pattern: RegExp;
}

/** Every endpoint of the contract. */
export const allEndpoints: Listed[] = (["queries", "commands"] as const).flatMap((kind) =>
  (Object.entries(contract[kind]) as [EndpointName, Endpoint][]).map(([name, endpoint]) => {
    const [method, path] = name.split(" ") as [Method, string];
    return {
      name,
      method,
      kind,
      endpoint,
      path: (params = {}) =>
        `/api/${kind}/${path.replace(/{(\w+)}/g, (_, key: string) => String(params[key] ?? "nothing"))}`,
      pattern: new RegExp(`^/api/${kind}/${path.replace(/{\w+}/g, "[^/]+")}$`),
    };
  }),
);
