/** Anything that JSON can say. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
/** Where something is in a value: keys and indexes from the outside in. */
export type Place = readonly (string | number)[];

/** Every place in a value, its own included. */
export function placesIn(value: Json, place: Place = []): Place[] {
  const inner = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [place, ...inner.flatMap(([key, each]) => placesIn(each, [...place, key]))];
}

/** What is at a place. */
export function at(value: Json, [key, ...rest]: Place): Json {
  return key === undefined ? value : at((value as Record<string, Json>)[key] ?? null, rest);
}

/** The same with something else at that place; `undefined` takes it out. */
export function put(value: Json, [key, ...rest]: Place, other: Json | undefined): Json | undefined {
  if (key === undefined) return other;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, Json>;
  const inner = put(copy[key] ?? null, rest, other);
  // Not by assignment: `__proto__` is a key like any other here.
  if (inner === undefined) delete copy[key];
  else Object.defineProperty(copy, key, { value: inner, enumerable: true, configurable: true, writable: true });
  return copy;
}
