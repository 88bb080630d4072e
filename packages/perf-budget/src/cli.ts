#!/usr/bin/env node
import { main } from "./cli/command.ts";

try {
  process.exitCode = await main(process.argv, {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    hasColours: process.stdout.hasColors?.() ?? false,
  });
} catch (error) {
  process.stderr.write(
    `perf-budget: this is a bug of ours, please report it:\n${error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exitCode = 2;
}
