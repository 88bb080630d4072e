import type { CDPSession } from "playwright-core";
import type { followScripts, SourcePlace } from "./sources.ts";

type Scripts = Awaited<ReturnType<typeof followScripts>>;

/** The names and places of functions that a page keeps in an array, by their numbers there. */
export async function nameFunctions(
  cdp: CDPSession,
  expression: string,
  scripts: Scripts,
): Promise<Map<number, SourcePlace>> {
  const { result } = await cdp.send("Runtime.evaluate", { expression, objectGroup: "perf-budget" });
  const places = new Map<number, SourcePlace>();
  if (!result.objectId) return places;
  const { result: entries } = await cdp.send("Runtime.getProperties", {
    objectId: result.objectId,
    ownProperties: true,
  });
  for (const { name, value } of entries) {
    const number = Number(name);
    if (!Number.isInteger(number) || value?.type !== "function" || !value.objectId) continue;
    const { internalProperties } = await cdp.send("Runtime.getProperties", {
      objectId: value.objectId,
      ownProperties: true,
    });
    const at = internalProperties?.find((each) => each.name === "[[FunctionLocation]]")?.value?.value as
      | { scriptId: string; lineNumber: number; columnNumber: number }
      | undefined;
    const place = at
      ? await scripts.locate({ scriptId: at.scriptId, line: at.lineNumber, column: at.columnNumber })
      : null;
    const minified = /^(?:class|function\*?|async function)?\s*([\w$]+)/.exec(value.description ?? "")?.[1] ?? "";
    places.set(number, place?.name ? place : { name: minified || "(anonymous)", at: place?.at ?? null });
  }
  await cdp.send("Runtime.releaseObjectGroup", { objectGroup: "perf-budget" });
  return places;
}
