import type { Query } from "./ask-bff.ts";
import type { QueryAnswer, QueryName, Question } from "./question.ts";
import { arrived, failed, track, type Tracked } from "./settled.ts";

/** For so long an answer is taken as it is; after that it is shown, and asked for again behind the scenes. */
export const freshMs = 15_000;
/** Answers that nobody shows; the least used go first. */
const maxEntries = 200;

/** Told of a new answer. `isUrgent` when the person at the screen made the change. */
export type Listener = (isUrgent: boolean) => void;

interface Entry {
  question: Question;
  promise: Tracked<unknown>;
  askedAt: number;
  listeners: Set<Listener>;
}

/** Everything that was asked and answered: one for a page on the server, one for a tab in the browser. */
export class DataStore {
  readonly #query: Query;
  readonly #now: () => number;
  readonly #entries = new Map<string, Entry>();

  constructor(query: Query, now: () => number = () => performance.now()) {
    this.#query = query;
    this.#now = now;
  }

  /** The answer, or a promise of it; the same object until there is another answer. Asks if nobody has. */
  read<N extends QueryName>(question: Question<N>): Tracked<QueryAnswer<N>> {
    const entry = this.#entries.get(question.key) ?? this.#ask(question);
    return entry.promise as Tracked<QueryAnswer<N>>;
  }

  /** The answer if it is here already. Asks nothing. */
  peek<N extends QueryName>(question: Question<N>): QueryAnswer<N> | undefined {
    return this.#entries.get(question.key)?.promise.value as QueryAnswer<N> | undefined;
  }

  /** Why there is no answer, if asking has failed. */
  failure(question: Question): unknown {
    return this.#entries.get(question.key)?.promise.reason;
  }

  /** Has the answer here when it is wanted; what fails is asked again then. */
  prefetch(question: Question): void {
    if (this.#entries.get(question.key)?.promise.status === "rejected") this.#entries.delete(question.key);
    this.read(question);
    this.refresh(question);
  }

  /** Asks again if the answer is no longer fresh. What is shown stays until the new one is here. */
  refresh(question: Question): void {
    const entry = this.#entries.get(question.key);
    if (entry?.promise.status !== "fulfilled" || this.#now() - entry.askedAt < freshMs) return;
    // Nobody becomes somebody by signing in alone, and that puts the answer here. Asking would be refused, loudly.
    if (entry.promise.value === null) return;
    entry.askedAt = this.#now();
    const shown = entry.promise;
    const asked = track(this.#query(entry.question));
    asked.then(
      // A change by hand meanwhile is newer than this.
      () => entry.promise === shown && this.#renew(entry, asked, false),
      // The old answer is better than none; whoever looks next tries again.
      () => (entry.askedAt = -Infinity),
    );
  }

  /** Listens for new answers to a question that was read. @returns how to stop */
  listen(question: Question, listener: Listener): () => void {
    const entry = this.#entries.get(question.key) ?? this.#ask(question);
    entry.listeners.add(listener);
    return () => entry.listeners.delete(listener);
  }

  /** Puts an answer in place that is known otherwise. */
  put<N extends QueryName>(question: Question<N>, answer: QueryAnswer<N>, { isUrgent = true } = {}): void {
    const entry = this.#entries.get(question.key) ?? this.#hold(question, arrived<unknown>(answer));
    this.#renew(entry, arrived<unknown>(answer), isUrgent);
  }

  /** The same for a failure that a server found out. */
  putFailure(question: Question, reason: unknown): void {
    this.#hold(question, failed(reason));
  }

  /** Asks anew, whatever is here. Rejects when refused; what is shown stays then. */
  async reload<N extends QueryName>(question: Question<N>): Promise<QueryAnswer<N>> {
    const answer = (await this.#query(question)) as QueryAnswer<N>;
    this.put(question, answer);
    return answer;
  }

  /** Every question whose key begins so is asked again: at once where it is shown, else when it is next wanted. */
  invalidate(keyStart: string): void {
    for (const [key, entry] of this.#entries) {
      if (key !== keyStart && !key.startsWith(`${keyStart} `)) continue;
      if (entry.listeners.size === 0) this.#entries.delete(key);
      else {
        entry.askedAt = -Infinity;
        this.refresh(entry.question);
      }
    }
  }

  /** Lets failures go, so that they are tried again. */
  forgetFailures(): void {
    for (const [key, { promise }] of this.#entries) if (promise.status === "rejected") this.#entries.delete(key);
  }

  /** For when somebody else is at the screen: what is shown is asked again, the rest is forgotten. */
  forgetAll(): void {
    for (const [key, entry] of this.#entries) {
      if (entry.listeners.size === 0) this.#entries.delete(key);
      else {
        entry.askedAt = -Infinity;
        this.refresh(entry.question);
      }
    }
  }

  /** Everything that is here, for the page that goes to the browser. */
  *settled(): Generator<{ key: string; question: Question; promise: Tracked<unknown> }> {
    for (const [key, { question, promise }] of this.#entries) if (promise.status) yield { key, question, promise };
  }

  #ask(question: Question): Entry {
    const promise = track(this.#query(question));
    // Whoever reads it sees the failure; until then it is nobody's.
    promise.catch(() => {});
    return this.#hold(question, promise);
  }

  #hold(question: Question, promise: Tracked<unknown>): Entry {
    const entry: Entry = { question, promise, askedAt: this.#now(), listeners: new Set() };
    this.#entries.set(question.key, entry);
    if (this.#entries.size > maxEntries) {
      for (const [key, { listeners }] of this.#entries) {
        if (listeners.size > 0 || key === question.key) continue;
        this.#entries.delete(key);
        break;
      }
    }
    return entry;
  }

  #renew(entry: Entry, promise: Tracked<unknown>, isUrgent: boolean): void {
    entry.promise = promise;
    entry.askedAt = this.#now();
    for (const listener of entry.listeners) listener(isUrgent);
  }
}
