import type { FindingWords } from "../../finding.ts";

/** Every form is rewritten. */
export const findings: Record<string, FindingWords> = {};
