export { shownFolder } from "./places.ts";
export { showMigration } from "./show-migration.ts";
