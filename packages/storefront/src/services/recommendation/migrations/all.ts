import type { Migrations } from "../../../database/open-database.ts";
import { progressMigration } from "../../../outbox/progress.ts";
import { likings } from "./0001-likings.ts";

/** In the order of their names; what is out in the world is never changed. */
export const recommendationMigrations: Migrations = { "0001-likings": likings, "0002-progress": progressMigration };
