import { catalogue } from "./catalogue.ts";
import { engineFindings } from "./report/engine-findings.ts";
import type { FindingWords } from "./finding.ts";
import type { Transform } from "./transform.ts";

/** The words of every finding code that these transforms and the engine can report. */
export function findingWords(transforms: readonly Transform[] = catalogue): ReadonlyMap<string, FindingWords> {
  return new Map([
    ...Object.entries(engineFindings),
    ...transforms.flatMap((transform) => Object.entries(transform.findings)),
  ]);
}
