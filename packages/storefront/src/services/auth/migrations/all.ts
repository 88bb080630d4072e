import type { Migrations } from "../../../database/open-database.ts";
import { people } from "./0001-people.ts";

/** In the order of their names; what is out in the world is never changed. */
export const authMigrations: Migrations = { "0001-people": people };
