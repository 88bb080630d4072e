import { LRUCache } from "lru-cache";
import type { Person } from "../contract/nouns.ts";
import type { AuthService } from "../services/auth/door.ts";

/** People by their ids, for the bylines of listings, reviews and comments. */
export type FindPeople = (accountIds: readonly string[]) => Promise<Map<string, Person>>;

/**
 * Asks the auth service once for all who are not known yet and remembers them for a minute. A byline is not worth an
 * error: while auth is not answering, people come without their name.
 */
export function rememberPeople(auth: Pick<AuthService, "getPeople">): FindPeople {
  const known = new LRUCache<string, Person>({ max: 10_000, ttl: 60_000 });
  return async (accountIds) => {
    const unknown = [...new Set(accountIds)].filter((id) => !known.has(id));
    for (let from = 0; from < unknown.length; from += 200) {
      const people = await auth.getPeople({ accountIds: unknown.slice(from, from + 200) }).catch((): Person[] => []);
      for (const person of people) known.set(person.id, person);
    }
    return new Map(accountIds.map((id) => [id, known.get(id) ?? { id, name: "A member", picture: null }]));
  };
}
