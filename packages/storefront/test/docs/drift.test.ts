import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, it } from "vitest";
import { withPart } from "../../docs/markers.ts";
import { madeParts } from "../../docs/pages.ts";

const parts = await madeParts();

it.each([...parts].map(([path, part]) => [basename(path), path, part]))(
  "docs/architecture/%s is what the code says (else: node packages/storefront/docs/write.ts)",
  (_, path, part) => {
    const page = readFileSync(path, "utf8");
    expect(withPart(page, part)).toBe(page);
  },
);

it("notices a table that changed", () => {
  const path = [...parts.keys()].find((each) => each.endsWith("data.md")) ?? "";
  const page = readFileSync(path, "utf8");
  expect(withPart(page, parts.get(path)!.replace("price_cents", "price_pennies"))).not.toBe(page);
});
