import type { Migrations } from "../../../database/open-database.ts";
import { outboxMigration } from "../../../outbox/outbox-migration.ts";
import { pictures } from "./003-pictures.ts";
import { shop } from "./001-shop.ts";

/** The steps of the product service's database. */
export const productMigrations: Migrations = {
  "001-shop": shop,
  "002-outbox": outboxMigration,
  "003-pictures": pictures,
};
