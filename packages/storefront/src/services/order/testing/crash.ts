/** The process is dead: nothing it does from here on takes effect. */
export class Crashed extends Error {
  override name = "Crashed";
}

/** One life of a process: every await of it passes here, before and after its effect, and one of them is the last. */
export class Life {
  /** How many awaits have been passed. */
  passed = 0;
  readonly lastAwait: number;

  /** @param lastAwait the await at which it ends, from 1; never, if absent. */
  constructor(lastAwait = Number.POSITIVE_INFINITY) {
    this.lastAwait = lastAwait;
  }

  get isOver(): boolean {
    return this.passed >= this.lastAwait;
  }

  pass(): void {
    if (this.isOver) throw new Crashed("dead already");
    this.passed++;
    if (this.isOver) throw new Crashed(`crashed at await ${this.passed}`);
  }

  /** Does something that others see, with a chance to die before it, and after it before anyone is told. */
  async through<T>(effect: () => Promise<T>): Promise<T> {
    this.pass();
    const answer = await effect();
    this.pass();
    return answer;
  }

  /** The same object, each method of which passes here, `readWebhook` aside: it asks nobody. */
  wrap<T extends object>(service: T): T {
    const through = (effect: () => Promise<unknown>) => this.through(effect);
    return new Proxy(service, {
      get(target, name, receiver) {
        const method: unknown = Reflect.get(target, name, receiver);
        if (typeof method !== "function" || name === "readWebhook") return method;
        return (...args: unknown[]) => through(async () => (await Reflect.apply(method, target, args)) as unknown);
      },
    });
  }
}
