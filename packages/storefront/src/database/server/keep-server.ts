/**
 * A process of its own that starts PostgreSQL and stops it when the process that asked for it is gone, however
 * that ended: its end of the pipe closes even on `kill -9`. It has a session of its own, so that Ctrl-C reaches the
 * shop, which drains its requests while it still has a database.
 */
import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { createInterface } from "node:readline";
import type { KeepOrder } from "./keep-order.ts";

// PostgreSQL's words: SIGINT disconnects everybody and shuts down cleanly, SIGQUIT leaves the rest to recovery.
const escalation: [NodeJS.Signals, number][] = [
  ["SIGINT", 0],
  ["SIGQUIT", 10_000],
  ["SIGKILL", 20_000],
];

const order = await firstLine();
if (order !== undefined) keep(order);

async function firstLine(): Promise<KeepOrder | undefined> {
  const lines = createInterface(process.stdin);
  for await (const line of lines) {
    // Written by our own parent a moment ago, by the same code.
    return JSON.parse(line) as KeepOrder;
  }
  return undefined;
}

function keep({ command, flags, uid, gid, environment, log, cwd }: KeepOrder): void {
  // The server writes down statements that failed, with what people typed into them.
  const logFile = openSync(log, "a", 0o600);
  const server = spawn(command, flags, {
    ...(uid === undefined ? {} : { uid }),
    ...(gid === undefined ? {} : { gid }),
    cwd,
    env: environment,
    stdio: ["ignore", logFile, logFile],
  });
  closeSync(logFile);
  const timers: NodeJS.Timeout[] = [];
  const stop = () => {
    if (timers.length > 0) return;
    for (const [signal, afterMs] of escalation) timers.push(setTimeout(() => server.kill(signal), afterMs));
  };
  const leave = () => {
    for (const timer of timers) clearTimeout(timer);
    process.stdin.off("close", stop).destroy();
  };
  process.stdin.on("close", stop).on("error", stop).resume();
  // The first line may have come together with the end.
  if (process.stdin.readableEnded || process.stdin.destroyed) stop();
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  server.on("error", (error) => {
    process.stderr.write(error.message);
    leave();
  });
  server.on("exit", leave);
}
