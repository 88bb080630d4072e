import type { Source } from "../../source.ts";

/** What a registry can be asked for. */
export type Service = "render" | "hydrate" | "unmount";

/** Local names of the functions that stand for the removed API. */
export type ServiceNames = Record<Service, string>;

export const serviceNames: ServiceNames = { render: "renderInto", hydrate: "hydrateInto", unmount: "unmountAt" };

/** What the text of a registry is made of. */
export interface RegistryParts {
  services: readonly Service[];
  names: ServiceNames;
  /** The map's name. */
  roots: string;
  /** How the file says them. */
  createRoot: string;
  hydrateRoot: string;
  flushSync: string;
  /** Types in TypeScript files; `null` in JavaScript. */
  types: { root: string; node: string; container: string } | null;
  /** Whether some call has a callback. */
  callbacks: boolean;
  exported: boolean;
  style: Source["style"];
}

/** A map from containers to roots, and functions that take the arguments of the removed ones in their order. */
export function registryText(parts: RegistryParts): string {
  const { services, names, roots, createRoot, hydrateRoot, flushSync, types, callbacks, exported, style } = parts;
  const { indent, semicolon: end } = style;
  const head = exported ? "export function" : "function";
  const container = types ? `container: ${types.container}` : "container";
  const element = types ? `element: ${types.node}` : "element";
  const callback = callbacks ? (types ? ", callback?: (() => void) | null" : ", callback") : "";
  const nothing = types ? ": void" : "";
  const draw = callbacks
    ? [
        `${indent}if (callback) {`,
        `${indent}${indent}${flushSync}(() => root.render(element))${end}`,
        `${indent}${indent}callback()${end}`,
        `${indent}} else {`,
        `${indent}${indent}root.render(element)${end}`,
        `${indent}}`,
      ]
    : [`${indent}root.render(element)${end}`];
  const again = names.render;
  const lines = [`const ${roots} = new WeakMap${types ? `<${types.container}, ${types.root}>` : ""}()${end}`];
  // A container that is hydrated first is rendered into from then on.
  const wanted = new Set<Service>(services);
  if (wanted.has("hydrate")) wanted.add("render");
  if (wanted.has("render")) {
    lines.push(
      "",
      "/** Renders into the container's one root, which the first call makes. */",
      `${head} ${names.render}(${element}, ${container}${callback})${nothing} {`,
      `${indent}const root = ${roots}.get(container) || ${createRoot}(container)${end}`,
      `${indent}${roots}.set(container, root)${end}`,
      ...draw,
      "}",
    );
  }
  if (wanted.has("hydrate")) {
    const begin = `${roots}.set(container, ${hydrateRoot}(container, element))`;
    const first = callbacks
      ? [
          `${indent}if (callback) {`,
          `${indent}${indent}${flushSync}(() => ${begin})${end}`,
          `${indent}${indent}callback()${end}`,
          `${indent}} else {`,
          `${indent}${indent}${begin}${end}`,
          `${indent}}`,
        ]
      : [`${indent}${begin}${end}`];
    lines.push(
      "",
      "/** Hydrates what the server sent into the container; from the second call on it renders. */",
      `${head} ${names.hydrate}(${element}, ${types ? "container: Element" : "container"}${callback})${nothing} {`,
      `${indent}if (${roots}.has(container)) return ${again}(element, container${callbacks ? ", callback" : ""})${end}`,
      ...first,
      "}",
    );
  }
  if (wanted.has("unmount")) {
    lines.push(
      "",
      "/** Unmounts the container's root. Whether there was one. */",
      `${head} ${names.unmount}(${container})${types ? ": boolean" : ""} {`,
      `${indent}const root = ${roots}.get(container)${end}`,
      `${indent}if (!root) return false${end}`,
      `${indent}${roots}.delete(container)${end}`,
      `${indent}root.unmount()${end}`,
      `${indent}return true${end}`,
      "}",
    );
  }
  return lines.join(style.eol) + style.eol;
}
