import { MultiBar, type SingleBar } from "cli-progress";
import type { SeedProgress } from "./run.ts";

/** Bars on a terminal; elsewhere a line when something begins and when it is done. `close` gives the terminal back. */
export function showProgress(out: NodeJS.WriteStream = process.stderr): SeedProgress & { close(): void } {
  return out.isTTY ? bars(out) : lines((line) => void out.write(`${line}\n`));
}

function bars(out: NodeJS.WriteStream): SeedProgress & { close(): void } {
  const format = " {name} {bar} {percentage} % {note}";
  const all = new MultiBar({
    format,
    stream: out,
    barsize: 32,
    hideCursor: true,
    forceRedraw: true,
    stopOnComplete: true,
  });
  const byName = new Map<string, SingleBar>();
  return {
    begin: (name, total) => void byName.set(name, all.create(total, 0, { name: name.padEnd(15), note: "" })),
    advance: (name, by) => byName.get(name)?.increment(by),
    end(name, news) {
      const bar = byName.get(name);
      // Some totals were estimates.
      bar?.update(bar.getTotal(), { note: news ? "" : "was there" });
    },
    close: () => all.stop(),
  };
}

/** @param say gets a line without its end. */
export function lines(say: (line: string) => void): SeedProgress & { close(): void } {
  const began = new Map<string, number>();
  return {
    begin(name, total) {
      began.set(name, performance.now());
      say(`seed ${name}: about ${total} to go`);
    },
    advance: () => {},
    end: (name, news) =>
      say(
        news
          ? `seed ${name}: done in ${Math.round(performance.now() - began.get(name)!)} ms`
          : `seed ${name}: was there`,
      ),
    close: () => {},
  };
}
