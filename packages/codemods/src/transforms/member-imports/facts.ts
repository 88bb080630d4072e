import type { Source } from "../../source.ts";
import { libraries } from "./libraries.ts";

/** What one file tells of how members may be imported. */
export interface Facts {
  /** Modules that a test puts something else in place of. */
  mocked?: string[];
  /** A TypeScript file that imports the default of a CommonJS module, which only works with `esModuleInterop` or alike. */
  interop?: true;
}

export interface Plan {
  mocked: ReadonlySet<string>;
  /** Whether some TypeScript file of the tree proves that CommonJS modules have a default there. */
  interop: boolean;
}

/** Packages whose default import proves it: their main file was CommonJS in every release of the years in question. */
const commonJs = new Set([...Object.keys(libraries), "react", "react-dom", "moment", "classnames", "prop-types"]);

/** `undefined` for a file that neither mocks nor proves anything. */
export function factsOf(source: Source): Facts | undefined {
  const mocked = mockedModules(source);
  const interop =
    source.dialect.language === "ts" &&
    source
      .all("ImportDeclaration")
      .some(
        ({ source: from, specifiers }) =>
          commonJs.has(from.value) && specifiers.some((each) => each.type === "ImportDefaultSpecifier"),
      );
  if (mocked.length === 0 && !interop) return undefined;
  return { ...(mocked.length > 0 && { mocked }), ...(interop && { interop }) };
}

export function planImports(facts: ReadonlyMap<string, Facts>): Plan {
  const all = [...facts.values()];
  return { mocked: new Set(all.flatMap((each) => each.mocked ?? [])), interop: all.some((each) => each.interop) };
}

/** A test that mocks the whole module would mock nothing any more. */
function mockedModules(source: Source): string[] {
  return source.all("CallExpression").flatMap(({ callee, arguments: [first] }) => {
    const isMock = callee.type === "MemberExpression" && /^(jest|vi)\.\w*[mM]ock$/.test(source.textOf(callee));
    return isMock && first?.type === "Literal" && Object.hasOwn(libraries, String(first.value))
      ? [String(first.value)]
      : [];
  });
}
