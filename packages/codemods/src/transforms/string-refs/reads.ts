import type { Node } from "oxc-parser";
import { type Edit, insertAfter, replace } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { keyName } from "../../syntax/components.ts";
import { type InstanceOwner, instanceAt, instanceBehind, instanceText } from "../../syntax/instances.ts";
import { removeFromList } from "../../syntax/lines.ts";
import { memberName } from "../../syntax/origins.ts";
import { memberUse, withCasts } from "./member-read.ts";
import { type Piece, declarations, piecesOf, withoutDeclarator } from "./pieces.ts";
import type { Use } from "./uses.ts";

type Pattern = NodeOf<"ObjectPattern">;

/** Every place that reads `refs` of an instance of this file, `this.refs.x` as well as `const { x } = self.refs`. */
export function refReads(source: Source): Use[] {
  const uses: Use[] = [];
  for (const each of source.all("MemberExpression")) {
    if (memberName(each) !== "refs" || each.computed) continue;
    const instance = instanceBehind(source, each.object);
    if (instance) uses.push(...usesOf(source, each, instanceText(source, each.object), instance.owner));
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

/** `const { refs, props } = this` */
function pickedRefs(
  source: Source,
  declarator: NodeOf<"VariableDeclarator">,
  property: NodeOf<"Property">,
  owner: InstanceOwner,
): Use {
  const instance = instanceText(source, declarator.init!);
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
