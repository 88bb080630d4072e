import { basename } from "node:path";
import { buildSite } from "./build-site.ts";
import { leftTable } from "./left-table.ts";
import { makeSite } from "./make-site.ts";
import { legacyFolder, shownFolder } from "./places.ts";

/**
 * Takes the React 16 site over in front of somebody: migrates it for speed, says what is left, makes the changes by
 * hand that findings ask for, and builds the result.
 * @throws when a patch no longer fits, or when it does not build.
 */
export async function showMigration(say: (line: string) => void): Promise<void> {
  const { fixes, report } = await makeSite(shownFolder);
  const sum = { found: 0, changed: 0, findings: 0 };
  for (const tally of Object.values(report.tallies))
    for (const key of ["found", "changed", "findings"] as const) sum[key] += tally[key];
  say(
    `migrate --perf, React 16 → 19, over the React 16 site (${basename(legacyFolder)}, ${report.files.read} files):\n`,
  );
  say(
    `  ${report.files.changed} files changed in ${(report.timing.wallMs / 1000).toFixed(1)} s: ` +
      `of ${sum.found} places ${sum.changed} are rewritten, ${sum.found - sum.changed - sum.findings} may stay as they are, ` +
      `${sum.findings} are left to people.\n`,
  );
  say(`${leftTable(report.findings, fixes)}\n`);
  say(`  It runs once ${fixes.length} changes are made by hand. They are kept as patches, and applied now:\n`);
  for (const { name, code, why } of fixes) say(`  ${name} (${code})\n    ${why}`);
  await buildSite(shownFolder, { isStrict: false });
  say(
    "\n  It builds. Its own tests: pnpm test:migrated. In a browser, under StrictMode: SITES=migrated pnpm test:e2e\n",
  );
}
