import type { FindingWords } from "../../finding.ts";

/** Every form is rewritten or was right already. */
export const findings: Record<string, FindingWords> = {};
