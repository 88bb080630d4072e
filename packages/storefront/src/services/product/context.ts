import type { Kysely } from "kysely";
import type { Outbox } from "../../outbox/outbox.ts";
import type { ProductTables } from "./tables.ts";

/** What every part of the product service works with. */
export interface ProductContext {
  db: Kysely<ProductTables>;
  outbox: Outbox;
  /** The moment that rules go by. */
  now(): Date;
}
