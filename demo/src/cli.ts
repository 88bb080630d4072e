/** `pnpm demo`: from the React 16 site to a guarded React 19 site, measured. Ends with 1 when a promise is broken. */
import { Leftovers } from "@latency-aficionados/perf-budget";
import { readOptions, usage } from "./options.ts";
import { runDemo } from "./run.ts";
import { screenOn } from "./screen.ts";

const screen = screenOn(process.stdout);
const leftovers = new Leftovers();
const stopping = new AbortController();
const stopped = new Promise<never>((_, reject) => {
  stopping.signal.addEventListener("abort", () => reject(stopping.signal.reason as Error));
});
stopped.catch(() => {});

process.on("exit", () => leftovers.clearAtOnce());
// Whoever reads along (`| head`) may have seen enough.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, () => {
    // Whoever asks twice does not want to wait.
    if (stopping.signal.aborted) process.exit(130);
    screen.line("\nStopping; what was started is ended first.");
    stopping.abort(new Error("stopped"));
  });

async function main(): Promise<number> {
  if (process.argv.includes("--help")) {
    screen.line(usage);
    return 0;
  }
  const options = readOptions(process.argv.slice(2));
  const work = runDemo(options, { screen, leftovers, signal: stopping.signal });
  const { isKept, storefront } = await Promise.race([work, stopped]);
  if (options.serve) {
    screen.line(`\nThe storefront is open at ${storefront}. Ctrl-C closes it.`);
    setInterval(() => {}, 60_000);
    await stopped.catch(() => {});
  }
  return isKept ? 0 : 1;
}

let code: number;
try {
  code = await main();
} catch (error) {
  if (!stopping.signal.aborted) console.error(error);
  code = stopping.signal.aborted ? 130 : 2;
}
await leftovers.clear().catch((error: unknown) => console.error(error));
process.exit(code);
