import semver from "semver";
import { defineTextTransform } from "../../define.ts";
import { type Edit, replace } from "../../edits.ts";
import type { Options } from "../../options.ts";
import type { TextContext } from "../../transform.ts";
import { jsonProblem, parseJson } from "../../syntax/json.ts";
import { addPackages } from "./additions.ts";
import { askedInWorkspace } from "./catalog.ts";
import { findings } from "./findings.ts";
import { installedPeers } from "./installed-peers.ts";
import { libraryNamed } from "./libraries.ts";
import type { Library } from "./library.ts";
import { isRange, raise, reaches, widen } from "./range.ts";
import { reactTarget } from "./react-packages.ts";
import { type Asked, askedPackages } from "./sections.ts";

type Site = ReturnType<TextContext<unknown>["found"]>;

/** React's own packages go to the target; libraries follow within their major, and are reported beyond it. */
export default defineTextTransform({
  name: "package-json",
  summary: "raise React in package.json, and libraries that need a newer release for it",
  rows: [64],
  preset: "migrate",
  since: ["17", "18", "18.3", "19"],
  validFrom: "16",
  findings,
  reads: (baseName) => baseName === "package.json" || baseName === "pnpm-workspace.yaml",
  check: (text, path) => (path.endsWith(".yaml") ? null : jsonProblem(text, "strict")),
  rewrite({ path, text, options, needs, found }) {
    if (path.endsWith(".yaml")) return decideAll(askedInWorkspace(text), path, options, found);
    const manifest = parseJson(text, "strict");
    if (!manifest) return;
    const added = addPackages(text, manifest, needs);
    if (added.length > 0) {
      const place = { start: manifest.offset, end: manifest.offset + manifest.length };
      found(place).change(added, `added what rewritten files import: ${needs.join(", ")}`);
    }
    decideAll(askedPackages(manifest), path, options, found);
  },
});

function decideAll(all: readonly Asked[], path: string, options: Options, found: TextContext<unknown>["found"]): void {
  const peersOf = installedPeers(path);
  for (const asked of all) {
    const target = reactTarget(asked.name, options.to);
    if (target) {
      if (!isRange(asked.range)) decideUnread(found(asked), asked);
      else if (reaches(asked.range, target)) continue;
      else if (asked.isPeer)
        found(asked).change([put(asked, widen(asked.range, target))], `admitted React ${options.to}`);
      else found(asked).change([put(asked, raise(asked.range, target))], `raised ${asked.name}`);
      continue;
    }
    const library = options.to === "19" && !asked.isOverride ? libraryNamed(asked.name) : undefined;
    if (library && !isFine(asked, library)) decideLibrary(found(asked), asked, library);
    else if (!library && !asked.isOverride && !asked.isPeer) {
      const peers = refusedPeers(peersOf(asked.name, asked.range), options.to);
      if (peers) found(asked).finding("package-json/peer", { name: asked.name, range: asked.range, peers });
    }
  }
}

const put = ({ value }: Asked, range: string): Edit => replace(value, range);

/** `npm:`, `file:` and addresses bring something else under React's name; a tag or a catalog only keeps the version elsewhere. */
function decideUnread(site: Site, { name, range }: Asked): void {
  const isOther = /[:/]/.test(range) && !/^(catalog|workspace):/.test(range);
  if (isOther) site.finding("package-json/alias", { name, range });
  else site.ignore("version-kept-elsewhere");
}

/** Whether the range only admits releases that run on React 19, with nothing to mind. */
function isFine({ range }: Asked, library: Library): boolean {
  if (library.action !== "raise" || !isRange(range)) return false;
  const { runsFrom, caution } = library;
  const lowest = semver.minVersion(range);
  if (!lowest || semver.lt(lowest, runsFrom)) return false;
  return caution === undefined || (library.cautionUntil !== undefined && semver.gte(lowest, library.cautionUntil));
}

function decideLibrary(site: Site, asked: Asked, library: Library): void {
  const { name, range, isPeer } = asked;
  const { source } = library;
  if (isPeer) return site.ignore("chosen-by-the-host");
  if (library.action === "replace")
    return site.finding("package-json/replace", { name, range, by: library.by ?? "", note: library.note, source });
  if (library.action === "report")
    return site.finding("package-json/unsupported", { name, range, note: library.note, source });
  const { runsFrom, note = "", caution = "" } = library;
  const lowest = isRange(range) ? semver.minVersion(range) : null;
  if (!lowest) return site.ignore("version-kept-elsewhere");
  if (semver.gte(lowest, runsFrom)) return site.finding("package-json/caution", { name, caution, source });
  if (!keepsCalls(lowest, library))
    return site.finding("package-json/next-major", {
      name,
      range,
      runsFrom,
      note: [note, caution].filter(Boolean).join(" "),
      source,
    });
  site.change([put(asked, raise(range, { pinned: runsFrom, oldest: runsFrom }))], `raised ${name} for React 19`);
}

/** Whether code written for one release runs with the first for React 19. */
function keepsCalls(
  lowest: semver.SemVer,
  { runsFrom, sameCallsFrom }: Extract<Library, { action: "raise" }>,
): boolean {
  if (sameCallsFrom !== undefined && semver.gte(lowest, sameCallsFrom)) return true;
  // A first digit of zero promises nothing about what follows it.
  return lowest.major === semver.major(runsFrom) && lowest.major !== 0;
}

/** What a package wants of React, where that does not admit the target. */
function refusedPeers(peers: Record<string, string> | null, to: Options["to"]): string | null {
  const refused = Object.entries(peers ?? {}).filter(([name, range]) => {
    const target = reactTarget(name, to);
    return target !== null && isRange(range) && !reaches(range, target);
  });
  return refused.length > 0 ? refused.map(([name, range]) => `${name}@"${range}"`).join(" and ") : null;
}
