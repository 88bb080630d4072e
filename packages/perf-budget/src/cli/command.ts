import { Command, CommanderError } from "commander";
import { Refusal } from "../refusal.ts";
import type { AddCommand } from "./add-command.ts";
import { addComment } from "./comment-command.ts";
import { addExplain } from "./explain-command.ts";
import { addField } from "./field-command.ts";
import { addInit } from "./init-command.ts";
import { addJudging } from "./judge-command.ts";
import { addMerge } from "./merge-command.ts";
import { addRecord } from "./record-command.ts";
import { addSchema } from "./schema-command.ts";
import type { Terminal } from "./terminal.ts";

/** In the order in which `--help` shows them. */
const commands: AddCommand[] = [addInit, addJudging, addExplain, addField, addMerge, addRecord, addComment, addSchema];

/** Runs the command line and says how it ended: 0 all budgets hold, 1 one is broken, 2 the job could not be done. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  let end: 0 | 1 = 0;
  const program = new Command("perf-budget")
    .description("Blocks the slow merge, lets the fast one through, and says why.")
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .exitOverride();
  for (const add of commands)
    add(program, terminal, (ended) => {
      end = ended;
    });
  try {
    await program.parseAsync(argv);
    return end;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof Refusal)) throw error;
    terminal.err(`perf-budget: ${error.message}\n${error.next}\n`);
    return 2;
  }
}
