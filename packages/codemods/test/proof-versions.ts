import { type ReactVersion, reactVersions } from "@latency-aficionados/react-matrix";
import type { Version } from "../src/version.ts";
import type { CaseOptions } from "./case-folder.ts";

/** The version that the input is run on, and those that the output must behave the same on. */
export interface ProofVersions {
  input: ReactVersion;
  outputs: ReactVersion[];
}

/** Everything that a transform claims: from the oldest React its output runs on, up to the target of the case. */
export function proofVersions(validFrom: Version, options: CaseOptions): ProofVersions {
  const from = inMatrix((options["from"] as Version | undefined) ?? "16");
  const oldest = Math.max(reactVersions.indexOf(from), reactVersions.indexOf(inMatrix(validFrom)));
  const newest = reactVersions.indexOf(inMatrix((options["to"] as Version | undefined) ?? "19"));
  return { input: from, outputs: reactVersions.slice(oldest, newest + 1) };
}

/** The matrix has one 18: the last of its line. */
function inMatrix(version: Version): ReactVersion {
  return version === "18" ? "18.3" : version;
}
