import type { ComponentType } from "react";

const modules = import.meta.glob<{ default: ComponentType }>("../src/{components/*,hooks}/*.example.tsx");
const codes = import.meta.glob<string>("../src/{components/*,hooks}/*.example.tsx", {
  query: "?raw",
  import: "default",
});

/** Every example by the name of its component or hook, with the ways to load it and its code. */
export const examples = Object.entries(modules)
  .map(([path, load]) => ({
    name: /([^/]+)\.example/.exec(path)?.[1] ?? path,
    load,
    loadCode: async () => (await codes[path]?.()) ?? "",
  }))
  .sort((a, b) => a.name.localeCompare(b.name));
