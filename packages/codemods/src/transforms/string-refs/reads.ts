import type { Node } from "oxc-parser";
import { type Edit, insertAfter, remove, replace } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { keyName } from "../../syntax/components.ts";
import { type InstanceOwner, instanceAt, instanceBehind } from "../../syntax/instances.ts";
import { removeFromList, removeLine } from "../../syntax/lines.ts";
import { memberName } from "../../syntax/origins.ts";
import { type StringShape, anyString, stringShape } from "../../syntax/strings.ts";
import { indentAt } from "../../syntax/style.ts";
import type { Namer, Use } from "./uses.ts";

type Pattern = NodeOf<"ObjectPattern">;

/** Every place that reads `refs` of an instance of this file, `this.refs.x` as well as `const { x } = self.refs`. */
export function refReads(source: Source): Use[] {
  const uses: Use[] = [];
  for (const each of source.all("MemberExpression")) {
    if (memberName(each) !== "refs" || each.computed) continue;
    const instance = instanceBehind(source, each.object);
    if (instance) uses.push(...usesOf(source, each, source.textOf(each.object), instance.owner));
  }
  for (const each of source.all("VariableDeclarator")) {
    if (each.id.type !== "ObjectPattern" || !each.init) continue;
    const instance = instanceBehind(source, each.init);
    if (!instance) continue;
    const property = each.id.properties.find((one) => one.type === "Property" && keyName(one) === "refs");
    if (property?.type === "Property") uses.push(pickedRefs(source, each, property, instance.owner));
  }
  return uses;
}

/** The expression with the casts around it. */
function withCasts(node: Node): Node {
  let outer = node;
  for (;;) {
    const { parent } = outer;
    const isCast =
      parent && /^(TSAsExpression|TSNonNullExpression|TSTypeAssertion|TypeCastExpression)$/.test(parent.type);
    if (!isCast) return outer;
    outer = parent;
  }
}

/** What is done with an expression that holds the refs. */
function usesOf(source: Source, refs: Node, instance: string, owner: InstanceOwner): Use[] {
  const outer = withCasts(refs);
  const { parent } = outer;
  if (parent?.type === "MemberExpression" && parent.object === outer)
    return [memberUse(source, parent, instance, owner)];
  if (parent?.type === "VariableDeclarator" && parent.init === outer) {
    if (parent.id.type === "ObjectPattern") {
      const pieces = piecesOf(source, parent.id, instance);
      if (pieces) return [destructured(source, parent, outer, pieces, instance, owner)];
    } else if (parent.id.type === "Identifier") {
      const uses = aliasUses(source, parent.id, instance, owner);
      if (uses) return [together(parent, owner, uses, () => [withoutDeclarator(source, parent)])];
    }
  }
  return [
    {
      place: outer,
      owner,
      kind: "whole",
      shapes: [],
      problem: null,
      edits: (namer) => [replace(outer, namer.map(instance))],
    },
  ];
}

/** `this.refs.x`, `this.refs[x]` */
function memberUse(source: Source, node: NodeOf<"MemberExpression">, instance: string, owner: InstanceOwner): Use {
  const name = memberName(node);
  const shape: StringShape = name === null ? (stringShape(source, node.property) ?? anyString) : { kind: "name", name };
  const text = name === null ? source.textOf(node.property) : null;
  const outer = withCasts(node);
  const use = outer.parent;
  const isDeleted = use?.type === "UnaryExpression" && use.operator === "delete";
  const cast =
    outer.type === "TSAsExpression" || outer.type === "TSTypeAssertion"
      ? source.textOf(outer.typeAnnotation)
      : undefined;
  const against =
    use?.type === "BinaryExpression" && /^[!=]==$/.test(use.operator)
      ? use.left === outer
        ? use.right
        : use.left
      : null;
  return {
    place: node,
    owner,
    // Whoever writes into `this.refs` by hand gives the ref like an element does.
    kind: use?.type === "AssignmentExpression" && use.left === outer ? "set" : "read",
    shapes: [shape],
    problem: isDeleted ? "deleted" : null,
    ...(cast === undefined ? {} : { cast }),
    ...(against?.type === "Literal" && against.value === null ? { note: "compared-with-null" } : {}),
    edits(namer) {
      const value = namer.value(instance, shape, text);
      if (!namer.isField(shape)) return [replace(node, value)];
      if (use?.type === "UnaryExpression" && use.operator === "typeof")
        return [replace(node, `(${value} || undefined)`)];
      const compared = against && isUndefined(source, against) ? [replace(against, "null")] : [];
      return [replace(node, value + assertion(source, outer)), ...compared];
    },
  };
}

function isUndefined(source: Source, node: Node): boolean {
  if (node.type === "Identifier") return node.name === "undefined" && !source.names.bindingOf(node);
  return node.type === "UnaryExpression" && node.operator === "void" && node.argument.type === "Literal";
}

/** TypeScript knows a declared `refs` entry to be there; of a ref object it has to be told. */
function assertion(source: Source, node: Node): string {
  if (source.dialect.language !== "ts" || node.type !== "MemberExpression") return "";
  const { parent } = node;
  if (parent?.type === "MemberExpression") return parent.object === node && !parent.optional ? "!" : "";
  if (parent?.type === "AssignmentExpression") return parent.right === node ? "!" : "";
  return parent && /^(CallExpression|NewExpression|VariableDeclarator|ReturnStatement)$/.test(parent.type) ? "!" : "";
}

interface Piece {
  shape: StringShape;
  text(namer: Namer): string;
}

/** `{ a, b: c = d }`, one declaration each; `null` where the pattern takes a rest or computes a name. */
function piecesOf(source: Source, pattern: Pattern, instance: string): Piece[] | null {
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
        const isTyped = source.dialect.language === "ts" && namer.isField(shape);
        const fallback =
          value.type === "AssignmentPattern" ? ` || (${source.textOf(value.right)})` : isTyped ? "!" : "";
        return `${source.textOf(target)} = ${read}${fallback}`;
      },
    });
  }
  return pieces;
}

function destructured(
  source: Source,
  declarator: NodeOf<"VariableDeclarator">,
  init: Node,
  pieces: readonly Piece[],
  instance: string,
  owner: InstanceOwner,
): Use {
  return {
    place: declarator,
    owner,
    kind: "read",
    shapes: pieces.map((each) => each.shape),
    problem: null,
    edits(namer) {
      if (pieces.length > 0 && pieces.every((each) => !namer.isField(each.shape)))
        return [replace(init, namer.map(instance))];
      if (pieces.length === 0) return [withoutDeclarator(source, declarator)];
      return [
        replace(
          declarator,
          declarations(
            source,
            declarator,
            pieces.map((each) => each.text(namer)),
          ),
        ),
      ];
    },
  };
}

/** Several declarators in place of one: a statement each where the one had a statement to itself. */
function declarations(source: Source, declarator: NodeOf<"VariableDeclarator">, texts: readonly string[]): string {
  const statement = declarator.parent as NodeOf<"VariableDeclaration">;
  const isOnLine = /^(BlockStatement|Program|SwitchCase|StaticBlock)$/.test(statement.parent?.type ?? "");
  if (statement.declarations.length > 1 || !isOnLine) return texts.join(", ");
  const { eol, semicolon } = source.style;
  return texts.join(`${semicolon}${eol}${indentAt(source.text, statement.start)}${statement.kind} `);
}

/** `const { refs, props } = this` */
function pickedRefs(
  source: Source,
  declarator: NodeOf<"VariableDeclarator">,
  property: NodeOf<"Property">,
  owner: InstanceOwner,
): Use {
  const instance = source.textOf(declarator.init!);
  const pattern = declarator.id as Pattern;
  const isAlone = pattern.properties.length === 1;
  const without = () =>
    isAlone ? withoutDeclarator(source, declarator) : removeFromList(source, pattern.properties, property);
  if (property.value.type === "ObjectPattern") {
    const pieces = piecesOf(source, property.value, instance);
    if (pieces) {
      return {
        place: property,
        owner,
        kind: "read",
        shapes: pieces.map((each) => each.shape),
        problem: null,
        edits(namer) {
          const texts = pieces.map((each) => each.text(namer));
          if (isAlone) return [replace(declarator, declarations(source, declarator, texts))];
          return [without(), insertAfter(declarator, texts.map((text) => `, ${text}`).join(""))];
        },
      };
    }
  } else if (property.value.type === "Identifier") {
    const uses = aliasUses(source, property.value, instance, owner);
    if (uses) return together(property, owner, uses, () => [without()]);
  }
  const { value } = property;
  return {
    place: property,
    owner,
    kind: "whole",
    shapes: [],
    problem: null,
    edits(namer) {
      const declared = `${source.textOf(value)} = ${namer.map(instance)}`;
      if (isAlone) return [replace(declarator, declared)];
      return [without(), insertAfter(declarator, `, ${declared}`)];
    },
  };
}

/** The uses of a variable that holds the refs, when each picks some and `this` means the same there. */
function aliasUses(source: Source, name: NodeOf<"Identifier">, instance: string, owner: InstanceOwner): Use[] | null {
  const binding = source.names.bindingOf(name);
  if (!binding || binding.writes.length > 0 || binding.references.length === 0) return null;
  const uses: Use[] = [];
  for (const each of binding.references) {
    if (instance === "this") {
      const there = instanceAt(source, each);
      if (there?.owner !== owner || !there.certain) return null;
    }
    uses.push(...usesOf(source, each, instance, owner));
  }
  return uses.some((each) => each.kind === "whole") ? null : uses;
}

function together(place: Node, owner: InstanceOwner, uses: readonly Use[], more: () => Edit[]): Use {
  return {
    place,
    owner,
    kind: "read",
    shapes: uses.flatMap((each) => each.shapes),
    problem: uses.find((each) => each.problem)?.problem ?? null,
    edits: (namer) => [...uses.flatMap((each) => each.edits(namer)), ...more()],
  };
}

function withoutDeclarator(source: Source, declarator: NodeOf<"VariableDeclarator">): Edit {
  const statement = declarator.parent as NodeOf<"VariableDeclaration">;
  if (statement.declarations.length > 1) return removeFromList(source, statement.declarations, declarator);
  const isOnLine = /^(BlockStatement|Program|SwitchCase)$/.test(statement.parent?.type ?? "");
  return isOnLine ? removeLine(source, statement) : remove(statement);
}
