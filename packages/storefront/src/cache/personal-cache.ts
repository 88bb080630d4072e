import { LRUCache } from "lru-cache";
import { z } from "zod";
import type { Observer } from "../observe/observer.ts";
import { currentRequest } from "../observe/request-context.ts";
import type { CacheOutcome } from "../observe/timings.ts";
import type { Invalidations } from "./invalidations.ts";
import { jsonText } from "./json-text.ts";
import type { Valkey } from "./valkey.ts";

export interface PersonalCacheOptions<T> {
  /** In metrics, `Server-Timing` and Valkey's keys. */
  name: string;
  observer: Observer;
  /** What comes back from Valkey is checked: another version of the shop may have written it. */
  schema: z.ZodType<T>;
  ttlMs: number;
  invalidations: Invalidations;
  /** The second level; absent: every process caches on its own. */
  valkey?: Valkey | undefined;
  /** In this process. The least used go first. */
  maxEntries?: number;
  /** The time in milliseconds since 1970: entries are shared with other machines. */
  now?: () => number;
}

interface Entry<T> {
  value: T;
  until: number;
}

/**
 * What one service says of one person, kept for a short while: in this process, and in Valkey for the processes that
 * this person meets next. Nothing of one person is ever found under another's key.
 */
export class PersonalCache<T> {
  readonly #options: PersonalCacheOptions<T>;
  readonly #entry: z.ZodType<Entry<T>, string>;
  readonly #memory: LRUCache<string, Map<string, Entry<T>>>;
  readonly #underWay = new Map<string, { value: Promise<T>; isOvertaken: boolean }>();
  readonly #now: () => number;

  constructor(options: PersonalCacheOptions<T>) {
    this.#options = options;
    // Zod cannot tell that an object with a `T` in it has that `T`.
    this.#entry = jsonText(z.object({ value: options.schema, until: z.number() })) as unknown as z.ZodType<
      Entry<T>,
      string
    >;
    this.#memory = new LRUCache({ max: options.maxEntries ?? 10_000 });
    this.#now = options.now ?? Date.now;
    options.invalidations.subscribe((change) => {
      if (change === "all") this.#drop();
      else for (const tag of change) if (tag.startsWith(this.#tagOf(""))) this.#drop(tag.slice(this.#tagOf("").length));
    });
  }

  /** What is known of a person from a service, or what `make` finds out; its failure is the caller's. */
  async get(person: string, service: string, make: () => Promise<T>): Promise<{ value: T; outcome: CacheOutcome }> {
    const held = this.#memory.get(person)?.get(service);
    if (held !== undefined && this.#now() < held.until) return { value: held.value, outcome: this.#note("hit") };
    const key = JSON.stringify([person, service]);
    const underWay = this.#underWay.get(key);
    if (underWay !== undefined) return { value: await underWay.value, outcome: this.#note("miss") };
    const shared = await this.#read(person, service);
    if (shared !== undefined) {
      this.#remember(person, service, shared);
      return { value: shared.value, outcome: this.#note("hit") };
    }
    return { value: await this.#make(key, person, service, make), outcome: this.#note("miss") };
  }

  /** Something about a person changed: in no process is the old found again. */
  async forget(person: string): Promise<void> {
    const deleted = this.#options.valkey?.ask((client) => client.del(this.#keyOf(person)));
    this.#drop(person);
    await deleted;
    // After the deletion, so that nobody who hears of it finds the old in Valkey.
    this.#options.invalidations.publish([this.#tagOf(person)]);
  }

  async #make(key: string, person: string, service: string, make: () => Promise<T>): Promise<T> {
    const other = this.#underWay.get(key);
    if (other !== undefined) return other.value;
    const making = { value: make(), isOvertaken: false };
    this.#underWay.set(key, making);
    try {
      const value = await making.value;
      if (!making.isOvertaken) {
        const entry = { value, until: this.#now() + this.#options.ttlMs };
        this.#remember(person, service, entry);
        void this.#write(person, service, entry);
      }
      return value;
    } finally {
      if (this.#underWay.get(key) === making) this.#underWay.delete(key);
    }
  }

  #remember(person: string, service: string, entry: Entry<T>): void {
    const entries = this.#memory.get(person) ?? new Map<string, Entry<T>>();
    entries.set(service, entry);
    this.#memory.set(person, entries);
  }

  #drop(person?: string): void {
    if (person === undefined) this.#memory.clear();
    else this.#memory.delete(person);
    for (const [key, making] of this.#underWay) {
      const [whose] = JSON.parse(key) as [string, string];
      if (person !== undefined && whose !== person) continue;
      making.isOvertaken = true;
      this.#underWay.delete(key);
    }
  }

  async #read(person: string, service: string): Promise<Entry<T> | undefined> {
    const text = await this.#options.valkey?.ask((client) => client.hget(this.#keyOf(person), service));
    if (text === undefined || text === null) return undefined;
    const entry = this.#entry.safeParse(text);
    return entry.success && this.#now() < entry.data.until ? entry.data : undefined;
  }

  async #write(person: string, service: string, entry: Entry<T>): Promise<void> {
    const key = this.#keyOf(person);
    await this.#options.valkey?.ask((client) =>
      client.multi().hset(key, service, JSON.stringify(entry)).pexpire(key, this.#options.ttlMs).exec(),
    );
  }

  #note(outcome: CacheOutcome): CacheOutcome {
    this.#options.observer.metrics.lookup(this.#options.name, outcome);
    currentRequest()?.timings.addLookup(this.#options.name, outcome);
    return outcome;
  }

  #keyOf(person: string): string {
    return `storefront:${this.#options.name}:${person}`;
  }

  #tagOf(person: string): string {
    return `${this.#options.name}:${person}`;
  }
}
