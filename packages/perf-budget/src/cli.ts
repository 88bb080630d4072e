#!/usr/bin/env node
import { main } from "./cli/command.ts";

try {
  process.exitCode = await main(process.argv);
} catch (error) {
  process.stderr.write(
    `perf-budget: this is a bug of ours, please report it:\n${error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exitCode = 2;
}
