import type { Edit } from "../../edits.ts";
import type { Source } from "../../source.ts";
import type { ChangeExtras, Site } from "../../transform.ts";
import { originOf } from "../../syntax/origins.ts";
import { containerOf } from "./container.ts";
import type { FilePlan, RegistryPlan } from "./plan.ts";
import { type Service, registryText } from "./registry.ts";

/** What a change needs for its calls of the registry to work. */
export interface RegistryUse {
  /** How the file calls the function. */
  name: string;
  edits: Edit[];
  extras: Pick<ChangeExtras, "creates">;
}

/** Gives changes the registry's functions: imported from the shared module, or written into the file by the first change. */
export function openRegistry(
  source: Source,
  plan: FilePlan,
): (site: Site, service: Service, createRoot?: (name: string) => string) => RegistryUse {
  const { own, module } = plan;
  // A registry that an earlier round wrote is the one to use.
  let isWritten =
    source.names.root.bindings.has(own.names.roots) &&
    ownServices(own).some((each) => source.names.root.bindings.has(own.names[each]));
  return (site, service) => {
    if (module) {
      const { path, specifier, create } = module;
      const creates = create ? [{ path, text: moduleText(create) }] : [];
      return { name: site.import(specifier, moduleNames[service]), edits: [], extras: { creates } };
    }
    const name = own.names[service];
    if (isWritten) return { name, edits: [], extras: {} };
    isWritten = true;
    const isTyped = own.typescript;
    const text = registryText({
      ...own,
      roots: own.names.roots,
      createRoot: own.services.some((each) => each !== "unmount") ? site.import("react-dom/client", "createRoot") : "",
      hydrateRoot: own.services.includes("hydrate") ? site.import("react-dom/client", "hydrateRoot") : "",
      flushSync: own.callbacks ? site.import("react-dom", "flushSync") : "",
      types: isTyped
        ? {
            container: site.import("react-dom/client", "Container", { type: true }),
            root: site.import("react-dom/client", "Root", { type: true }),
            node: site.import("react", "ReactNode", { type: true }),
          }
        : null,
      exported: false,
    });
    return { name, edits: [registryPlace(source, text)], extras: {} };
  };
}

const moduleNames = { render: "renderInto", hydrate: "hydrateInto", unmount: "unmountAt" };
const ownServices = (own: RegistryPlan) => own.services;

/** The containers of calls that use the registry already, by their keys. */
export function registryKeys(source: Source, { own, module }: FilePlan): Set<string> {
  const keys = new Set<string>();
  for (const { callee, arguments: given } of source.all("CallExpression")) {
    const binding = callee.type === "Identifier" ? source.names.bindingOf(callee) : null;
    if (binding?.scope !== source.names.root) continue;
    const origin = module && callee.type === "Identifier" ? originOf(source, callee) : null;
    const isShared = origin !== null && origin.source === module?.specifier;
    const names = isShared ? moduleNames : own.names;
    const name = isShared ? origin.name : binding.name;
    const container =
      name === names.unmount ? given[0] : name === names.render || name === names.hydrate ? given[1] : null;
    if (container) keys.add(containerOf(source, container).key);
  }
  return keys;
}

/** Behind the imports that the file starts with; at its start when it has none. */
function registryPlace(source: Source, text: string): Edit {
  const { eol } = source.style;
  const { body } = source.program;
  let last = -1;
  for (const [index, each] of body.entries()) {
    const isLoad =
      each.type === "ImportDeclaration" ||
      each.type === "TSImportEqualsDeclaration" ||
      (each.type === "VariableDeclaration" &&
        each.declarations.every((one) => /^\w*require|\brequire\(/.test(one.init ? source.textOf(one.init) : "")));
    const isSideEffect =
      each.type === "ExpressionStatement" &&
      (("directive" in each && each.directive) || /^(require\(|jest\.|vi\.)/.test(source.textOf(each)));
    if (isLoad) last = index;
    else if (!isSideEffect) break;
  }
  const load = body[last];
  if (!load) {
    const first = body.find((each) => !("directive" in each && each.directive));
    const at = first?.start ?? source.text.length;
    return { start: at, end: at, text: `${text}${eol}` };
  }
  const end = source.text.indexOf("\n", load.end);
  if (end === -1) return { start: source.text.length, end: source.text.length, text: `${eol}${eol}${text}` };
  const isBlankNext = /^[ \t]*(\r?\n|$)/.test(source.text.slice(end + 1));
  return { start: end + 1, end: end + 1, text: `${eol}${text}${isBlankNext ? "" : eol}` };
}

/** The text of a module that holds the registry for several files. */
function moduleText(plan: RegistryPlan): string {
  const { style, commonJs, typescript } = plan;
  const { quote, semicolon: end, eol } = style;
  const load = (names: string, module: string) =>
    commonJs
      ? `const { ${names} } = require(${quote}${module}${quote})${end}`
      : `import { ${names} } from ${quote}${module}${quote}${end}`;
  const head = [
    ...(typescript ? [`import type { ReactNode } from ${quote}react${quote}${end}`] : []),
    load("flushSync", "react-dom"),
    typescript
      ? `import { type Container, type Root, createRoot, hydrateRoot } from ${quote}react-dom/client${quote}${end}`
      : load("createRoot, hydrateRoot", "react-dom/client"),
    "",
    "",
  ].join(eol);
  const text = registryText({
    ...plan,
    roots: "roots",
    createRoot: "createRoot",
    hydrateRoot: "hydrateRoot",
    flushSync: "flushSync",
    types: typescript ? { root: "Root", node: "ReactNode", container: "Container" } : null,
    exported: !commonJs,
  });
  return `${head}${text}${commonJs ? `${eol}module.exports = { renderInto, hydrateInto, unmountAt }${end}${eol}` : ""}`;
}
