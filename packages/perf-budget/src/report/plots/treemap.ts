import { hierarchy, treemap, treemapSquarify } from "d3-hierarchy";
import type { BundleModules } from "../../illustrations.ts";
import { escape } from "../escape.ts";
import { figure } from "../figure.ts";
import { wide } from "./wide.ts";

type Module = BundleModules["modules"][number];
type Node = { name: string; module?: Module; children?: Node[] };

/** Modules beyond these are drawn as one. */
const mostTiles = 120;

/**
 * A bundle's modules as areas, by package or folder. Set in percent, so that words keep their size on every screen. What grew, shrank or is
 * new says so in words and by its border.
 */
export function treemapPlot({ bundle, modules }: BundleModules): string {
  const present = modules.filter(({ bytes }) => bytes.head !== null);
  const few = present.slice(0, mostTiles);
  const restBytes = present.slice(mostTiles).reduce((sum, { bytes }) => sum + bytes.head!, 0);
  const groups = Map.groupBy(few, ({ module }) => groupOf(module));
  const children: Node[] = [...groups].map(([name, own]) => ({
    name,
    children: own.map((module) => ({ name: nameIn(module.module, name), module })),
  }));
  const root = hierarchy<Node>({ name: bundle, children }, (node) => node.children ?? null)
    .sum(({ module }) => module?.bytes.head ?? 0)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const laid = treemap<Node>().tile(treemapSquarify.ratio(1.4)).size([100, 100])(root);
  const tiles = laid.leaves().map(({ data, x0, y0, x1, y1 }) => tile(data, { x0, y0, x1, y1 }));
  const total = present.reduce((sum, { bytes }) => sum + bytes.head!, 0);
  const rest =
    restBytes > 0
      ? ` ${present.length - few.length} smaller modules with ${figure(restBytes, "bytes")} are not drawn.`
      : "";
  return `<figure><figcaption><code>${escape(bundle)}</code> <span class="dim">${figure(total, "bytes")} in ${present.length} modules.${rest}</span></figcaption><div class="tiles${few.length < 3 ? " few" : ""}" role="img" aria-label="${escape(`modules of ${bundle} by size; the table below has what changed`)}">${tiles.join("")}</div>${changes(modules)}</figure>`;
}

function tile({ name, module }: Node, { x0, y0, x1, y1 }: { x0: number; y0: number; x1: number; y1: number }): string {
  if (!module) return "";
  const { base, head } = module.bytes;
  const kind = base === null ? "new" : head! > base ? "grown" : head! < base ? "shrunk" : "same";
  const words = kind === "same" ? figure(head!, "bytes") : `${figure(head!, "bytes")}, ${changeOf(module)}`;
  const place = `left:${pc(x0)};top:${pc(y0)};width:${pc(x1 - x0)};height:${pc(y1 - y0)}`;
  // Styles hide the words where they have no room.
  return `<div class="tile ${kind}" style="${place}" title="${escape(`${module.module}: ${words}`)}"><b>${escape(name)}</b><span>${words}</span></div>`;
}

/** The modules whose size changed, the most first. */
function changes(modules: readonly Module[]): string {
  const grew = ({ bytes }: Module) => (bytes.head ?? 0) - (bytes.base ?? 0);
  const changed = modules.filter((each) => grew(each) !== 0).toSorted((a, b) => Math.abs(grew(b)) - Math.abs(grew(a)));
  if (modules.every(({ bytes }) => bytes.base === null)) return "";
  if (changed.length === 0) return `<p class="dim">No module changed its size.</p>`;
  const rows = changed.slice(0, 20).map((each) => {
    const through =
      each.importedThrough.length > 0
        ? `<br><span class="dim">through ${escape(each.importedThrough.join(" → "))}</span>`
        : "";
    return `<tr><td><code>${escape(each.module)}</code>${through}</td><td>${shown(each.bytes.base)}</td><td>${shown(each.bytes.head)}</td><td>${changeOf(each)}</td></tr>`;
  });
  return wide(
    "modules that changed",
    `<table><thead><tr><th>module</th><th>base</th><th>head</th><th>change</th></tr></thead><tbody>${rows.join("")}</tbody></table>`,
  );
}

function changeOf({ bytes: { base, head } }: Module): string {
  if (base === null) return "new";
  if (head === null) return "gone";
  return `${head > base ? "+" : ""}${figure(head - base, "bytes")}`;
}

const shown = (bytes: number | null): string => (bytes === null ? "–" : figure(bytes, "bytes"));
const pc = (share: number): string => `${Math.round(share * 100) / 100}%`;

/** A module's package, or the folder that it lies in. */
function groupOf(module: string): string {
  const inside = module.lastIndexOf("node_modules/");
  if (inside < 0) return module.split("/").slice(0, -1).join("/");
  const [scope, name] = module.slice(inside + "node_modules/".length).split("/");
  return scope!.startsWith("@") ? `${scope}/${name}` : scope!;
}
const nameIn = (module: string, group: string): string => {
  const at = module.lastIndexOf(`${group}/`);
  return at < 0 || group === "" ? module : module.slice(module.includes("node_modules/") ? at : at + group.length + 1);
};
