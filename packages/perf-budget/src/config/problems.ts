import { z } from "zod";
import { nearest } from "../nearest.ts";
import type { Problem } from "./problem.ts";
import { unknownProfiles } from "./profile-names.ts";
import { configSchema } from "./schema.ts";

/** All that is wrong with a value as a configuration, in the order of the schema. */
export function problemsOf(value: unknown): Problem[] {
  const { error } = configSchema.safeParse(value);
  return [...(error?.issues ?? []).flatMap((issue) => problemsFrom(issue, value)), ...unknownProfiles(value)];
}

function problemsFrom(issue: z.core.$ZodIssue, value: unknown): Problem[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      message: `is not known here${suggest(key, knownAt(issue.path))}`,
    }));
  }
  const found = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
  // Of several forms the one that is meant has only its parts wrong.
  const meant = issue.code === "invalid_union" && issue.errors.find((all) => all.every(({ path }) => path.length > 0));
  if (meant)
    return meant.flatMap((part) =>
      problemsFrom({ ...part, path: [...issue.path, ...part.path] } as z.core.$ZodIssue, value),
    );
  const said =
    issue.code === "custom" || issue.message.startsWith("has ")
      ? issue.message
      : `is ${show(found)}: ${issue.message.replace(/^Invalid (input|option): /, "").replace(/^[A-Z]/, (letter) => letter.toLowerCase())}`;
  return [{ path: issue.path, message: said }];
}

const suggest = (key: string, known: readonly string[]): string => {
  const near = nearest(key, known);
  if (near) return `: did you mean \`${near}\`?`;
  return known.length > 0 ? `: choose one of ${known.join(", ")}` : ": remove it";
};

/** The keys that the schema knows at a path; records know any. */
function knownAt(path: readonly PropertyKey[]): string[] {
  let schema = z.toJSONSchema(configSchema, { io: "input", unrepresentable: "any" }) as Json | undefined;
  for (const key of path) {
    const of: Json | undefined = schema;
    schema =
      of?.properties?.[String(key)] ??
      (typeof of?.additionalProperties === "object" ? of.additionalProperties : undefined);
  }
  return Object.keys(schema?.properties ?? {});
}
type Json = { properties?: Record<string, Json>; additionalProperties?: Json | boolean };

function show(value: unknown): string {
  if (value === undefined) return "missing";
  if (typeof value === "function") return "a function";
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
