import type { Node } from "oxc-parser";
import { type Edit, insertAfter, insertBefore, replace } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { hostInterface } from "../../syntax/host-interfaces.ts";
import { declareFields } from "../../syntax/instance-fields.ts";
import type { InstanceOwner } from "../../syntax/instances.ts";
import { originOf } from "../../syntax/origins.ts";
import { hostTag, refSites } from "../../syntax/ref-sites.ts";
import { indentAt } from "../../syntax/style.ts";
import { stringShape } from "../../syntax/strings.ts";
import { isChildrenOnly } from "./own-children.ts";
import { givenRef, memberHeldBy } from "./own-ref.ts";
import type { KnownRoots, RootElement } from "./root.ts";
import { isWithoutRef } from "./spread-props.ts";

/** How a component's root node is read, and what has to be added for that; or why it cannot be. */
export type RootRef =
  /** `member` is what follows the instance: `rootRef.current`. Edits are none where it is there already. */
  { ok: true; member: string; isNew: boolean; edits: () => Edit[] } | { ok: false; why: string };

/** How a file says what a new ref is made with. */
export interface RefWords {
  createRef(): string;
  /** `null` where the name means something else there. */
  cloneWithRef(): string | null;
  /** Likewise. */
  bothRefs(): string | null;
}

/**
 * A ref on every root, or the one that they have already. `named` is the field that others read it from; without it,
 * any will do. A root that has a ref for something else gets both.
 */
export function rootRefOf(
  source: Source,
  owner: InstanceOwner,
  { elements: roots, on, isOpen }: KnownRoots,
  words: RefWords,
  named?: string,
): RootRef {
  const given = roots.map((each) => givenRef(source, each));
  const [first, ...rest] = given.map((each) => each && memberHeldBy(source, owner, each));
  const isOne = first && rest.every((each) => each === first) && (!named || first === `${named}.current`);
  if (isOne) return { ok: true, member: first, isNew: false, edits: () => [] };
  const field = named ?? freeField(source);
  const places = roots.map((each, index) => {
    const own = given[index];
    if (own) return besideOwn(source, own, words);
    return each.type === "JSXOpeningElement" ? onElement(source, owner, each) : onCall(source, each, words);
  });
  if (places.includes(null)) {
    const isTaken = given.some((each) => each !== null);
    return {
      ok: false,
      why: isTaken ? "its root has a ref of its own" : "props that are spread onto its root may bring a ref",
    };
  }
  return {
    ok: true,
    member: `${field}.current`,
    isNew: true,
    edits() {
      const type = source.dialect.language !== "ts" ? "" : on.length > 0 || isOpen ? "<any>" : typeArgument(roots);
      const init = `${words.createRef()}${type}()`;
      return [
        ...places.flatMap((each) => each!(`this.${field}`)),
        ...declareFields(source, owner, [{ name: field, init }]),
      ];
    },
  };
}

/** The ref's name is replaced by itself, so that two changes never both add one. */
function besideOwn(source: Source, own: Node, words: RefWords): ((ref: string) => Edit[]) | null {
  const holder = refSites(source).find((site) => site.value === own)?.holder;
  const isShorthand = holder?.type === "Property" && holder.shorthand;
  if (!holder || isShorthand || stringShape(source, own) !== null) return null;
  const name = words.bothRefs();
  if (name === null) return null;
  const key = holder.type === "Property" ? holder.key : holder.name;
  return (ref) => [replace(key, source.textOf(key)), insertBefore(own, `${name}(${ref}, `), insertAfter(own, ")")];
}

/** The root's tag is replaced rather than added to, so that two changes never both give it a ref. */
function onElement(
  source: Source,
  owner: InstanceOwner,
  element: NodeOf<"JSXOpeningElement">,
): ((ref: string) => Edit[]) | null {
  const mayBringRef = element.attributes.some(
    (each) => each.type === "JSXSpreadAttribute" && !isWithoutRef(source, owner, each.argument),
  );
  if (mayBringRef) return null;
  return (ref) => {
    const [first] = element.attributes;
    const isBroken = first && /\n/.test(source.text.slice(element.name.end, first.start));
    const lead = isBroken ? source.style.eol + indentAt(source.text, first.start) : " ";
    return [replace(element.name, `${source.textOf(element.name)}${lead}ref={${ref}}`)];
  };
}

function onCall(source: Source, call: NodeOf<"CallExpression">, words: RefWords): ((ref: string) => Edit[]) | null {
  const [type, props] = call.arguments;
  if (!type || type.type === "SpreadElement") return null;
  if (originOf(source, call.callee)?.name !== "createElement") return onChild(source, call, words);
  const text = source.textOf(type);
  if (!props) return (ref) => [replace(type, `${text}, { ref: ${ref} }`)];
  if (props.type === "Literal" && props.value === null) return (ref) => [replace(props, `{ ref: ${ref} }`)];
  if (props.type !== "ObjectExpression" || props.properties.some((each) => each.type === "SpreadElement")) return null;
  const gap = /^\{\s/.test(source.textOf(props)) ? "" : " ";
  const end = props.properties.length > 0 ? `,${gap}` : " ";
  return (ref) => [replace({ start: props.start, end: props.start + 1 }, `{ ref: ${ref}${end}`)];
}

/** The callee is replaced, so that two changes never both add a ref. */
function onChild(source: Source, call: NodeOf<"CallExpression">, words: RefWords): ((ref: string) => Edit[]) | null {
  const name = words.cloneWithRef();
  const last = call.arguments.at(-1);
  if (name === null || !last) return null;
  if (isChildrenOnly(source, call)) {
    const callee = source.textOf(call.callee);
    return (ref) => [replace(call.callee, `${name}(${callee}`), insertAfter(call, `, null, ${ref})`)];
  }
  const rest = call.arguments.length === 1 ? ", null" : "";
  return (ref) => [replace(call.callee, name), insertAfter(last, `${rest}, ${ref}`)];
}

/** A name that stands nowhere in the file, since other files may come to read it. */
function freeField(source: Source): string {
  for (let number = 1; ; number += 1) {
    const name = ["rootRef", "rootNodeRef"][number - 1] ?? `rootNodeRef${number - 1}`;
    if (!source.text.includes(name)) return name;
  }
}

function typeArgument(roots: readonly RootElement[]): string {
  const kinds = new Set(
    roots.map((each) =>
      hostInterface(hostTag(each.type === "JSXOpeningElement" ? each.name : (each.arguments[0] ?? null)) ?? ""),
    ),
  );
  const [kind] = kinds;
  return kinds.size === 1 && kind ? `<${kind}>` : "<any>";
}
