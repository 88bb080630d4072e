import { homeQueries } from "./home.ts";
import { orderCommands, orderQueries } from "./orders.ts";
import { peopleCommands, peopleQueries } from "./people.ts";
import { productCommands, productQueries } from "./products.ts";
import { searchQueries } from "./search.ts";

/** What a site can ask and order, under `/api/queries/` and `/api/commands/`. Names are `METHOD path`. */
export const contract = {
  /** Grows in its first part when a caller written for the one before would break. */
  version: "1.0.0",
  queries: { ...homeQueries, ...searchQueries, ...productQueries, ...orderQueries, ...peopleQueries },
  commands: { ...productCommands, ...orderCommands, ...peopleCommands },
} as const;

export type Queries = typeof contract.queries;
export type Commands = typeof contract.commands;
/** What budgets, logs, metrics and traces call an endpoint. */
export type EndpointName = keyof Queries | keyof Commands;
