import { type Edit, remove } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { keyName } from "../../syntax/components.ts";
import { removeFromList, removeLine } from "../../syntax/lines.ts";
import type { StringShape } from "../../syntax/strings.ts";
import { indentAt } from "../../syntax/style.ts";
import type { Namer } from "./uses.ts";

/** One property of a pattern over refs, as a declaration of its own. */
export interface Piece {
  shape: StringShape;
  text(namer: Namer): string;
}

/** `{ a, b: c = d }`, one declaration each; `null` where the pattern takes a rest or computes a name. */
export function piecesOf(source: Source, pattern: NodeOf<"ObjectPattern">, instance: string): Piece[] | null {
  const pieces: Piece[] = [];
  if ("typeAnnotation" in pattern && pattern.typeAnnotation) return null;
  for (const each of pattern.properties) {
    const name = each.type === "Property" ? keyName(each) : null;
    if (each.type !== "Property" || name === null) return null;
    const shape: StringShape = { kind: "name", name };
    const { value } = each;
    const target = value.type === "AssignmentPattern" ? value.left : value;
    pieces.push({
      shape,
      text: (namer) => {
        const read = namer.value(instance, shape, null);
        const fallback =
          value.type === "AssignmentPattern" ? ` || (${source.textOf(value.right)})` : namer.assertion(shape);
        return `${source.textOf(target)} = ${read}${fallback}`;
      },
    });
  }
  return pieces;
}

/** Several declarators in place of one: a statement each where the one had a statement to itself. */
export function declarations(
  source: Source,
  declarator: NodeOf<"VariableDeclarator">,
  texts: readonly string[],
): string {
  const statement = declarator.parent as NodeOf<"VariableDeclaration">;
  const isOnLine = /^(BlockStatement|Program|SwitchCase|StaticBlock)$/.test(statement.parent?.type ?? "");
  if (statement.declarations.length > 1 || !isOnLine) return texts.join(", ");
  const { eol, semicolon } = source.style;
  return texts.join(`${semicolon}${eol}${indentAt(source.text, statement.start)}${statement.kind} `);
}

/** Takes a declarator away, with its statement when nothing else stands in it. */
export function withoutDeclarator(source: Source, declarator: NodeOf<"VariableDeclarator">): Edit {
  const statement = declarator.parent as NodeOf<"VariableDeclaration">;
  if (statement.declarations.length > 1) return removeFromList(source, statement.declarations, declarator);
  const isOnLine = /^(BlockStatement|Program|SwitchCase)$/.test(statement.parent?.type ?? "");
  return isOnLine ? removeLine(source, statement) : remove(statement);
}
