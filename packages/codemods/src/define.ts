import type { API, FileInfo } from "jscodeshift";
import { optionsSchema } from "./options.ts";
import { rewriteAlone } from "./rewrite/rewrite-alone.ts";
import type { CodeTransform, TextTransform } from "./transform.ts";

/** A transform that is also a jscodeshift transform: `jscodeshift -t <file>` calls it once per file. */
export type Codeshift<Facts, Plan> = CodeTransform<Facts, Plan> & JscodeshiftTransform;

type JscodeshiftTransform = (file: FileInfo, api: API, options: Record<string, unknown>) => string | undefined;

/**
 * Makes a transform callable by jscodeshift. There it sees one file at a time, so whatever needs other files is
 * reported through `api.report` instead of changed.
 */
export function defineTransform<Facts, Plan>(
  transform: Omit<CodeTransform<Facts, Plan>, "kind">,
): Codeshift<Facts, Plan> {
  const whole: CodeTransform<Facts, Plan> = { ...transform, kind: "code" };
  const alone: JscodeshiftTransform = (file, api, given) => {
    const result = rewriteAlone(whole, file.path, file.source, optionsSchema.parse(ownOptions(given)));
    for (const message of result.messages) api.report(message);
    return result.text === file.source ? undefined : result.text;
  };
  // A function's own `name` is read-only, so it is defined rather than assigned.
  return Object.defineProperties(alone, Object.getOwnPropertyDescriptors(whole)) as Codeshift<Facts, Plan>;
}

/** Our options among those that jscodeshift was given, which reads `--to=17` as a number. */
function ownOptions(given: Record<string, unknown>): Record<string, unknown> {
  const known = Object.entries(given).filter(([key]) => key in optionsSchema.shape);
  return Object.fromEntries(known.map(([key, value]) => [key, typeof value === "number" ? String(value) : value]));
}

/** A transform of files that are not code. jscodeshift has no use for it. */
export function defineTextTransform<Plan>(transform: Omit<TextTransform<Plan>, "kind">): TextTransform<Plan> {
  return { ...transform, kind: "text" };
}
