import type { Node } from "oxc-parser";
import type { Source } from "../source.ts";
import { enclosingFunction } from "./components.ts";
import { runsNow } from "./inside-react.ts";
import { memberName } from "./origins.ts";

const reads =
  /\.\s*(querySelector(All)?|getElement(s?)By\w+|getBoundingClientRect|closest|matches|focus|blur|click|select|dispatchEvent|elementFromPoint|scrollIntoView|innerHTML|outerHTML|textContent|innerText|firstChild|lastChild|firstElementChild|lastElementChild|childNodes|children|childElementCount|(offset|client|scroll)(Width|Height|Top|Left)|current|print)\b|\b(expect|assert\w*|should|getComputedStyle|findDOMNode|\$|jQuery|screen|Simulate|getBy\w+)\s*[(.]/;

/**
 * Whether code that runs right after the call looks at what it rendered: at the DOM, at a ref, at a variable that the
 * element's own callbacks set, or takes the tree away again. Follows the callers of a function that the file shows.
 */
export function isReadAfter(source: Source, call: Node, element: Node | null, unmounts: readonly Node[]): boolean {
  const set = element ? assignedInside(source, element) : new Set<string>();
  return after(call, 0);

  function after(node: Node, depth: number): boolean {
    let child = node;
    for (let parent = node.parent; parent; child = parent, parent = parent.parent) {
      if (/^(Program|BlockStatement|SwitchCase|StaticBlock)$/.test(parent.type)) {
        const list =
          (parent as { body?: Node[]; consequent?: Node[] }).body ??
          (parent as { consequent?: Node[] }).consequent ??
          [];
        if (list.slice(list.indexOf(child) + 1).some(looks)) return true;
      }
      if (parent.type === "TryStatement" && parent.block === child && parent.finalizer && looks(parent.finalizer))
        return true;
      if (/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(parent.type)) {
        return depth < 3 && callersOf(parent).some((each) => after(each, depth + 1));
      }
    }
    return false;
  }

  function looks(statement: Node): boolean {
    if (/^(FunctionDeclaration|ClassDeclaration|Export\w+Declaration|ImportDeclaration)$/.test(statement.type))
      return false;
    if (
      unmounts.some(
        (each) =>
          statement.start <= each.start &&
          each.end <= statement.end &&
          enclosingFunction(each) === enclosingFunction(statement),
      )
    )
      return true;
    const text = ownText(source, statement);
    if (reads.test(text)) return true;
    return [...set].some((name) =>
      new RegExp(`(^|[^\\w$.])${name.replace(/\$/g, "\\$")}(?![\\w$]|\\s*=[^=])`).test(text),
    );
  }

  function callersOf(node: Node): Node[] {
    const { parent } = node;
    if (parent?.type === "CallExpression" && parent.callee === node) return [parent];
    const id = parent?.type === "VariableDeclarator" ? parent.id : node.type === "FunctionDeclaration" ? node.id : null;
    const binding = id?.type === "Identifier" ? source.names.bindingOf(id) : null;
    return (binding?.references ?? []).flatMap((each) =>
      each.parent?.type === "CallExpression" && each.parent.callee === each ? [each.parent] : [],
    );
  }
}

/** The text of a statement without the functions in it, since those run later; string contents do not matter here. */
function ownText(source: Source, statement: Node): string {
  let text = "";
  let at = statement.start;
  for (const node of source.names.nodes) {
    if (node.start < at || node.end > statement.end) continue;
    if (!/^(FunctionExpression|ArrowFunctionExpression|FunctionDeclaration)$/.test(node.type)) continue;
    const call = node.parent;
    const name =
      call?.type === "CallExpression"
        ? call.callee.type === "Identifier"
          ? call.callee.name
          : memberName(call.callee)
        : null;
    if (call?.type === "CallExpression" && call.callee === node && !(node as { async?: boolean }).async) continue;
    if (name !== null && runsNow.test(name)) continue;
    text += source.text.slice(at, node.start);
    at = node.end;
  }
  return text + source.text.slice(at, statement.end);
}

/** Names of variables that functions inside the element assign, such as `ref={(node) => (input = node)}`. */
function assignedInside(source: Source, element: Node): Set<string> {
  const names = new Set<string>();
  for (const binding of source.names.bindings) {
    for (const each of binding.writes)
      if (element.start <= each.start && each.end <= element.end && binding.identifier.start < element.start)
        names.add(binding.name);
  }
  return names;
}
