import { join } from "node:path";
import { pathToFileURL } from "node:url";
import jscodeshift, { type API, type FileInfo } from "jscodeshift";
import { type CaseOptions, transformsFolder } from "./case-folder.ts";

type CodeshiftTransform = (file: FileInfo, api: API, options: Record<string, unknown>) => string | undefined;

/** The file that `jscodeshift -t` is given. */
export function transformFile(name: string): string {
  return join(transformsFolder, name, "transform.ts");
}

/** The text that jscodeshift would write: its own API handed to the transform's default export. */
export async function runAsCodeshift(
  name: string,
  path: string,
  source: string,
  options: CaseOptions,
): Promise<string> {
  const { default: transform } = (await import(pathToFileURL(transformFile(name)).href)) as {
    default: CodeshiftTransform;
  };
  const api: API = { j: jscodeshift, jscodeshift, stats: () => {}, report: () => {} };
  return transform({ path, source }, api, options) ?? source;
}
