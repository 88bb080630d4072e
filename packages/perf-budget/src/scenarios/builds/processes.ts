import type { Leftovers } from "../leftovers.ts";
import { awaitSite, said } from "./await-site.ts";
import { freePort } from "./free-port.ts";
import { type ProcessGroup, startGroup } from "./process-group.ts";

/** Something that answers at an address. */
export interface Served {
  /** With no slash at the end. */
  url: string;
  /** @throws when its process is gone. */
  assertAlive: () => void;
}

/** Starts shell commands; all of them end with the leftovers, and with this process however that ends. */
export interface Processes {
  /** Runs a command to its end in a folder. @throws with the last of what it said when it fails. */
  run: (command: string, folder: string) => Promise<void>;
  /**
   * Starts a server that is told its port by `{port}`, and waits until it answers.
   * @param onSaid told the last line that it printed, while it is waited for.
   */
  serve: (command: string, folder: string, onSaid?: (line: string) => void) => Promise<Served>;
}

const readyMs = 300_000;

/** For whoever brings up what is measured by themselves, as for `measureSites`. The signal ends the waiting. */
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
