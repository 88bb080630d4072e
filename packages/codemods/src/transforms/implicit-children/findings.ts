import type { FindingWords } from "../../finding.ts";

/** What cannot be seen here, the type checker says. */
export const findings: Record<string, FindingWords> = {};
