import type { Source } from "../source.ts";

/** `name`, or `name` with the first number that nothing in the file is called. */
export function freeName(source: Source, name: string): string {
  const taken = (each: string) =>
    source.names.globals.has(each) || source.names.bindings.some((binding) => binding.name === each);
  if (!taken(name)) return name;
  for (let number = 2; ; number += 1) {
    if (!taken(`${name}${number}`)) return `${name}${number}`;
  }
}
