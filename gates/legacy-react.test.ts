import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "./workspace-packages.ts";

/** What a file of the React 16 site gets when it names a package. */
const fromLegacy = createRequire(join(root, "packages/storefront-legacy/package.json"));

it("keeps the React 16 site on 16.14, whatever the other packages use", () => {
  const versions = ["react", "react-dom", "react-test-renderer"].map(
    (name) => (fromLegacy(`${name}/package.json`) as { version: string }).version,
  );
  expect(versions).toEqual(["16.14.0", "16.14.0", "16.14.0"]);
});
