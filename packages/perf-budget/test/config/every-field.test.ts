import { describe, expect, test } from "vitest";
import { problemsOf } from "../../src/config/problems.ts";
import { configJsonSchema, configSchema } from "../../src/config/schema.ts";

type Json = { properties?: Record<string, Json>; additionalProperties?: Json | boolean; anyOf?: Json[] };

/** Every field that a configuration can have, as a path; `one` stands where any name may. */
function pathsOf({ properties = {}, additionalProperties, anyOf = [] }: Json, path: readonly string[]): string[][] {
  const below = Object.entries(properties).flatMap(([name, each]) => [
    [...path, name],
    ...pathsOf(each, [...path, name]),
  ]);
  const named =
    typeof additionalProperties === "object"
      ? [[...path, "one"], ...pathsOf(additionalProperties, [...path, "one"])]
      : [];
  return [...below, ...named, ...anyOf.flatMap((each) => pathsOf(each, path))];
}

const paths = [...new Set(pathsOf(configJsonSchema() as Json, []).map((path) => path.join(".")))].map((each) =>
  each.split("."),
);

/** A configuration in which nothing but one field is wrong. */
function wrongAt(path: readonly string[]): unknown {
  const good = {
    site: { url: "http://localhost:3000" },
    scenarios: { one: { steps: { one: { play: async () => {} } } } },
    ...(path[0] === "profiles" ? { profiles: { one: {} } } : {}),
    ...(path[0] === "bundles" ? { bundles: { one: { files: ["*.js"], budgets: {} } } } : {}),
    ...(path[0] === "endpoints" ? { contract: { endpoints: [{ name: "one" }] }, endpoints: { one: {} } } : {}),
  } as Record<string, unknown>;
  let at = good;
  for (const name of path.slice(0, -1)) at = (at[name] ??= {}) as Record<string, unknown>;
  // Nothing takes a list of lists.
  at[path.at(-1)!] = [["wrong"]];
  return good;
}

test("the list of fields is whole", () => {
  expect(paths.length).toBeGreaterThan(300);
  expect(configSchema.safeParse({ site: { url: "http://localhost:3000" } }).success).toBe(true);
});

describe("a field that is wrong is named, with what was expected", () => {
  test.each([...new Set(paths.map(([first]) => first!))])("%s", (first) => {
    for (const path of paths.filter((each) => each[0] === first)) {
      const problems = problemsOf(wrongAt(path));
      const own = problems.filter((each) => path.every((name, at) => String(each.path[at]) === name));
      expect(own.length, path.join(".")).toBeGreaterThan(0);
      for (const { message } of own) expect(message, path.join(".")).toMatch(/^(?!.*(undefined|\[object)).{12,}/s);
    }
  });
});

test("of a field with several forms, the part that is wrong is named", () => {
  const network = { latencyMs: -1, downKbps: 1000, upKbps: 1000 };
  const [problem, ...others] = problemsOf({ site: { url: "http://localhost:3000" }, profiles: { phone: { network } } });
  expect(others).toEqual([]);
  expect(problem!.path.join(".")).toBe("profiles.phone.network.latencyMs");
  expect(problem!.message).toMatch(/^is -1: /);
});
