import type { Queries } from "../contract/contract.ts";
import type { AnswerOf, InputOf } from "../contract/endpoint.ts";

export type QueryName = keyof Queries & string;
export type QueryInput<N extends QueryName> = InputOf<Queries[N]>;
export type QueryAnswer<N extends QueryName> = AnswerOf<Queries[N]>;
/** What follows a query's name: its input, or nothing where all of it may be left out. */
export type InputRest<N extends QueryName> =
  Record<string, never> extends QueryInput<N> ? [input?: QueryInput<N>] : [input: QueryInput<N>];

/** Something to be asked of the BFF, not asked yet. */
export interface Question<N extends QueryName = QueryName> {
  name: N;
  input: Wire;
  /** The same for the same question, whatever order its fields were written in. */
  key: string;
}

/** An input as it goes on its way. */
type Wire = { params?: object; search?: object };

/** A question by its name in the contract: `ask("GET products/{id}", { params: { id: 7 } })`. */
export function ask<N extends QueryName>(name: N, ...[input]: InputRest<N>): Question<N> {
  const wire: Wire = input ?? {};
  const parts = [name, fields(wire.params), fields(wire.search)];
  return { name, input: wire, key: parts.filter(Boolean).join(" ") };
}

/** As in an address: 7 and "7" are the same there, and what is not given is not there. */
function fields(part: object | undefined): string {
  return Object.entries(part ?? {})
    .filter(([, value]) => value != null)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .sort()
    .join("&");
}
