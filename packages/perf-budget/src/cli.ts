#!/usr/bin/env node
import { main } from "./cli/command.ts";
import { Refusal } from "./refusal.ts";
import { Leftovers } from "./scenarios/leftovers.ts";

const stop = new AbortController();
const leftovers = new Leftovers();
process.on("exit", () => leftovers.clearAtOnce());
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.on(signal, () => {
    // Asked twice, somebody is in a hurry.
    if (stop.signal.aborted) process.exit(2);
    stop.abort(new Refusal(`Stopped by ${signal}.`, "Nothing was judged, and all that was started is ended."));
  });

try {
  process.exitCode = await main(process.argv, {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    hasColours: process.stdout.hasColors?.() ?? false,
    signal: stop.signal,
    leftovers,
  });
} catch (error) {
  process.stderr.write(
    `perf-budget: this is a bug of ours, please report it:\n${error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exitCode = 2;
}
