import { extname } from "node:path";
import { defineTextTransform } from "../../define.ts";
import { type Edit, replace } from "../../edits.ts";
import { removeLine } from "../../syntax/lines.ts";
import { indentAt, styleOf } from "../../syntax/style.ts";
import { findings } from "./findings.ts";
import { type PageScript, pageScripts } from "./page-scripts.ts";
import { type UmdFile, umdFile } from "./umd-file.ts";

type Load = PageScript & { file: UmdFile };

/** React 19 has no builds that define globals: pages load it as modules. */
export default defineTextTransform({
  name: "umd-scripts",
  summary: "load React as modules in pages that load its UMD builds",
  rows: [55],
  preset: "migrate",
  since: "19",
  validFrom: "18",
  findings,
  reads: (baseName) => /\.(html?|xhtml|ejs|hbs|handlebars)$/i.test(baseName),
  check: () => null,
  rewrite({ text, path, found }) {
    if (!/react[\w.-]*\.js/.test(text)) return;
    const scripts = pageScripts(text);
    const loads = scripts.flatMap((script): Load[] => {
      const file = script.src === null ? null : umdFile(script.src);
      return file ? [{ ...script, file }] : [];
    });
    const [first] = loads;
    if (!first) return;
    const reason = /^\.html?$/i.test(extname(path)) ? whyNot(scripts, loads) : "the page is a template";
    if (reason !== null) {
      for (const load of loads)
        found(load).finding("umd-scripts/script", {
          name: load.file.name,
          reason,
          snippet: moduleScript(loads, "\n", "", "  "),
        });
      return;
    }
    const { eol, indent } = styleOf(text);
    const edits: Edit[] = [replace(first, moduleScript(loads, eol, indentAt(text, first.start), indent))];
    for (const load of loads.slice(1)) edits.push(removeLine({ text }, load));
    found(first).change(edits, "loaded React as modules");
  },
});

/** Why modules would come too late or not suffice, or `null` when the page runs on with them. */
function whyNot(scripts: readonly PageScript[], loads: readonly Load[]): string | null {
  const [first] = loads;
  const other = loads.find(({ file }) => !/^react(-dom)?$/.test(file.name));
  if (other) return `${other.file.name} has no module that defines the same global`;
  if (loads.some(({ file }) => !file.isPublic)) return "the file comes from the site itself";
  if (loads.some(({ runs }) => runs === "any")) return "it is loaded asynchronously";
  const isLoad = new Set(loads.map(({ start }) => start));
  const early = scripts.find(({ start, runs, src }) => {
    if (isLoad.has(start) || isBabel(src)) return false;
    const isBehind = start > (first?.start ?? 0);
    // What stands before the builds and runs at once never saw them; what waits there would now run before them.
    return runs === "any" || runs === (isBehind ? "now" : "later");
  });
  return early ? `${early.src ?? "a script in the page"} runs before modules do` : null;
}

/** Babel itself needs no React; what it compiles runs when the page has been read. */
const isBabel = (src: string | null): boolean =>
  src !== null && /babel([.-]standalone)?(\.min|@[\d.]+)?(\.js)?($|[/?])/.test(src);

function moduleScript(loads: readonly Load[], eol: string, indent: string, step: string): string {
  const flavour = loads.some(({ file }) => file.isDevelopment) ? "?dev" : "";
  const hasDom = loads.some(({ file }) => file.name.startsWith("react-dom"));
  const lines = [
    `import React from "https://esm.sh/react@19${flavour}";`,
    ...(hasDom
      ? [
          `import ReactDOM from "https://esm.sh/react-dom@19${flavour}";`,
          `import ReactDOMClient from "https://esm.sh/react-dom@19/client${flavour}";`,
        ]
      : []),
    "window.React = React;",
    ...(hasDom ? ["window.ReactDOM = { ...ReactDOM, ...ReactDOMClient };"] : []),
  ];
  return [`<script type="module">`, ...lines.map((line) => `${indent}${step}${line}`), `${indent}</script>`].join(eol);
}
