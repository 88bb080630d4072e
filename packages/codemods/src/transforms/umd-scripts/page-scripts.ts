import { createRequire } from "node:module";
import type { DefaultTreeAdapterTypes } from "parse5";

const require = createRequire(import.meta.url);

type Element = DefaultTreeAdapterTypes.Element;

/** One `<script>` of a page. */
export interface PageScript {
  /** Its address; `null` for one that stands in the page. */
  src: string | null;
  /**
   * When it runs: `now`, as the page is read; `later`, in order when the page has been read; `last`, after those; `any`,
   * whenever it has arrived; `never`, for data and templates.
   */
  runs: "now" | "later" | "last" | "any" | "never";
  start: number;
  end: number;
}

/** Every script of a page in the order of its text. */
export function pageScripts(html: string): PageScript[] {
  const scripts: PageScript[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node) => {
    if ("tagName" in node && node.tagName === "script") {
      const place = node.sourceCodeLocation;
      if (place) scripts.push({ ...read(node), start: place.startOffset, end: place.endOffset });
      return;
    }
    if ("content" in node) visit(node.content);
    if ("childNodes" in node) for (const child of node.childNodes) visit(child);
  };
  // Few trees have pages, and loading the parser takes longer than reading most of them.
  const { parse } = require("parse5") as typeof import("parse5");
  visit(parse(html, { sourceCodeLocationInfo: true }));
  return scripts.sort((a, b) => a.start - b.start);
}

function read(script: Element): Pick<PageScript, "src" | "runs"> {
  const attribute = (name: string) => script.attrs.find((each) => each.name === name)?.value;
  const src = attribute("src") ?? null;
  const type = (attribute("type") ?? "").trim().toLowerCase();
  const isAsync = attribute("async") !== undefined;
  if (type === "module") return { src, runs: isAsync ? "any" : "later" };
  // Babel in the browser compiles these when the page has been read, after scripts that were deferred.
  if (type === "text/babel" || type === "text/jsx") return { src, runs: "last" };
  if (!/^$|^(text|application)\/(java|ecma|x-java)script$/.test(type)) return { src, runs: "never" };
  if (src === null) return { src, runs: "now" };
  return { src, runs: isAsync ? "any" : attribute("defer") === undefined ? "now" : "later" };
}
