import type { Plugin } from "vite";

/** React as it is installed: CommonJS, which a bundler has to take whole. */
const ofReact =
  /\/node_modules\/(?:react|react-dom|scheduler)\/(?:cjs\/([\w-]+)\.(?:production|profiling)|([\w-]+))\.js$/;

/**
 * Lets what nobody imports of React stay out of the browser, as if React came as modules: 2.6 kB less on
 * every page. Only what wraps the code is written anew; where React is no longer laid out as this expects, the build fails.
 */
export const reactAsModules = (): Plugin => ({
  name: "react-as-modules",
  apply: "build",
  applyToEnvironment: ({ name }) => name === "client",
  enforce: "pre",
  transform(code, id) {
    const [, whole, door] = ofReact.exec(id) ?? [];
    if (whole === undefined && door === undefined) return undefined;
    return { code: door === undefined ? asModule(code, id) : doorOf(code, id), moduleType: "js", map: null };
  },
});

/** `index.js` and its like choose between the builds for development and production. */
function doorOf(code: string, id: string): string {
  const [, file] = /module\.exports = require\('(\.\/cjs\/[\w-]+\.(?:production|profiling)\.js)'\)/.exec(code) ?? [];
  if (file === undefined) throw new Error(`${id} leads to no production build.`);
  return `export * from "${file}";`;
}

/** @throws when anything of CommonJS is left */
export function asModule(code: string, id: string): string {
  const imports: string[] = [];
  const names = new Set<string>();
  const assigned = [...code.matchAll(/^ *exports\.(\w+) =/gm)].map(([, name]) => name);
  const module = code
    .replace(/^(?:var )? *(\w+) = require\("([\w-]+)"\)[,;]$/gm, (_, name: string, from: string) => {
      imports.push(`import * as ${name} from "${from}";`);
      return "";
    })
    .replace(/require\("([\w-]+)"\)/g, (_, from: string) => {
      imports.push(`import * as required from "${from}";`);
      return "required";
    })
    .replace(/^exports\.(\w+) =/gm, (_, name: string) => {
      const isOnce = assigned.filter((other) => other === name).length === 1;
      if (names.has(name)) throw new Error(`${id} exports ${name} twice.`);
      names.add(name);
      return `${isOnce ? "const" : "let"} exports_${name} =`;
    })
    .replace(/\bexports\.(\w+)/g, "exports_$1");
  if (/\b(?:exports|module)\.|\brequire\(/.test(module)) throw new Error(`${id} is CommonJS of another kind.`);
  const exported = [...names].map((name) => `exports_${name} as ${name}`);
  return `${imports.join("")}${module}\nexport { ${exported.join(", ")} };`;
}
