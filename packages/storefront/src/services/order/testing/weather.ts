/**
 * What may happen to a call between two services: `down` before it takes effect, `unheard` after; `stalled` calls
 * are under way until `clear`, even when the process that made them is long dead, and take effect then; so are `late`
 * ones, which their caller stopped waiting for.
 */
export type Fault = "none" | "down" | "unheard" | "stalled" | "late";

export class Weather {
  readonly #ahead: Fault[] = [];
  #gates: (() => void)[] = [];
  #stalled = 0;
  #onStall: (() => void)[] = [];

  /** What happens to the next calls, one each. */
  expect(faults: readonly Fault[]): void {
    this.#ahead.push(...faults);
  }

  /** Lets everything through that is under way, and what comes after. */
  clear(): void {
    this.#ahead.length = 0;
    const gates = this.#gates;
    this.#gates = [];
    this.#stalled = 0;
    for (const open of gates) open();
  }

  /** Resolves as soon as a call is stalled. */
  stall(): Promise<void> {
    return this.#stalled > 0 ? Promise.resolve() : new Promise((resolve) => this.#onStall.push(resolve));
  }

  over<T extends object>(service: T): T {
    const suffer = (effect: () => Promise<unknown>) => this.#suffer(effect);
    return new Proxy(service, {
      get(target, name, receiver) {
        const method: unknown = Reflect.get(target, name, receiver);
        if (typeof method !== "function" || name === "readWebhook") return method;
        return (...args: unknown[]) => suffer(async () => (await Reflect.apply(method, target, args)) as unknown);
      },
    });
  }

  async #suffer(effect: () => Promise<unknown>): Promise<unknown> {
    const fault = this.#ahead.shift() ?? "none";
    if (fault === "down") throw new Error("no connection");
    if (fault === "late") {
      this.#gates.push(() => void effect().catch(() => {}));
      throw new Error("no answer in time");
    }
    if (fault === "stalled") {
      const gate = new Promise<void>((open) => this.#gates.push(open));
      this.#stalled++;
      for (const tell of this.#onStall.splice(0)) tell();
      await gate;
    }
    const answer = await effect();
    if (fault === "unheard") throw new Error("connection lost before the answer came");
    return answer;
  }
}
