import { JSDOM, VirtualConsole } from "jsdom";
import type { JsxRuntime } from "./compile.ts";
import { createModuleGraph, type ModuleGraph, type SourceTree } from "./module-graph.ts";
import { type Act, createAct, createMount, type Mount } from "./mount.ts";
import type { ChosenPackages, ReactVersion } from "./versions.ts";

export interface LabOptions {
  tree: SourceTree;
  /** Absent: classic on 16, automatic from 17 on, as projects of that age are built. */
  jsx?: JsxRuntime;
  /** Releases to take instead of the matrix's own choice, such as `{ "react-router-dom": "react-router-dom-6" }`. */
  packages?: ChosenPackages;
}

export interface ConsoleLine {
  level: "error" | "warn";
  text: string;
}

/** One React version in one fresh window, with its own copy of every module. Close it after use. */
export interface Lab extends Mount, ModuleGraph {
  version: ReactVersion;
  window: JSDOM["window"];
  /** An empty `<div id="root">` in the body; `render` draws into it. */
  container: Element;
  act: Act;
  /** What React and the tree wrote to `console.error` and `console.warn`, in order. */
  consoleLines: ConsoleLine[];
  /** Messages of errors that nobody caught; React 16 to 18 also name those that a boundary caught. */
  uncaught: string[];
  /** Waits until timers of zero length, microtasks and React's own queue have run out of turns. */
  settle(): Promise<void>;
  close(): void;
}

/** Opens React `version` on a source tree. Nothing of the tree runs until it is required. */
export function open(
  version: ReactVersion,
  { tree, jsx = version === "16" ? "classic" : "automatic", packages = {} }: LabOptions,
): Lab {
  const consoleLines: ConsoleLine[] = [];
  const uncaught: string[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("error", (...parts: unknown[]) => consoleLines.push({ level: "error", text: format(parts) }));
  virtualConsole.on("warn", (...parts: unknown[]) => consoleLines.push({ level: "warn", text: format(parts) }));
  virtualConsole.on("jsdomError", (error: Error & { cause?: unknown }) => {
    uncaught.push(
      error.cause instanceof Error || hasMessage(error.cause) ? String(error.cause.message) : error.message,
    );
  });
  const dom = new JSDOM('<!doctype html><html><body><div id="root"></div></body></html>', {
    url: "http://localhost/",
    pretendToBeVisual: true,
    runScripts: "outside-only",
    virtualConsole,
  });
  const { window } = dom;
  const rejected = (reason: unknown) => uncaught.push(hasMessage(reason) ? reason.message : String(reason));
  process.on("unhandledRejection", rejected);

  const container = window.document.getElementById("root");
  if (!container) throw new Error("the page of the lab has no #root");
  const graph = createModuleGraph({
    context: dom.getInternalVMContext(),
    version,
    jsx,
    tree,
    packages,
  });
  const act = createAct(graph, version, window);
  const mount = createMount(graph, version, container, act);
  return {
    ...graph,
    ...mount,
    version,
    window,
    container,
    act,
    consoleLines,
    uncaught,
    settle: async () => {
      for (let turn = 0; turn < 3; turn += 1) {
        await new Promise((resolve) => window.setTimeout(resolve, 0));
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
    close: () => {
      window.close();
      process.off("unhandledRejection", rejected);
    },
  };
}

function format(parts: unknown[]): string {
  const [first, ...rest] = parts;
  if (typeof first !== "string") return parts.map(String).join(" ");
  return [first.replace(/%[sdo]/g, () => String(rest.shift())), ...rest.map(String)].join(" ");
}

function hasMessage(value: unknown): value is { message: string } {
  return typeof (value as { message?: unknown } | null | undefined)?.message === "string";
}
