import type { Migrations } from "../../../database/open-database.ts";
import { orders } from "./001-orders.ts";
import { ledger } from "./002-ledger.ts";

export const orderMigrations: Migrations = { "001-orders": orders, "002-ledger": ledger };
