import { parseArgs } from "node:util";
import { buildSite } from "./build-site.ts";
import { makeSite } from "./make-site.ts";
import { siteFolder } from "./places.ts";

// `node src/cli.ts`: migrates and builds. `--strict`: with React's warnings in, and StrictMode around every root.
const { values } = parseArgs({ options: { strict: { type: "boolean", default: false } } });
try {
  const { patches, report } = await makeSite(siteFolder);
  const left = report.findings.filter(({ note }) => !note).length;
  console.log(
    `migrated: ${report.files.changed} files changed, ${left} places left, ${patches.length} changes by hand`,
  );
  await buildSite({ isStrict: values.strict });
} catch (error) {
  console.error(error);
  process.exit(2);
}
