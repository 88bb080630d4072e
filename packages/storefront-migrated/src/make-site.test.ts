import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { satisfies } from "semver";
import { afterAll, expect, test } from "vitest";
import { type Made, makeSite } from "./make-site.ts";
import { legacyFolder } from "./places.ts";

const folder = await mkdtemp(join(tmpdir(), "make-site-"));
afterAll(() => rm(folder, { recursive: true, force: true }));
const made: Made = await makeSite(join(folder, "site"));

test("every file of the site comes through the migration", () => {
  expect(made.report.failures).toEqual([]);
  expect(made.report.files.changed).toBeGreaterThan(100);
});

test("at most five changes are made by hand, each asked for by a finding that it names", () => {
  expect(made.fixes.length).toBeLessThanOrEqual(5);
  const codes = made.report.findings.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(made.fixes.map(({ code }) => code)));
  expect(made.fixes.filter(({ why }) => !why.endsWith("."))).toEqual([]);
});

test("the site's README tells of each change by hand", async () => {
  const readme = await readFile(join(legacyFolder, "README.md"), "utf8");
  for (const { name, code } of made.fixes)
    expect(readme).toMatch(new RegExp(`\\| \`${name.replace(".patch", "")}\` +\\| \`${code}\` `));
});

test("this package stands on the versions that the site's manifest ends up with", async () => {
  const manifestOf = async (file: string) =>
    JSON.parse(await readFile(file, "utf8")) as Record<"dependencies" | "devDependencies", Record<string, string>>;
  const { dependencies, devDependencies } = await manifestOf(join(folder, "site/package.json"));
  const written = { ...dependencies, ...devDependencies };
  const installed = Object.fromEntries(
    await Promise.all(
      Object.keys(written).map(async (name) => {
        const manifest = await readFile(
          join(import.meta.dirname, "../node_modules", name, "package.json"),
          "utf8",
        ).catch(() => "{}");
        return [name, (JSON.parse(manifest) as { version?: string }).version] as const;
      }),
    ),
  );
  const others = Object.keys(written).filter((name) => !satisfies(installed[name] ?? "0.0.0", written[name] ?? ""));
  expect(others).toEqual([]);
});
