import traverseModule, { type Visitor } from "@babel/traverse";
import type { Read } from "./dialect-parse.ts";

type Traverse = typeof traverseModule.default;

// A CommonJS package: Node gives its exports as the default import, bundlers give the function itself.
const traverse = (traverseModule as { default?: Traverse }).default ?? (traverseModule as unknown as Traverse);

const hostNames = new Set([
  ...Object.getOwnPropertyNames(globalThis),
  ..."window document navigator location HTMLElement Element Node HTMLDivElement HTMLInputElement require module exports arguments JSX".split(
    " ",
  ),
  // Types that TypeScript brings itself.
  ..."Record Partial Required Readonly Pick Omit Exclude Extract NonNullable Parameters ReturnType".split(" "),
]);

/** Names that `after` uses, nobody declares, and `before` did not use in that way. */
export function newUnresolvedNames(before: Read, after: Read): string[] {
  const known = unresolved(before);
  return [...unresolved(after)].filter((name) => !known.has(name) && !hostNames.has(name));
}

function unresolved({ tree }: Read): Set<string> {
  const names = new Set<string>();
  const declaredTypes = new Set<string>();
  const visitor: Visitor = {
    Program: (path) => {
      for (const name of Object.keys((path.scope as unknown as { globals: object }).globals)) names.add(name);
    },
    // Babel's scopes hold values; the types of a file are its own names as well.
    "TSInterfaceDeclaration|TSTypeAliasDeclaration|TSEnumDeclaration|TSTypeParameter|TypeAlias|InterfaceDeclaration|OpaqueType|TypeParameter|TSModuleDeclaration|DeclareClass|DeclareFunction|DeclareVariable":
      (path: { node: { id?: { name?: string }; name?: string | { name?: string } } }) => {
        const { id, name } = path.node;
        const found = id?.name ?? (typeof name === "string" ? name : name?.name);
        if (found) declaredTypes.add(found);
      },
    // The name in `{ [name: string]: … }` is there to be read.
    TSIndexSignature: ({ node }: { node: { parameters: { name: string }[] } }) => {
      for (const { name } of node.parameters) declaredTypes.add(name);
    },
  } as Visitor;
  traverse(tree, visitor);
  return new Set([...names].filter((name) => !declaredTypes.has(name)));
}
