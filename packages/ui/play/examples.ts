import type { ComponentType } from "react";

const modules = import.meta.glob<{ default: ComponentType }>("../src/{components/*,hooks}/*.example.tsx");

/** Every example by the name of its component or hook, with the way to load it. */
export const examples = Object.entries(modules)
  .map(([path, load]) => ({ name: /([^/]+)\.example/.exec(path)?.[1] ?? path, load }))
  .sort((a, b) => a.name.localeCompare(b.name));
