/** `pnpm demo`: each part shows what it does and prints as it goes. One that fails ends the whole with 1. */
import { demo as overTheCorpus } from "@latency-aficionados/corpus";
import { showMigration } from "@latency-aficionados/storefront-migrated";

const isTerminal = process.stdout.isTTY;
const clearLine = isTerminal ? "\r\u001B[K" : "";
const screen = {
  line: (text: string) => void process.stdout.write(`${clearLine}${text}\n`),
  status: (text: string) =>
    void (isTerminal && process.stdout.write(`${clearLine}${text.slice(0, process.stdout.columns - 1)}`)),
};

// Whoever reads along (`| head`) may have seen enough.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

await showMigration(screen.line);
const isKept = await overTheCorpus(screen);
process.exitCode = isKept ? 0 : 1;
