import { LRUCache } from "lru-cache";
import type { Observer } from "../observe/observer.ts";
import { currentRequest, requestContext, runRequest } from "../observe/request-context.ts";
import { Timings, type CacheOutcome } from "../observe/timings.ts";
import { GaveUp, Patience } from "../resilience/patience.ts";
import type { Invalidations } from "./invalidations.ts";
import { storeAnswer, type StoredAnswer } from "./stored-answer.ts";
import { TagIndex } from "./tag-index.ts";

/** How an answer is made, and how long it holds. */
export interface Recipe<T = unknown> {
  key: string;
  ttlMs: number;
  /**
   * How long an answer counts as fresh whatever happens to what it was made of. Without it, a stream of events
   * would have it made anew for everyone who asks. Absent: not at all.
   */
  minFreshMs?: number;
  /** How long after its time an answer may still be served while no newer one can be made. Absent: for ever. */
  staleMs?: number;
  /** Makes the value anew. Runs for all who wait, on a deadline of its own. */
  make(): Promise<T>;
  /** What the value was made of: an event about one of these makes it outdated. */
  tags(value: T): readonly string[];
  cacheControl?: string;
  /** How the value becomes bytes. Absent: as JSON. */
  store?(value: T): Promise<StoredAnswer>;
}

export interface AnswerCacheOptions {
  /** In metrics and `Server-Timing`. */
  name: string;
  observer: Observer;
  /** Where changes are told; absent: only {@link AnswerCache.invalidate} makes answers outdated. */
  invalidations?: Invalidations;
  /** The least used answers go when all together are larger. */
  maxBytes?: number;
  /** How long making an answer may take. */
  makeTimeoutMs?: number;
  /** How long somebody waits for a newer answer while there is an outdated one to serve. */
  staleWaitMs?: number;
  /** After a failure, how long outdated answers are served, or none is given, without trying again. */
  retryMs?: number;
}

/** An answer, and where it came from. */
export interface Found {
  answer: StoredAnswer;
  outcome: CacheOutcome;
  /** Whether no newer one can be made; a stale one may also just have been quicker. */
  isBehind: boolean;
}

interface Entry {
  answer: StoredAnswer;
  recipe: Recipe;
  tags: readonly string[];
  madeAt: number;
  /** From here on it is made anew while it is still served as fresh. */
  refreshAt: number;
  freshUntil: number;
  staleUntil: number;
  /** After a failure, nobody tries before this. */
  retryAt: number;
}

/** An answer being made, and what changed meanwhile. */
interface Making {
  answer: Promise<StoredAnswer>;
  changed: Set<string>;
  anyChanged: boolean;
}

/** Of an answer's time, the share after which it is renewed in the background if anyone asks for it. */
const refreshShare = 0.8;

/**
 * Keeps answers as bytes that only need sending. An answer is renewed before its time is over, by one maker for
 * all who ask; one that is outdated is served, and called stale, when no newer one can be had soon enough.
 * Times are those of `performance.now()`.
 */
export class AnswerCache {
  readonly #name: string;
  readonly #observer: Observer;
  readonly #options: Required<Omit<AnswerCacheOptions, "name" | "observer" | "invalidations">>;
  readonly #tags = new TagIndex();
  readonly #entries: LRUCache<string, Entry>;
  readonly #underWay = new Map<string, Making>();
  /** Why there is no answer at all: for a while nobody tries again, or says so in the log. */
  readonly #failures = new LRUCache<string, { error: unknown; retryAt: number }>({ max: 1_000 });

  constructor({ name, observer, invalidations, ...options }: AnswerCacheOptions) {
    this.#name = name;
    this.#observer = observer;
    this.#options = {
      maxBytes: 64 * 1024 * 1024,
      makeTimeoutMs: 5_000,
      staleWaitMs: 50,
      retryMs: 1_000,
      ...options,
    };
    this.#entries = new LRUCache<string, Entry>({
      maxSize: this.#options.maxBytes,
      sizeCalculation: ({ answer }) => answer.sizeBytes + 1_024,
      dispose: (entry, key) => this.#tags.remove(key, entry.tags),
    });
    invalidations?.subscribe((change) => (change === "all" ? this.invalidateAll() : this.invalidate(change)));
  }

  /** The answer if it is fresh, at once; whoever asks shortly before its end has it renewed for those after. */
  fresh(key: string): StoredAnswer | undefined {
    const entry = this.#entries.get(key);
    const now = performance.now();
    if (entry === undefined || now >= entry.freshUntil) return undefined;
    if (now >= entry.refreshAt && now >= entry.retryAt) this.#make(entry.recipe, "background").catch(() => {});
    this.#note("hit");
    return entry.answer;
  }

  /** The answer: fresh, made now, or stale. Throws only when there has never been one and none can be made. */
  async get<T>(recipe: Recipe<T>): Promise<Found> {
    const held = this.fresh(recipe.key);
    if (held !== undefined) return { answer: held, outcome: "hit", isBehind: false };
    const now = performance.now();
    const entry = this.#entries.get(recipe.key);
    const old = entry !== undefined && now < entry.staleUntil ? entry.answer : undefined;
    if (old !== undefined && now < (entry?.retryAt ?? 0)) return this.#stale(old, true);

    const request = currentRequest();
    const untilDeadline = (request?.deadline ?? Infinity) - now;
    const waitMs = Math.min(untilDeadline, old === undefined ? this.#options.makeTimeoutMs : this.#options.staleWaitMs);
    const patience = new Patience(waitMs, request?.signal);
    try {
      const answer = await patience.wait(() => this.#make(recipe, "waiting"));
      this.#note("miss");
      return { answer, outcome: "miss", isBehind: false };
    } catch (error) {
      if (old === undefined) {
        this.#note("miss");
        throw error;
      }
      return this.#stale(old, !(error instanceof GaveUp));
    } finally {
      patience.stop();
    }
  }

  /** Something changed: what was made of it is made anew before it is served as fresh again. */
  invalidate(tags: readonly string[]): void {
    for (const key of this.#tags.find(tags)) this.#outdate(key);
    // What is being made may have been read before the change; its tags are known when it is done.
    for (const { changed } of this.#underWay.values()) for (const tag of tags) changed.add(tag);
  }

  /** Anything may have changed unnoticed. */
  invalidateAll(): void {
    for (const key of this.#entries.keys()) this.#outdate(key);
    for (const making of this.#underWay.values()) making.anyChanged = true;
  }

  #outdate(key: string): void {
    const entry = this.#entries.peek(key);
    if (entry === undefined) return;
    const { madeAt, recipe } = entry;
    const minFreshMs = Math.min(recipe.minFreshMs ?? 0, recipe.ttlMs);
    entry.freshUntil = Math.min(entry.freshUntil, madeAt + minFreshMs);
    entry.refreshAt = Math.min(entry.refreshAt, madeAt + minFreshMs * refreshShare);
  }

  #stale(answer: StoredAnswer, isBehind: boolean): Found {
    this.#note("stale");
    return { answer, outcome: "stale", isBehind };
  }

  #note(outcome: CacheOutcome): void {
    this.#observer.metrics.lookup(this.#name, outcome);
    currentRequest()?.timings.addLookup(this.#name, outcome);
  }

  #make<T>(recipe: Recipe<T>, how: "waiting" | "background"): Promise<StoredAnswer> {
    const underWay = this.#underWay.get(recipe.key);
    if (underWay !== undefined) return underWay.answer;
    const failure = this.#failures.get(recipe.key);
    if (failure !== undefined && performance.now() < failure.retryAt) return Promise.reject(failure.error);
    const request = currentRequest();
    const { makeTimeoutMs: timeoutMs, retryMs } = this.#options;
    const own = requestContext({ requestId: request?.requestId, timeoutMs });
    // Whoever waits for it counts its calls as their own, but does not take it along when they leave.
    const timings = how === "waiting" && request !== undefined ? request.timings : new Timings();
    const context = { ...own, trace: request?.trace ?? own.trace, timings };

    const making: Omit<Making, "answer"> = { changed: new Set(), anyChanged: false };
    const made = runRequest(context, async () => {
      const patience = new Patience(timeoutMs);
      const madeAt = performance.now();
      try {
        const value = await patience.wait(() => recipe.make());
        const { cacheControl } = recipe;
        const answer = recipe.store
          ? await recipe.store(value)
          : await storeAnswer(value, cacheControl === undefined ? {} : { cacheControl });
        const tags = recipe.tags(value);
        this.#keep({ answer, recipe: recipe as Recipe, tags, madeAt });
        if (making.anyChanged || tags.some((tag) => making.changed.has(tag))) this.#outdate(recipe.key);
        return answer;
      } catch (error) {
        const old = this.#entries.peek(recipe.key);
        const retryAt = performance.now() + retryMs;
        if (old === undefined) this.#failures.set(recipe.key, { error, retryAt });
        else old.retryAt = retryAt;
        this.#observer.log.warn({ err: error, cache: this.#name, key: recipe.key }, "an answer could not be made anew");
        throw error;
      } finally {
        patience.stop();
        this.#underWay.delete(recipe.key);
      }
    });
    this.#underWay.set(recipe.key, Object.assign(making, { answer: made }));
    return made;
  }

  #keep(made: Pick<Entry, "answer" | "recipe" | "tags" | "madeAt">): void {
    const { key, ttlMs, staleMs = Infinity } = made.recipe;
    const freshUntil = made.madeAt + ttlMs;
    const refreshAt = made.madeAt + ttlMs * refreshShare;
    this.#entries.set(key, { ...made, refreshAt, freshUntil, staleUntil: freshUntil + staleMs, retryAt: 0 });
    this.#tags.add(key, made.tags);
  }
}
