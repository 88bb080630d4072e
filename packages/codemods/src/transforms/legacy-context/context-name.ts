import { basename, dirname } from "node:path";

/** `ThemeProvider` makes `ThemeContext`; several providers of one key are named for the key. */
export function contextName(keys: readonly string[], providers: readonly string[]): string {
  const names = new Set(providers);
  const [only] = names;
  const word =
    names.size === 1 && only && /^[A-Za-z]\w*$/.test(only)
      ? only.replace(/(Context)?Provider$|Context$/, "")
      : (keys[0] ?? "");
  return `${pascal(word || (keys[0] ?? ""))}Context`;
}

/** What a component without a name is called by its file. */
export function fileWord(path: string): string {
  const word = basename(path).split(".")[0] ?? "";
  return word === "index" ? basename(dirname(path)) : pascal(word);
}

export function freshName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const each = number === 1 ? name : name.replace(/Context$/, `${number}Context`);
    if (!taken.has(each) && !taken.has(`${each}Provider`)) return each;
  }
}

const pascal = (word: string) =>
  word
    .replace(/^[^A-Za-z]+/, "")
    .replace(/(^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, _gap, letter: string) => letter.toUpperCase());
export const kebab = (word: string) =>
  word
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1-$2")
    .toLowerCase();
