/** Nobody waits for the work any more. */
export class GaveUp extends Error {
  readonly why: "timed_out" | "cancelled";

  constructor(why: "timed_out" | "cancelled") {
    super(why === "timed_out" ? "The deadline passed" : "The caller left");
    this.name = "GaveUp";
    this.why = why;
  }
}

/**
 * How long one caller waits. Ends with {@link Patience.stop}, at the deadline, or as soon as the caller's
 * own signal says that it left; whoever waits then goes on at once, even when the work itself never ends.
 * A library's time limit costs an AbortController and several promises a call (6 µs measured); this is one
 * timer, and a signal only when someone reads it.
 */
export class Patience {
  readonly #timer: NodeJS.Timeout | undefined;
  readonly #caller: AbortSignal | undefined;
  readonly #waiting: ((reason: GaveUp) => void)[] = [];
  readonly #left = () => this.#end("cancelled");
  #over: GaveUp | undefined;
  #controller: AbortController | undefined;

  constructor(waitMs: number, caller?: AbortSignal) {
    this.#caller = caller;
    if (caller?.aborted) this.#over = new GaveUp("cancelled");
    else if (waitMs <= 0) this.#over = new GaveUp("timed_out");
    else {
      this.#timer = setTimeout(() => this.#end("timed_out"), waitMs);
      caller?.addEventListener("abort", this.#left);
    }
  }

  /** Aborted when the patience ends before the work. */
  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      if (this.#over !== undefined) this.#controller.abort(this.#over);
    }
    return this.#controller.signal;
  }

  /** Throws when the patience is over. */
  check(): void {
    if (this.#over !== undefined) throw this.#over;
  }

  /** The work's answer, or {@link GaveUp} when the patience ends first. */
  wait<T>(work: () => Promise<T>): Promise<T> {
    if (this.#over !== undefined) return Promise.reject(this.#over);
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push(reject);
      work().then(resolve, reject);
    });
  }

  /** The work is done: no timer and no listener stays behind. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#caller?.removeEventListener("abort", this.#left);
  }

  #end(why: "timed_out" | "cancelled"): void {
    this.stop();
    const over = (this.#over = new GaveUp(why));
    this.#controller?.abort(over);
    // The attempt hears of it before the call around it.
    for (const reject of this.#waiting.toReversed()) reject(over);
  }
}
