import type { FindingWords } from "../../finding.ts";

/** Every class gets a declaration. */
export const findings: Record<string, FindingWords> = {};
