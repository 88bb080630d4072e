import { type MigrateOptions, migrate, type Report } from "@latency-aficionados/codemods";
import { checkOut, readBytes } from "./checkout.ts";
import type { CorpusSource } from "./sources.ts";
import { countZeros, type Zeros } from "./zeros/count.ts";

/** What the migration of one source came to. */
export interface Survey {
  name: string;
  version: string;
  licence: string;
  report: Report;
  zeros: Zeros;
}

/** Migrates a copy of the source twice and checks what was written. The installed package is only read. */
export async function survey(source: CorpusSource, options: Omit<MigrateOptions, "paths"> = {}): Promise<Survey> {
  const checkout = checkOut(source);
  try {
    const before = readBytes(checkout.folder);
    // The first run raises React in package.json, and the second must not take that for a reason to do nothing.
    const report = await migrate({ ...options, from: "16", paths: [checkout.folder] });
    const after = readBytes(checkout.folder);
    const { onProgress: _, ...quiet } = options;
    const secondReport = await migrate({ ...quiet, from: "16", paths: [checkout.folder] });
    const afterSecondRun = readBytes(checkout.folder);
    const { name, version, licence } = source;
    return {
      name,
      version,
      licence,
      report,
      zeros: countZeros({ before, after, afterSecondRun, report, secondReport }),
    };
  } finally {
    checkout.remove();
  }
}
