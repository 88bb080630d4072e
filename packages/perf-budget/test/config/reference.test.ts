import { join } from "node:path";
import { expect, test } from "vitest";
import { configReference } from "../../src/config/reference.ts";

test("the reference in docs/config.md is what the schema says", async () => {
  await expect(configReference()).toMatchFileSnapshot(join(import.meta.dirname, "../../docs/config.md"));
});
