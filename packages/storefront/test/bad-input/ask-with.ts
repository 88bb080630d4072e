import type { Listed } from "../world/endpoint-list.ts";
import type { Visitor } from "../world/visitor.ts";
import type { Json } from "./places.ts";

/** The parts of an input. */
export type Parts = { params?: Json; search?: Json; headers?: Json; body?: Json };

/** Sends an input that may be anything, by an HTTP client that sends nearly everything: the refusal's code, or `ok`. */
export function askWith(who: Visitor, { name, path, endpoint }: Listed, parts: Parts): Promise<string> {
  const params = Object.fromEntries(entries(parts.params).map(([key, value]) => [key, encodeURIComponent(value)]));
  // What is empty would be another address.
  for (const [key, value] of Object.entries(params)) if (value === "") params[key] = "%20";
  const search = String(new URLSearchParams(entries(parts.search)));
  const headers = entries(parts.headers)
    .filter(([key]) => /^[\w-]+$/.test(key))
    .map(([key, value]) => [key, encodeURIComponent(value).slice(0, 4_000)]);
  return who.ask(name, `${path(params)}${search && `?${search}`}`, {
    headers: Object.fromEntries(headers) as Record<string, string>,
    ...(endpoint.body && parts.body !== undefined && { json: parts.body }),
  });
}

function entries(value: Json | undefined): [string, string][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).map(([key, each]) => [
    key,
    (typeof each === "object" ? JSON.stringify(each) : String(each)).toWellFormed(),
  ]);
}
