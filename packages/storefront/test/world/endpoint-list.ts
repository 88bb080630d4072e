import type { Commands, Queries } from "../../src/contract/contract.ts";
import { type PlacedEndpoint, placedEndpoints } from "../../src/contract/endpoints.ts";

export type AllEndpoints = Queries & Commands;

/** One endpoint of the contract, ready to be asked by its address. */
export interface Listed extends Omit<PlacedEndpoint, "path"> {
  /** The address with these in the place of its parameters, or with what no parameter can be. */
  path(params?: Record<string, string | number>): string;
  /** Fits that address, whatever its parameters are. */
  pattern: RegExp;
}

/** Every endpoint of the contract. */
export const allEndpoints: Listed[] = placedEndpoints.map((placed) => ({
  ...placed,
  path: (params = {}) => placed.path.replace(/{(\w+)}/g, (_, key: string) => String(params[key] ?? "nothing")),
  pattern: new RegExp(`^${placed.path.replace(/{\w+}/g, "[^/]+")}$`),
}));
