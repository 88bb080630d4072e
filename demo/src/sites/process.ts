import { awaitSite, said } from "../../../packages/perf-budget/src/scenarios/builds/await-site.ts";
import { freePort } from "../../../packages/perf-budget/src/scenarios/builds/free-port.ts";
import { type ProcessGroup, startGroup } from "../../../packages/perf-budget/src/scenarios/builds/process-group.ts";
import type { Leftovers } from "../../../packages/perf-budget/src/scenarios/leftovers.ts";

/** Runs a shell command to its end in a folder. @throws with the last of what it said when it fails. */
export type Run = (command: string, folder: string) => Promise<void>;

/** Something that answers at an address. */
export interface Served {
  url: string;
  /** @throws when its process is gone. */
  assertAlive(): void;
}

/** Starts what the demo needs; all of it ends with the leftovers, and with this process however that ends. */
export interface Processes {
  run: Run;
  /**
   * Starts a server that is told its port by `{port}`, and waits until it answers.
   * @param onSaid told the last line that it printed, while it is waited for.
   */
  serve(command: string, folder: string, onSaid?: (line: string) => void): Promise<Served>;
}

const readyMs = 300_000;

export function processesOf(leftovers: Leftovers, signal: AbortSignal): Processes {
  const start = (command: string, folder: string): ProcessGroup => {
    const group = startGroup(command, folder, {});
    leftovers.add(group.stop, group.kill);
    return group;
  };
  return {
    async run(command, folder) {
      const group = start(command, folder);
      await group.ended;
      if (group.ending() !== "ended with 0") throw new Error(`\`${command}\` ${group.ending()}. ${said(group)}`);
    },
    async serve(template, folder, onSaid = () => {}) {
      const port = String(await freePort());
      const command = template.replaceAll("{port}", port);
      const url = `http://127.0.0.1:${port}`;
      const group = start(command, folder);
      const listening = setInterval(() => onSaid(group.output().split("\n").at(-1) ?? ""), 500);
      try {
        await awaitSite({ url, readyMs, group, command }, signal);
      } finally {
        clearInterval(listening);
      }
      const assertAlive = () => {
        if (group.ending()) throw new Error(`\`${command}\` ${group.ending()}. ${said(group)}`);
      };
      return { url, assertAlive };
    },
  };
}
