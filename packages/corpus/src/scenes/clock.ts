type Task = () => void;

/** The only time that a page sees: it stands still until it is moved on. */
export interface Clock {
  /** Moves on by so much, and after every timer lets React finish what that started. */
  pass(durationMs: number): Promise<void>;
}

interface Timer {
  dueMs: number;
  everyMs: number | null;
  run: Task;
}

/** When the scenes play; a Friday, in the time zone of the host. */
const start = { year: 2019, month: 2, day: 15, hour: 10 };

/** Replaces a window's timers, frames and dates by those of a clock. `settled` waits for React and for promises. */
export function installClock(window: object, settled: () => Promise<void>): Clock {
  const page = window as Record<string, unknown> & { Date: DateConstructor };
  const timers = new Map<number, Timer>();
  const startMs = new Date(start.year, start.month, start.day, start.hour).getTime();
  let nowMs = 0;
  let lastId = 0;

  function add(run: Task, delayMs: number, everyMs: number | null): number {
    lastId += 1;
    timers.set(lastId, { dueMs: nowMs + Math.max(0, delayMs), everyMs, run });
    return lastId;
  }
  const waitMs = (value: unknown) => Number(value ?? 0) || 0;
  const cancel = (id: number) => void timers.delete(id);
  const called =
    (callback: unknown, args: unknown[]): Task =>
    () =>
      (callback as (...args: unknown[]) => void)(...args);

  page["setTimeout"] = (callback: unknown, delay?: unknown, ...args: unknown[]) =>
    add(called(callback, args), waitMs(delay), null);
  page["setInterval"] = (callback: unknown, every?: unknown, ...args: unknown[]) =>
    add(called(callback, args), waitMs(every), Math.max(1, waitMs(every)));
  page["requestAnimationFrame"] = (callback: (timeMs: number) => void) => add(() => callback(nowMs), 16, null);
  page["clearTimeout"] = page["clearInterval"] = page["cancelAnimationFrame"] = cancel;

  const RealDate = page.Date;
  page.Date = class extends RealDate {
    constructor(...parts: []) {
      if (parts.length === 0) super(startMs + nowMs);
      else super(...parts);
    }
    static override now(): number {
      return startMs + nowMs;
    }
  } as DateConstructor;

  function next(untilMs: number): [number, Timer] | undefined {
    return [...timers].filter(([, each]) => each.dueMs <= untilMs).sort(([, a], [, b]) => a.dueMs - b.dueMs)[0];
  }

  return {
    async pass(durationMs) {
      const untilMs = nowMs + durationMs;
      await settled();
      for (let due = next(untilMs); due; due = next(untilMs)) {
        const [id, timer] = due;
        nowMs = Math.max(nowMs, timer.dueMs);
        if (timer.everyMs === null) timers.delete(id);
        else timer.dueMs += timer.everyMs;
        timer.run();
        await settled();
      }
      nowMs = untilMs;
    },
  };
}
