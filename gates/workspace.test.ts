import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { root, workspacePackages } from "./workspace-packages.ts";

type Manifest = {
  license?: string;
  packageManager?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
};

const read = (path: string): string => readFileSync(join(root, path), "utf8");
const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
const packages = workspacePackages().map((folder) => ({
  name: relative(root, folder),
  folder,
  manifest: manifestOf(folder),
}));

describe.each(packages)("$name", ({ name, folder, manifest }) => {
  it("takes every version from the catalog or the workspace", () => {
    const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
    const own = Object.entries(wanted).filter(([, range]) => !/^(catalog|workspace):/.test(range));
    expect(own).toEqual([]);
  });

  it("leaves the react16 catalog to the legacy package", () => {
    const legacy = basename(folder) === "storefront-legacy";
    const named = JSON.stringify(manifest).includes('"catalog:react16"');
    expect(named).toBe(legacy);
  });

  it("says how to picture it, in NOTES.md", () => {
    expect(existsSync(join(folder, "NOTES.md"))).toBe(true);
  });

  it("is MIT", () => {
    expect(manifest.license).toBe("MIT");
  });

  it("is type-checked as soon as it has source", () => {
    const sources = globSync("{src,test,bench,world,journeys}/**/*.{ts,tsx}", { cwd: folder });
    const { references } = JSON.parse(read("tsconfig.json")) as { references: { path: string }[] };
    const referenced = references.some(({ path }) => path === name);
    expect(referenced).toBe(sources.length > 0);
  });
});

it("names one pnpm everywhere", () => {
  const pin = manifestOf(root).packageManager;
  const mentions = ["README.md", "CONTRIBUTING.md", ".ci/run"].flatMap((path) => {
    const found = [...read(path).matchAll(/pnpm@[\d.]+\d/g)].map(([text]) => `${path}: ${text}`);
    expect(found, `${path} names no pnpm`).not.toEqual([]);
    return found;
  });
  expect(mentions.filter((mention) => !mention.endsWith(`: ${pin}`))).toEqual([]);
});

it("has CI call the README's test command", () => {
  const command = /npx (pnpm@[\d.]+ test)\b/.exec(read("README.md"))?.[1];
  expect(read(".ci/run")).toContain(`npx --yes ${command}`);
});
