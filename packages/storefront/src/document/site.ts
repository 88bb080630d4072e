import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { readRules, type CssRule } from "./css-rules.ts";
import type * as Server from "../app/server.tsx";

const Manifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    name: z.string().optional(),
    imports: z.array(z.string()).default([]),
    isEntry: z.boolean().default(false),
    isDynamicEntry: z.boolean().default(false),
  }),
);
type Manifest = z.infer<typeof Manifest>;

/** A built site, ready to render by. */
export interface Site {
  folder: string;
  render: typeof Server.renderPage;
  factsOf: typeof Server.factsOf;
  /** The style sheet: what a page needs of it at first goes into its head. */
  css: readonly CssRule[];
  /** Where the whole of it is. */
  styleHref: string;
  /** Runs in every head before anything is painted. */
  inlineScript: string;
  /** The script that brings every page to life. */
  entry: string;
  /** Scripts of a page beside the entry, by the path of its route. */
  scriptsOf: (routePath: string | null) => readonly string[];
  /** Of all that a page is made by: another one makes other pages. */
  version: string;
}

/** Reads what the build left. */
export async function openSite(folder: string): Promise<Site> {
  const manifest = readManifest(folder, "browser");
  const server = entryOf(readManifest(folder, "server"), folder);
  const { renderPage, factsOf, pages } = (await import(
    pathToFileURL(join(folder, "server", server.file)).href
  )) as typeof Server;
  const entry = entryOf(manifest, folder);
  const style = Object.values(manifest).find(({ file }) => file.endsWith(".css"));
  if (!style) throw new Error(`The build in ${folder} has no style sheet; run pnpm build:site.`);
  const scripts = new Map(pages.map(({ path, chunk }) => [path, scriptsBehind(manifest, chunk)]));
  const inlineScript = readFileSync(join(folder, "inline.js"), "utf8");
  return {
    folder,
    render: renderPage,
    factsOf,
    css: readRules(readFileSync(join(folder, "browser", style.file), "utf8")),
    styleHref: `/${style.file}`,
    inlineScript,
    entry: `/${entry.file}`,
    scriptsOf: (path) => (path === null ? [] : (scripts.get(path) ?? [])),
    // Their names follow from what is in them.
    version: `${server.file} ${entry.file} ${style.file} ${inlineScript.length}`,
  };
}

function readManifest(folder: string, side: "browser" | "server"): Manifest {
  return Manifest.parse(JSON.parse(readFileSync(join(folder, side, "manifest.json"), "utf8")));
}

function entryOf(manifest: Manifest, folder: string): Manifest[string] {
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry);
  if (!entry) throw new Error(`The build in ${folder} has no entry; run pnpm build:site.`);
  return entry;
}

/** A chunk and what it imports, the entry left out: that is there already. */
function scriptsBehind(manifest: Manifest, chunkName: string): string[] {
  const found = new Set<string>();
  const visit = (name: string) => {
    const chunk = manifest[name];
    if (!chunk || chunk.isEntry || found.has(`/${chunk.file}`)) return;
    found.add(`/${chunk.file}`);
    for (const other of chunk.imports) visit(other);
  };
  const [source] = Object.entries(manifest).find(([, { name }]) => name === chunkName) ?? [];
  if (source === undefined) throw new Error(`The build has no chunk "${chunkName}"; run pnpm build:site.`);
  visit(source);
  return [...found];
}
