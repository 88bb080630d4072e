import { normaliseHtml, open, type ReactVersion } from "@latency-aficionados/react-matrix";
import type { Case, ProofPlan, Tree } from "./case-folder.ts";

/** What one run of a proof showed. Two runs with equal `log` behaved alike. */
export interface ProofRun {
  version: ReactVersion;
  /** What the driver logged, line by line, and the markup of the whole body at the end. */
  log: string[];
  /** Errors that nobody caught. */
  uncaught: string[];
  /** What was written to the console, for a person who wonders; no part of the comparison. */
  console: string[];
}

/** What a case's `proof.js` is given. */
export interface ProofTools {
  React: unknown;
  ReactDOM: unknown;
  version: ReactVersion;
  window: Window;
  document: Document;
  /** `<div id="root">` in the body; `render` draws into it. */
  container: Element;
  /** The exports of the case's module; in a tree, of the named file, or of its `index`. Runs inside `act`. */
  load(file?: string): Record<string, unknown>;
  /** Any package that the matrix has, in the release of this version. */
  require(request: string): unknown;
  /** Mounts or updates with the API of the version. Effects have run when it returns. */
  render(element: unknown): void;
  unmount(): void;
  act<T>(callback: () => T): T;
  /** Adds a line to the log. Anything but strings is written as JSON. */
  log(...parts: unknown[]): void;
  /** Adds the markup of `container`, or of the node given, to the log. */
  snapshot(node?: ParentNode): void;
  /** The element that a selector names, or the element itself. Throws when there is none. */
  find(target: string | Element): Element;
  click(target: string | Element): void;
  /** Types a whole value into an input, as one change. */
  type(target: string | Element, text: string): void;
  /** Dispatches any event, bubbling unless told otherwise. */
  fire(target: string | Element, type: string, init?: EventInit): void;
  /** Waits, inside `act`, for that many milliseconds of real time; without a number for what is already due. */
  settle(ms?: number): Promise<void>;
  /** What React wrote to the console so far; differs by version, so log it with care. */
  consoleLines(): string[];
}

/** Runs a case's tree on one React version. Throws what the driver throws. */
export async function prove(
  version: ReactVersion,
  tree: Tree,
  { id, isTree }: Pick<Case, "id" | "isTree">,
  plan: ProofPlan,
): Promise<ProofRun> {
  const driver = plan.driver ?? { file: "proof.jsx", text: justRender };
  const lab = open(version, {
    tree: new Map([...tree, [driver.file, driver.text]]),
    packages: plan.packages,
    ...(plan.jsx ? { jsx: plan.jsx } : {}),
  });
  const log: string[] = [];
  const { window } = lab;
  const find = (target: string | Element) => {
    const found = typeof target === "string" ? window.document.querySelector(target) : target;
    if (!found) throw new Error(`nothing matches ${String(target)} in ${normaliseHtml(window.document.body)}`);
    return found;
  };
  const tools: ProofTools & { props: unknown } = {
    React: lab.requirePackage("react"),
    ReactDOM: lab.requirePackage("react-dom"),
    version,
    window: window as unknown as Window,
    document: window.document,
    container: lab.container,
    props: plan.props,
    load: (file) =>
      lab.act(() => ({ exports: lab.requireFile(file ?? entryOf(tree, isTree, id)) })).exports as Record<
        string,
        unknown
      >,
    require: (request) => lab.requirePackage(request),
    render: (element) => lab.render(element),
    unmount: () => lab.unmount(),
    act: (callback) => lab.act(callback),
    log: (...parts) =>
      log.push(
        parts.map((each) => (typeof each === "string" ? each : (JSON.stringify(each) ?? String(each)))).join(" "),
      ),
    snapshot: (node) => log.push(normaliseHtml(node ?? lab.container)),
    find,
    click: (target) =>
      lab.act(
        () => void find(target).dispatchEvent(new window.MouseEvent("click", { bubbles: true, cancelable: true })),
      ),
    type: (target, text) => lab.act(() => typeInto(find(target), text, lab.window)),
    fire: (target, type, init) =>
      lab.act(
        () => void find(target).dispatchEvent(new window.Event(type, { bubbles: true, cancelable: true, ...init })),
      ),
    settle: async (ms = 0) => {
      await lab.act(async () => {
        if (ms > 0) await new Promise((resolve) => window.setTimeout(resolve, ms));
        await lab.settle();
      });
    },
    consoleLines: () => lab.consoleLines.map((each) => each.text),
  };
  try {
    const { default: run } = lab.requireFile(driver.file) as { default: (tools: ProofTools) => Promise<void> };
    await run(tools);
    await tools.settle();
    log.push(normaliseHtml(window.document.body));
    return { version, log, uncaught: lab.uncaught, console: tools.consoleLines() };
  } finally {
    lab.close();
  }
}

// As JSX, not as createElement: on React 19 the two treat defaultProps differently.
const justRender = `export default function proof({ React, load, render, props }) {
  const Case = load().default;
  render(<Case {...props} />);
}`;

function entryOf(tree: Tree, isTree: boolean, id: string): string {
  const entry = [...tree.keys()].find((each) => (isTree ? /^(src\/)?index\.[cm]?[jt]sx?$/.test(each) : true));
  if (!entry) throw new Error(`${id}: name the file to load, its tree has no index`);
  return entry;
}

/** React only believes a change when the native setter made it. */
function typeInto(target: Element, text: string, window: object): void {
  const { HTMLTextAreaElement, HTMLInputElement, Event } = window as unknown as typeof globalThis;
  const prototype = (target instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement).prototype;
  Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(target, text);
  target.dispatchEvent(new Event("input", { bubbles: true }));
}
