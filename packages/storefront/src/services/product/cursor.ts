import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { Refusal } from "../../contract/errors.ts";
import { Id } from "../../contract/nouns.ts";

const kinds = {
  // No further than the last moment a Date can hold, which every column takes.
  number: (value: unknown) => Number.isInteger(value) && Math.abs(value as number) <= 8.64e15,
  id: (value: unknown) => Id.safeParse(value).success,
};
type Kind = keyof typeof kinds;
type PlaceOf<Form extends readonly Kind[]> = { [K in keyof Form]: Form[K] extends "number" ? number : string };

/**
 * Where a list goes on: the sort values of its last entry, and a mark of the list it belongs to. Not a secret: who
 * forges one sees another part of the same list, so it is checked for its form and its list, and not signed.
 */
export function writeCursor(place: readonly (number | string)[], list: string): string {
  return Buffer.from(JSON.stringify([markOf(list), ...place])).toString("base64url");
}

/** The place, if it is one of this list; else `invalid_input`. */
export function readCursor<const Form extends readonly Kind[]>(
  cursor: string,
  list: string,
  form: Form,
): PlaceOf<Form> {
  const [mark, ...place] = parse(cursor);
  const fits = mark === markOf(list) && place.length === form.length;
  if (fits && form.every((kind, index) => kinds[kind](place[index]))) return place as unknown as PlaceOf<Form>;
  throw new Refusal("invalid_input", "The list has no such place. Start again without a cursor.", [
    { path: "search.cursor", message: "the `next` of the page before, of the same search" },
  ]);
}

function parse(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function markOf(list: string): string {
  return createHash("sha256").update(list).digest("base64url").slice(0, 6);
}
