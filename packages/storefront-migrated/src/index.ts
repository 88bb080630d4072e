export { showMigration } from "./show-migration.ts";
