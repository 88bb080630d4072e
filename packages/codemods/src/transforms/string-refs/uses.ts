import type { Node } from "oxc-parser";
import type { Edit } from "../../edits.ts";
import type { InstanceOwner } from "../../syntax/instances.ts";
import type { StringShape } from "../../syntax/strings.ts";

/** Writes what stands for one ref of an instance, such as `this.inputRef.current`. */
export interface Namer {
  /** What is read or assigned. `text` is the written expression of a computed name. */
  value(instance: string, shape: StringShape, text: string | null): string;
  /** What an element is given. */
  ref(instance: string, shape: StringShape, text: string): string;
  /** The whole map of an instance. */
  map(instance: string): string;
  /** `!` where TypeScript would not let a ref that may be unset be used. */
  assertion(shape: StringShape): string;
  /** Whether an unset ref reads as `null` rather than `undefined`. */
  isField(shape: StringShape): boolean;
}

/** The component that an element with a ref makes, as far as its file tells. */
export type Target = { host: string } | { local: string } | { source: string; name: string } | null;

/** One place that gives or reads string refs. */
export interface Use {
  place: Node;
  owner: InstanceOwner | null;
  kind: "set" | "read" | "whole";
  /** The refs it is about; none when it is about all of them. */
  shapes: StringShape[];
  /** The finding to report instead of rewriting, without the transform's name. */
  problem: string | null;
  /** A finding to add to the rewrite. */
  note?: string;
  target?: Target;
  /** For TypeScript: the type that a read is cast to. */
  cast?: string;
  edits(namer: Namer): Edit[];
}

/** What messages call a use. */
export function nameOf(use: Use): string {
  const [shape] = use.shapes;
  if (!shape) return "refs";
  return shape.kind === "name" ? shape.name : `${shape.prefix}…${shape.suffix}`;
}
