import type { FindingWords } from "../../finding.ts";

/** Both changes are always possible. */
export const findings: Record<string, FindingWords> = {};
