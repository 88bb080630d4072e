import { parseArgs } from "node:util";
import { buildSite } from "./build-site.ts";
import { checkTypes } from "./check-types.ts";
import { makeSite } from "./make-site.ts";
import { siteFolder, testedFolder } from "./places.ts";
import { testSite } from "./test-site.ts";

// `node src/cli.ts`: migrates and builds. `--strict`: with React's warnings in, and StrictMode around every root.
// `--test`: migrates, checks the types, and runs the site's own unit tests.
const { values } = parseArgs({
  options: { strict: { type: "boolean", default: false }, test: { type: "boolean", default: false } },
});
const folder = values.test ? testedFolder : siteFolder;
try {
  const { fixes, report } = await makeSite(folder);
  const left = report.findings.filter(({ note }) => !note).length;
  console.log(`migrated: ${report.files.changed} files changed, ${left} places left, ${fixes.length} changes by hand`);
  if (values.test) {
    const doTypesHold = checkTypes(folder);
    const doTestsPass = await testSite(folder);
    process.exitCode = doTypesHold && doTestsPass ? 0 : 1;
  } else await buildSite(folder, { isStrict: values.strict });
} catch (error) {
  console.error(error);
  process.exit(2);
}
