import semver from "semver";
import { expect, test } from "vitest";
import { libraries, libraryNamed } from "./libraries.ts";

test("holds at least sixty rows", () => {
  expect(libraries.length).toBeGreaterThanOrEqual(60);
});

test("every row names a source, and no two rows one package", () => {
  expect(libraries.filter(({ source }) => !/^https:\/\/\S+$/.test(source))).toEqual([]);
  expect(new Set(libraries.map(({ name }) => name)).size).toBe(libraries.length);
});

test("every release that a row names exists as a version", () => {
  const named = libraries.flatMap((each) =>
    each.action === "raise" ? [each.runsFrom, each.cautionUntil ?? "0.0.0"] : [],
  );
  expect(named.filter((version) => !semver.valid(version))).toEqual([]);
});

test("a row with a star stands for every ending, and gives way to a row of its own", () => {
  expect(libraryNamed("@material-ui/icons")?.action).toBe("replace");
  expect(libraryNamed("react-addons-update")).toMatchObject({ action: "replace", by: null });
  expect(libraryNamed("react-addons-test-utils")?.name).toBe("react-addons-test-utils");
  expect(libraryNamed("react-addons-")).toBeUndefined();
});

test("says nothing of packages that it does not know", () => {
  expect(libraryNamed("left-pad")).toBeUndefined();
});
