import type { Command } from "commander";
import type { Terminal } from "./terminal.ts";

/** Adds one command to the program. `finish` is told 1 where a budget is broken; a `Refusal` ends the program with 2. */
export type AddCommand = (program: Command, terminal: Terminal, finish: (end: 0 | 1) => void) => void;
