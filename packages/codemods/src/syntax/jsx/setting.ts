import type { Edit } from "../../edits.ts";

/** One place of a configuration that says how JSX is compiled. */
export interface JsxSetting {
  /**
   * `automatic`: with imports that the compiler adds; `classic`: with `React.createElement`; `other`: with another library's
   * factory; `unread`: decided by code that cannot be read here.
   */
  runtime: "automatic" | "classic" | "other" | "unread";
  start: number;
  end: number;
  /** What makes a classic setting automatic. */
  edits: Edit[];
  /** The package whose version has to know the automatic runtime. */
  tool: JsxTool;
}

/** Packages that compile JSX, by the release that brought the automatic runtime. */
export const jsxTools = {
  typescript: "4.1.0",
  "@babel/preset-react": "7.9.0",
  "@babel/plugin-transform-react-jsx": "7.9.0",
  "babel-preset-react-app": "10.0.0",
  "babel-preset-react": "7.9.0",
  "@swc/core": "1.2.0",
} as const;

export type JsxTool = keyof typeof jsxTools;

/** The tool that a Babel preset or plugin of this name stands for, as Babel shortens names; `null` when it compiles no JSX. */
export function babelTool(name: string): JsxTool | null {
  const plain = name.replace(/^module:/, "");
  if (/^@babel\/(preset-)?react$/.test(plain)) return "@babel/preset-react";
  if (/^@babel\/(plugin-)?transform-react-jsx(-development)?$/.test(plain)) return "@babel/plugin-transform-react-jsx";
  if (/^(babel-preset-)?react-app(\/(dev|prod|test))?$/.test(plain)) return "babel-preset-react-app";
  // Babel 6, which knows the classic runtime alone.
  if (/^(babel-preset-react|react|(babel-plugin-)?transform-react-jsx)$/.test(plain)) return "babel-preset-react";
  return null;
}

/** Whether a plugin adds what the automatic runtime adds by itself in development, and fails beside it. */
export const isOwnedByAutomatic = (name: string): boolean =>
  /^(module:)?@babel\/(plugin-)?transform-react-jsx-(self|source)$/.test(name);

/** Names under which frameworks choose the runtime by themselves, from the React that is installed. */
export const isSelfChoosing = (name: string): boolean => /^next\/babel$/.test(name);

/** Whether a factory or fragment named in a configuration is React's own, which the automatic runtime takes over. */
export const isReactsFactory = (name: string): boolean => /^(React|React\.createElement|React\.Fragment)$/.test(name);
