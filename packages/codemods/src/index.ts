export { catalogue } from "./catalogue.ts";
export { findingWords } from "./findings.ts";
export { type Options, optionsSchema } from "./options.ts";
export { Refusal, type RefusalKind } from "./settings/refusal.ts";
export { type Report, reportSchema } from "./report/report.ts";
export { type MigrateOptions, migrate } from "./run.ts";
export { addsUp } from "./tally.ts";
