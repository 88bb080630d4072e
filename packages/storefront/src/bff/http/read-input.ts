import type { IncomingHttpHeaders } from "node:http";
import type { z, ZodObject } from "zod";
import type { Endpoint, ReadOf } from "../../contract/endpoint.ts";
import { type FieldIssue, Refusal } from "../../contract/errors.ts";

/** What came in, part by part, before anybody looked at it. */
export interface RawInput {
  params: Record<string, string | undefined>;
  search: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: unknown;
}

/** The input as the endpoint describes it. All that is wrong with it is told in one refusal. */
export function readInput<E extends Endpoint>(endpoint: E, raw: RawInput): ReadOf<E> {
  const issues: FieldIssue[] = [];
  const read = (part: "params" | "search" | "headers" | "body", schema: z.ZodType | undefined, value: unknown) => {
    if (!schema) return undefined;
    const result = schema.safeParse(value);
    if (!result.success) {
      for (const issue of result.error.issues)
        issues.push({ path: [part, ...issue.path.map(String)].join("."), message: issue.message });
    }
    return result.data;
  };
  const input = {
    params: read("params", endpoint.params, raw.params),
    search: endpoint.search ? read("search", strict(endpoint.search), searchFields(raw.search, issues)) : undefined,
    headers: read("headers", endpoint.headers, raw.headers),
    body: read("body", endpoint.body, raw.body),
  };
  if (issues.length > 0)
    throw new Refusal("invalid_input", issues.map(({ path, message }) => `${path}: ${message}`).join("; "), issues);
  return input as ReadOf<E>;
}

/** A misspelt filter is told, not ignored: `?pricemax=5` would otherwise show everything. */
const stricts = new WeakMap<ZodObject, ZodObject>();
function strict(schema: ZodObject): ZodObject {
  let found = stricts.get(schema);
  if (!found) stricts.set(schema, (found = schema.strict()));
  return found;
}

function searchFields(search: URLSearchParams, issues: FieldIssue[]): Record<string, string> {
  const fields: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of search) {
    if (name in fields) issues.push({ path: `search.${name}`, message: "given more than once" });
    // A form sends its empty fields along; they ask for nothing.
    else if (value !== "" || name === "q") fields[name] = value;
  }
  return fields;
}
