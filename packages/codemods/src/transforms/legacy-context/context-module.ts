/** What a context has to do beside carrying its value. */
export interface ContextShape {
  /** Sorted. */
  keys: string[];
  /** All entries are plain data, so the value can stay the same object while they are the same. */
  stable: boolean;
  /** A provider offers only some of the keys, and the others come from the providers around it. */
  merges: boolean;
  /** A reader passes the whole object on, so that its keys are there without a provider too, as they were. */
  listed: boolean;
}

export interface ModuleLanguage {
  typed: boolean;
  commonJs: boolean;
}

/** Whether providers render a component of ours rather than the context's own `Provider`. */
export const needsComponent = (shape: ContextShape) => shape.stable || shape.merges;

/** The text of the module that declares a context and, where plain `Provider` would not do, its provider component. */
export function contextModule(name: string, shape: ContextShape, { typed, commonJs }: ModuleLanguage): string {
  const hooks = hooksOf(shape);
  const names = ["createContext", ...(needsComponent(shape) ? ["createElement", ...hooks] : [])];
  const types = typed && needsComponent(shape) ? ["type ReactNode"] : [];
  const imports = [...names, ...types].join(", ");
  const load = commonJs ? `const { ${imports} } = require("react");` : `import { ${imports} } from "react";`;
  const component = needsComponent(shape)
    ? `\n\n${providerComponent(name, shape, { typed, react: (each) => each, mark: commonJs ? "" : "export " })}`
    : "";
  const exported = commonJs
    ? `\n\nmodule.exports = { ${name}${needsComponent(shape) ? `, ${name}Provider` : ""} };`
    : "";
  const context = `/** ${sentence(shape.keys)} */\n${commonJs ? "" : "export "}${contextConstant(name, shape, typed, "createContext")}`;
  return `${load}\n\n${context}${component}${exported}\n`;
}

const hooksOf = ({ stable, merges }: ContextShape) => [
  ...(merges ? ["useContext"] : []),
  ...(stable ? ["useMemo"] : []),
];

export function contextConstant(name: string, shape: ContextShape, typed: boolean, createContext: string): string {
  const empty = shape.listed ? `{ ${shape.keys.map((key) => `${quoted(key)}: undefined`).join(", ")} }` : "{}";
  return `const ${name} = ${createContext}${typed ? "<Record<string, any>>" : ""}(${empty});`;
}

const sentence = (keys: readonly string[]) =>
  `Carries ${keys.map((key) => `\`${key}\``).join(", ")}. Empty where no provider is around.`;

/** The component that providers render; `react` says how the file calls an export of React. */
export function providerComponent(
  name: string,
  { keys, stable, merges }: ContextShape,
  { typed, react, mark }: { typed: boolean; react: (name: string) => string; mark: string },
): string {
  const says = [
    merges ? "Adds to what the providers around it offer." : "",
    stable ? "Keeps the same object while its entries are the same, so that nobody renders for nothing." : "",
  ];
  const parameters = `{ value, children }${typed ? `: { value: Record<string, any>; children?: ${react("ReactNode")} }` : ""}`;
  const whole = merges ? "{ ...outer, ...value }" : `{ ${keys.map(entry).join(", ")} }`;
  const dependencies = [...(merges ? ["outer"] : []), ...keys.map((key) => read(merges ? key : null, key))];
  const lines = [
    ...(merges ? [`const outer = ${react("useContext")}(${name});`] : []),
    ...(stable && !merges ? [`const { ${keys.map(destructured).join(", ")} } = value;`] : []),
    ...(stable ? [`const offered = ${react("useMemo")}(() => (${whole}), [${dependencies.join(", ")}]);`] : []),
    `return ${react("createElement")}(${name}.Provider, { value: ${stable ? "offered" : whole} }, children);`,
  ];
  return `/** ${says.filter(Boolean).join(" ")} */\n${mark}function ${name}Provider(${parameters}) {\n${lines.map((line) => `  ${line}`).join("\n")}\n}`;
}

const isName = (key: string) =>
  /^[A-Za-z_$][\w$]*$/.test(key) && !/^(value|children|outer|offered|default|class|new|function)$/.test(key);
const local = (key: string) => (isName(key) ? key : `_${key.replace(/\W/g, "_")}`);
const quoted = (key: string) => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key));
const destructured = (key: string) => (isName(key) ? key : `${quoted(key)}: ${local(key)}`);
const entry = destructured;
const read = (member: string | null, key: string) => {
  if (member === null) return local(key);
  return /^[A-Za-z_$][\w$]*$/.test(member) ? `value.${member}` : `value[${JSON.stringify(member)}]`;
};
