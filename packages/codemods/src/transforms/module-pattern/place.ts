import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../../source.ts";
import { type FunctionNode, enclosingFunction } from "../../syntax/components.ts";

export interface Place {
  /** What the class takes the place of. */
  start: number;
  end: number;
  name: string | null;
  /** Somebody calls the function: it is a factory, no component. */
  isCalled: boolean;
  /** A class, which is not hoisted, can stand there. */
  isFree: boolean;
}

/** Where a component function is declared, or `null` where a function of this kind is none. */
export function placeOf(source: Source, owner: FunctionNode): Place | null {
  const { parent } = owner;
  if (owner.type === "FunctionDeclaration") {
    const isDefault = parent?.type === "ExportDefaultDeclaration";
    if (!owner.id)
      return isDefault ? { start: owner.start, end: owner.end, name: null, isCalled: false, isFree: true } : null;
    return named(owner.id, owner, owner.type === "FunctionDeclaration");
  }
  if (parent?.type !== "VariableDeclarator" || parent.id.type !== "Identifier") return null;
  const declaration = parent.parent as NodeOf<"VariableDeclaration">;
  const place = named(parent.id, declaration, false);
  return place && { ...place, isFree: place.isFree && declaration.declarations.length === 1 };

  function named(id: NodeOf<"Identifier">, at: Node, isHoisted: boolean): Place | null {
    if (!/^[A-Z]/.test(id.name)) return null;
    const references = source.names.bindingOf(id)?.references ?? [];
    const isCalled = references.some((each) => {
      const call = each.parent as Node | undefined;
      return (call?.type === "CallExpression" || call?.type === "NewExpression") && call.callee === (each as Node);
    });
    const home = enclosingFunction(at);
    const isEarly = isHoisted && references.some((each) => each.start < at.start && enclosingFunction(each) === home);
    return { start: at.start, end: at.end, name: id.name, isCalled, isFree: !isEarly };
  }
}
