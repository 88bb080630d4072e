import { basename, dirname, join, relative, resolve, sep } from "node:path";
import semver from "semver";
import { parse } from "../parse/parse.ts";
import { openSource } from "../source.ts";
import { type JsonNode, jsonAt, jsonString, parseJson } from "../syntax/json.ts";
import { babelSettings } from "../syntax/jsx/babel.ts";
import { babelSettingsInCode } from "../syntax/jsx/babel-code.ts";
import { type JsxSetting, type JsxTool, jsxTools } from "../syntax/jsx/setting.ts";
import { swcSetting } from "../syntax/jsx/swc.ts";
import { tsconfigSetting } from "../syntax/jsx/tsconfig.ts";
import type { ConfigFile } from "./configs.ts";

/** How the JSX of a file is compiled, as far as the project's configuration says. */
export interface JsxBuild {
  /**
   * `automatic`: with imports that the compiler adds; `switchable`: not yet, but all that says otherwise is in the tree and
   * can be rewritten; `classic`: with `React.createElement`, and that cannot be changed here; `unknown`: nothing says so.
   */
  runtime: "automatic" | "switchable" | "classic" | "unknown";
  /** The file that decides, relative to the root, or empty. */
  config: string;
}

/** Answers how JSX is compiled, for files whose configuration `configs` reads. */
export function jsxBuilds(root: string, configs: (from: string) => readonly ConfigFile[]): (path: string) => JsxBuild {
  const known = new Map<string, JsxBuild>();
  return (path) => {
    const isTyped = /\.[cm]?tsx?$/.test(path);
    const key = `${isTyped}\0${dirname(path)}`;
    const build = known.get(key) ?? judge(root, configs(path), isTyped);
    known.set(key, build);
    return build;
  };
}

function judge(root: string, files: readonly ConfigFile[], isTyped: boolean): JsxBuild {
  const manifests = manifestsIn(files);
  const compilers = [...babelEvidence(root, files, manifests), ...frameworkEvidence(root, files)];
  const typed = typescriptEvidence(root, files, manifests);
  // What TypeScript checks must agree; JavaScript that no other tool compiles goes through it as well.
  const evidence = isTyped || compilers.length === 0 ? [...compilers, ...typed] : compilers;
  for (const runtime of ["classic", "switchable", "automatic"] as const) {
    const found = evidence.find((each) => each.runtime === runtime);
    if (found) return found;
  }
  return { runtime: "unknown", config: "" };
}

/**
 * Every folder of a tree asks about the same few files above it, so each is read once. Without this, a tree of 1,764 files
 * spent 130 ms on its eight manifests.
 */
function oncePerFile<T>(read: (file: ConfigFile) => T): (file: ConfigFile) => T {
  const known = new WeakMap<ConfigFile, { answer: T }>();
  return (file) => {
    const { answer } = known.get(file) ?? { answer: read(file) };
    known.set(file, { answer });
    return answer;
  };
}

const jsonOf = oncePerFile(({ path, text }) =>
  parseJson(text, basename(path) === "package.json" ? "strict" : "comments"),
);

const named = (files: readonly ConfigFile[], pattern: RegExp) =>
  files.filter(({ path }) => pattern.test(basename(path)));

/** The manifests among configuration files, nearest first. */
export function manifestsIn(files: readonly ConfigFile[]): JsonNode[] {
  return named(files, /^package\.json$/).flatMap((each) => jsonOf(each) ?? []);
}

function babelEvidence(root: string, files: readonly ConfigFile[], manifests: readonly JsonNode[]): JsxBuild[] {
  const [nearest] = files.filter((each) => basename(each.path).startsWith(".babelrc") || hasBabel(each));
  const [rootConfig] = named(files, /^babel\.config\./);
  const own = [nearest, rootConfig].flatMap((each) => (each ? settingsIn(each) : []));
  const inline = named(files, /^(webpack|rollup|rspack|craco|vite)/).flatMap(settingsIn);
  const swc = named(files, /^\.swcrc$/)
    .slice(0, 1)
    .flatMap(settingsIn);
  return [...own, ...inline, ...swc].map(({ file, setting }) => evidenceOf(root, file, setting, manifests));
}

const hasBabel = (file: ConfigFile): boolean =>
  basename(file.path) === "package.json" && jsonAt(jsonOf(file), "babel") !== null;

function settingsIn(file: ConfigFile): { file: ConfigFile; setting: JsxSetting }[] {
  return settingsOf(file).map((setting) => ({ file, setting }));
}

const settingsOf = oncePerFile((file): JsxSetting[] => {
  const { path, text } = file;
  const name = basename(path);
  if (name === "package.json") return babelSettings(jsonAt(jsonOf(file), "babel"), text);
  const json = /^(\.babelrc|\.swcrc)$|\.json$/.test(name) ? jsonOf(file) : null;
  if (name === ".swcrc") return [swcSetting(json, text)].filter((each) => each !== null);
  if (json) return babelSettings(json, text);
  if (!/react/.test(text)) return [];
  const parsed = parse(path, text);
  return parsed.ok ? babelSettingsInCode(openSource(path, parsed.parsed)) : [];
});

function evidenceOf(root: string, { path }: ConfigFile, setting: JsxSetting, manifests: readonly JsonNode[]): JsxBuild {
  const config = relative(root, path).split(sep).join("/");
  if (setting.runtime === "automatic") return { runtime: "automatic", config };
  const isSwitchable =
    setting.runtime === "classic" && !config.startsWith("../") && tooOld(manifests, setting.tool) === null;
  return { runtime: isSwitchable ? "switchable" : "classic", config };
}

/** The range under which a tool is installed, where no version in it knows the automatic runtime; else `null`. */
export function tooOld(manifests: readonly JsonNode[], tool: JsxTool): string | null {
  for (const manifest of manifests) {
    const range = declaredRange(manifest, tool);
    if (range === null) continue;
    return semver.validRange(range) !== null && !semver.intersects(range, `>=${jsxTools[tool]}`) ? range : null;
  }
  // A tool that nobody names came with another; Babel 6 alone has a name of its own.
  return tool === "babel-preset-react" ? "" : null;
}

function declaredRange(manifest: JsonNode, name: string): string | null {
  for (const section of ["dependencies", "devDependencies", "peerDependencies"]) {
    const range = jsonString(jsonAt(manifest, section, name));
    if (range !== null) return range;
  }
  return null;
}

/** Tools that choose the runtime themselves unless they are told otherwise. */
function frameworkEvidence(root: string, files: readonly ConfigFile[]): JsxBuild[] {
  const choosing: Record<string, { from: string; unless?: RegExp; config?: RegExp }> = {
    next: { from: "11.0.0" },
    "react-scripts": { from: "4.0.0" },
    parcel: { from: "2.0.0" },
    "@vitejs/plugin-react": { from: "1.0.0", config: /^vite/, unless: /jsxRuntime\s*:\s*["']classic/ },
    "@vitejs/plugin-react-swc": { from: "0.0.1" },
  };
  const manifests = named(files, /^package\.json$/);
  return Object.entries(choosing).flatMap(([tool, { from, unless, config }]): JsxBuild[] => {
    for (const each of manifests) {
      const { path } = each;
      const manifest = jsonOf(each);
      const range = manifest && declaredRange(manifest, tool);
      if (range === null) continue;
      const isNew = semver.validRange(range) === null || semver.intersects(range, `>=${from}`);
      const told = unless && config ? named(files, config).find((each) => unless.test(each.text)) : undefined;
      const decider = relative(root, told?.path ?? path)
        .split(sep)
        .join("/");
      if (!isNew) return [{ runtime: "classic", config: decider }];
      if (!told) return [{ runtime: "automatic", config: decider }];
      // jsx-runtime-scripts takes the option away where it is written into the call.
      const isInCall = /\(\s*{[^{}]*\bjsxRuntime\s*:\s*["']classic/.test(told.text);
      return [{ runtime: isInCall && !decider.startsWith("../") ? "switchable" : "classic", config: decider }];
    }
    return [];
  });
}

function typescriptEvidence(root: string, files: readonly ConfigFile[], manifests: readonly JsonNode[]): JsxBuild[] {
  const [nearest] = [...named(files, /^tsconfig\.json$/), ...named(files, /^jsconfig\.json$/)];
  let file: ConfigFile | undefined = nearest;
  for (let depth = 0; file && depth < 8; depth += 1) {
    const config: JsonNode | null = jsonOf(file);
    const setting = tsconfigSetting(config, file.text);
    if (setting) return [evidenceOf(root, file, setting, manifests)];
    if (jsonAt(config, "compilerOptions", "jsx")) return [];
    const base: string | null = jsonString(jsonAt(config, "extends"));
    const { path }: ConfigFile = file;
    const wanted = base?.startsWith(".") ? resolve(dirname(path), base) : null;
    file = files.find(
      (each) =>
        each.path === wanted || each.path === `${wanted}.json` || each.path === join(wanted ?? "", "tsconfig.json"),
    );
  }
  return [];
}
