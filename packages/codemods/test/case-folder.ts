import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const transformsFolder = fileURLToPath(new URL("../src/transforms/", import.meta.url));

/** Text files by path, slash-separated, relative to the case's tree. */
export type Tree = Map<string, string>;

export interface ExpectedFinding {
  code: string;
  /** 1-based, in the output. */
  line: number;
  /** 1-based, in the output. */
  column: number;
  /** Absent where the case is a single file. */
  file?: string;
}

/** Values for `migrate` beside its paths. */
export type CaseOptions = Record<string, unknown>;

/** How a case is run on real React. */
export interface ProofPlan {
  /** The driver's source, or `null` when the default export is only rendered. */
  driver: { file: string; text: string } | null;
  /** For the default export, when there is no driver. */
  props: Record<string, unknown>;
  /** Which release of a package this case means, such as `{ "react-router-dom": "react-router-dom-6" }`. */
  packages: Record<string, string>;
  /** JSX runtime of both sides, where a case is about the runtime; absent: classic on 16, automatic from 17 on. */
  jsx?: "classic" | "automatic";
}

/** One case folder as it stands on disk. */
export interface Case {
  /** `<transform>/<claim>`. */
  id: string;
  transform: string;
  claim: string;
  folder: string;
  /** A single `input.*` file, or a tree of them below `input/`. */
  isTree: boolean;
  input: Tree;
  /** The whole tree that is expected: the input, overlaid with what the output names. */
  output: Tree;
  findings: ExpectedFinding[];
  options: CaseOptions;
  proof: ProofPlan | null;
  /** Whether input and output have to type-check, each against the React types of its version. */
  typesProven: boolean;
}

/** Names of the folders below `src/transforms`, in alphabetical order. */
export function transformNames(): string[] {
  return foldersIn(transformsFolder);
}

/** Every case of every transform, in alphabetical order; folders that are no case yet are left out. */
export function allCases(): Case[] {
  return caseIds().flatMap(([transform, claim]) => (problemOf(transform, claim) ? [] : [readCase(transform, claim)]));
}

/** What is wrong with folders that look like a case and are none, a line each. */
export function brokenCases(): string[] {
  return caseIds().flatMap(([transform, claim]) => problemOf(transform, claim) ?? []);
}

function caseIds(): [transform: string, claim: string][] {
  return transformNames().flatMap((transform) =>
    foldersIn(join(transformsFolder, transform, "cases")).map((claim): [string, string] => [transform, claim]),
  );
}

function problemOf(transform: string, claim: string): string | null {
  try {
    readCase(transform, claim);
    return null;
  } catch (error) {
    return `${transform}/${claim}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Reads `<transform>/<claim>`. Throws with a plain message when there is no such case. */
export function readCase(transform: string, claim: string): Case {
  const folder = join(transformsFolder, transform, "cases", claim);
  const id = `${transform}/${claim}`;
  const input = readSide(folder, "input");
  if (!input) throw new Error(`${id} has neither input.* nor input/`);
  const output = readSide(folder, "output");
  const isTree = existsSync(join(folder, "input"));
  return {
    id,
    transform,
    claim,
    folder,
    isTree,
    input,
    output: new Map([...input, ...(output ? renamed(output, isTree) : [])]),
    findings: readJson<ExpectedFinding[]>(join(folder, "findings.json")) ?? [],
    options: readJson<CaseOptions>(join(folder, "options.json")) ?? {},
    proof: readProof(folder),
    typesProven: readSettings(folder)?.types ?? false,
  };
}

/** An output file stands where its input stood. */
function renamed(output: Tree, isTree: boolean): Tree {
  if (isTree) return output;
  return new Map([...output].map(([path, text]) => [path.replace(/^output/, "input"), text]));
}

function readSide(folder: string, side: "input" | "output"): Tree | null {
  const tree = join(folder, side);
  if (existsSync(tree)) {
    const paths = readdirSync(tree, { recursive: true, encoding: "utf8" }).filter((each) =>
      statSync(join(tree, each)).isFile(),
    );
    return new Map(
      paths
        .sort()
        .map((each) => [
          relative(tree, join(tree, each)).replaceAll("\\", "/"),
          readFileSync(join(tree, each), "utf8"),
        ]),
    );
  }
  const file = existsSync(folder) ? readdirSync(folder).find((each) => each.startsWith(`${side}.`)) : undefined;
  return file ? new Map([[file, readFileSync(join(folder, file), "utf8")]]) : null;
}

/** What `proof.json` may hold. */
interface ProofSettings extends Partial<Pick<ProofPlan, "props" | "packages" | "jsx">> {
  render?: boolean;
  types?: boolean;
}

function readSettings(folder: string): ProofSettings | null {
  return readJson<ProofSettings>(join(folder, "proof.json"));
}

function readProof(folder: string): ProofPlan | null {
  const file = readdirSync(folder).find((each) => /^proof\.[jt]sx?$/.test(each));
  const settings = readSettings(folder);
  if (!file && !settings?.render) return null;
  return {
    driver: file ? { file, text: readFileSync(join(folder, file), "utf8") } : null,
    props: settings?.props ?? {},
    packages: settings?.packages ?? {},
    ...(settings?.jsx ? { jsx: settings.jsx } : {}),
  };
}

function readJson<T>(path: string): T | null {
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as T) : null;
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map((each) => each.name)
    .sort();
}
