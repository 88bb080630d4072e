import type { StringShape } from "../../syntax/strings.ts";
import type { Group } from "./group.ts";
import type { Namer } from "./uses.ts";

/** Writes refs the way a group has named them. `needsAssertion` tells of TypeScript fields that are not `any`. */
export function namerOf(group: Group, quote: '"' | "'", needsAssertion: (name: string) => boolean): Namer {
  const fieldOf = (shape: StringShape) => (shape.kind === "name" ? group.fields.get(shape.name) : undefined);
  return {
    assertion: (shape) =>
      shape.kind === "name" && fieldOf(shape) !== undefined && needsAssertion(shape.name) ? "!" : "",
    isField: (shape) => fieldOf(shape) !== undefined,
    map: (instance) => `${instance}.${group.map?.elements}`,
    value(instance, shape, text) {
      const field = fieldOf(shape);
      if (field !== undefined) return `${instance}.${field}.current`;
      if (shape.kind === "name" && group.neverSet.has(shape.name)) return "undefined";
      const map = `${instance}.${group.map?.elements}`;
      if (text !== null) return `${map}[${text}]`;
      const name = shape.kind === "name" ? shape.name : "";
      return /^[A-Za-z_$][\w$]*$/.test(name) ? `${map}.${name}` : `${map}[${quoted(name, quote)}]`;
    },
    ref(instance, shape, text) {
      const field = fieldOf(shape);
      if (field !== undefined) return `${instance}.${field}`;
      // An attribute's text follows other rules than a string's, so a known name is written anew.
      return `${instance}.${group.map?.method}(${shape.kind === "name" ? quoted(shape.name, quote) : text})`;
    },
  };
}

function quoted(name: string, quote: '"' | "'"): string {
  const json = JSON.stringify(name);
  return quote === '"' || json.includes("'") ? json : `'${json.slice(1, -1)}'`;
}
