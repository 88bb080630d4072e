import type { Node } from "oxc-parser";
import { type Edit, remove, replace } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { originOf } from "../../syntax/origins.ts";
import type { Context } from "../../transform.ts";
import type { FoundList } from "./lists.ts";
import type { ListPlan } from "./transform.ts";
import { windowOne } from "./window-one.ts";

/** What else react-window 1 exports: `areEqual` and types. They follow when every list of the file does. */
export function oldExports({ source, project, plan, options, found }: Context<ListPlan>): void {
  if (!source.text.includes("react-window")) return;
  const follows = options.list === "react-window" && plan.keepsOldWindow === null;
  for (const binding of source.names.root.bindings.values()) {
    const origin = project.originOf(source, binding.identifier);
    if (origin?.source !== "react-window" || binding.kind !== "import") continue;
    if (origin.name === "areEqual") for (const use of binding.references) equality(use, follows);
    const to = windowOne[origin.name];
    if (to) for (const use of binding.references) if (use.parent?.type === "TSTypeReference") apiType(use, to, follows);
    if (/^(List|Grid)ChildComponentProps$/.test(origin.name))
      for (const use of binding.references) childProps(use, origin.name, follows);
  }

  /** `FixedSizeList` as the type of what a ref holds. */
  function apiType(use: Node, to: "List" | "Grid", isDone: boolean): void {
    const site = found(use);
    if (!isDone) return site.ignore("kept-with-the-list");
    const type = site.import("react-window", `${to}ImperativeAPI`, { type: true });
    site.change([replace(use, type)], "type of the methods of react-window 2");
  }

  /** `memo(Row, areEqual)`: react-window 2 compares rows itself. */
  function equality(use: Node, isDone: boolean): void {
    const site = found(use);
    const call = use.parent;
    if (!isDone) return site.ignore("kept-with-the-list");
    if (call?.type !== "CallExpression" || !isMemoOf(source, use)) {
      const problem = "`areEqual` is gone, as rows are compared by the list";
      return site.finding("virtual-lists/old-window", { problem, name: "areEqual", evidence: "" });
    }
    const [row] = call.arguments as [Node];
    const edits: Edit[] = [remove({ start: call.start, end: row.start }), remove({ start: row.end, end: call.end })];
    site.change(edits, "rows are compared by the list");
  }

  /** `ListChildComponentProps<T>` → `RowComponentProps<{ data: T }>`. */
  function childProps(use: Node, name: string, isDone: boolean): void {
    const site = found(use);
    const reference = use.parent;
    if (!isDone) return site.ignore("kept-with-the-list");
    if (reference?.type !== "TSTypeReference")
      return site.finding("virtual-lists/old-window", { problem: `\`${name}\` is gone`, name, evidence: "" });
    const type = site.import("react-window", name.startsWith("List") ? "RowComponentProps" : "CellComponentProps", {
      type: true,
    });
    const given = (reference as NodeOf<"TSTypeReference">).typeArguments?.params[0];
    site.change(
      [replace(reference, `${type}<${given ? `{ data: ${source.textOf(given)} }` : "any"}>`)],
      "type of a row of react-window 2",
    );
  }
}

/** Whether the file uses react-window 1 in a way that cannot follow to version 2. */
export function needsOldWindow(source: Source, lists: readonly FoundList[]): boolean {
  if (!source.text.includes("react-window")) return false;
  if (lists.some((each) => each.kind === "window" && "problem" in each.conversion)) return true;
  return [...source.names.root.bindings.values()].some((binding) => {
    const origin = originOf(source, binding.identifier);
    if (origin?.source !== "react-window" || binding.kind !== "import") return false;
    if (origin.name === "areEqual") return binding.references.some((each) => !isMemoOf(source, each));
    if (!Object.hasOwn(windowOne, origin.name)) return false;
    return binding.references.some((each) => !/^(JSX|TSTypeReference)/.test(each.parent?.type ?? ""));
  });
}

/** `memo(Row, areEqual)`, seen from its second argument. */
function isMemoOf(source: Source, use: Node): boolean {
  const call = use.parent;
  if (call?.type !== "CallExpression" || call.arguments[1] !== use) return false;
  const origin = originOf(source, call.callee);
  return origin?.source === "react" && origin.name === "memo";
}
