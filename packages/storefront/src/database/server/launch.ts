import { type ChildProcess, spawn } from "node:child_process";
import { readFile, rename, stat } from "node:fs/promises";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Binaries } from "./binaries.ts";
import type { KeepOrder } from "./keep-order.ts";
import { nameServer, readRunningServer } from "./running-server.ts";
import { serverEnvironment, serverFlags } from "./server-flags.ts";
import type { ServerUser } from "./server-user.ts";

const keeperFile = fileURLToPath(new URL("keep-server.ts", import.meta.url));
const LOG_KEPT_BYTES = 10 * 1024 * 1024;

export interface Launch {
  data: string;
  log: string;
  binaries: Binaries;
  user: ServerUser;
  durable: boolean;
}

/** A server that was started here, until `stop`. */
export interface LaunchedServer {
  port: number;
  /** Resolves when the server is gone. Asking again is fine. */
  stop(): Promise<void>;
}

/** The server ended before it was ready, for a reason that a second try may not meet. */
export class LaunchFailure extends Error {
  readonly reason: "folder in use" | "port in use" | "other";

  constructor(said: string, log: string) {
    super(`PostgreSQL did not start. The end of ${log}:\n${said.split("\n").slice(-15).join("\n")}`);
    this.name = "LaunchFailure";
    this.reason = /lock file ".*" already exists/.test(said)
      ? "folder in use"
      : /could not bind|could not create any TCP/.test(said)
        ? "port in use"
        : "other";
  }
}

/** Starts a server on `data` and resolves when it takes connections. */
export async function launch({ data, log, binaries, user, durable }: Launch): Promise<LaunchedServer> {
  const port = await freePort();
  const before = await rotate(log);
  const keeper = spawn(process.execPath, [keeperFile], { detached: true, stdio: ["pipe", "ignore", "pipe"] });
  let complaint = "";
  keeper.stderr.setEncoding("utf8").on("data", (text: string) => (complaint += text));
  // A keeper that is gone before it read its order is seen by its exit.
  keeper.stdin.on("error", () => {});
  const gone = new Promise<void>((resolve) => {
    keeper
      .once("exit", () => resolve())
      .once("error", (error) => {
        complaint += error.message;
        resolve();
      });
  });
  const order: KeepOrder = {
    command: binaries.postgres,
    flags: ["-D", data, ...serverFlags({ port, durable, name: nameServer(keeper.pid ?? 0, process.pid) })],
    ...user,
    environment: serverEnvironment,
    log,
    cwd: data,
  };
  keeper.stdin.write(`${JSON.stringify(order)}\n`);
  if (!(await becomesReady(data, keeper, gone))) {
    const said = await readFile(log, "utf8").catch(() => "");
    throw new LaunchFailure(`${said.slice(before)}${complaint}`.trim(), log);
  }
  // A process that forgets to stop its server still ends; the keeper sees it and stops the server.
  release(keeper);
  return {
    port,
    stop: () => {
      keeper.ref();
      keeper.stdin.destroy();
      return gone;
    },
  };
}

async function becomesReady(data: string, keeper: ChildProcess, gone: Promise<void>): Promise<boolean> {
  while (keeper.pid !== undefined && keeper.exitCode === null && keeper.signalCode === null) {
    const server = await readRunningServer(data);
    if (server?.ready === true && server.keeper === keeper.pid) return true;
    await Promise.race([gone, pause(10)]);
  }
  return false;
}

function release(keeper: ChildProcess): void {
  keeper.unref();
  for (const stream of [keeper.stdin, keeper.stderr]) (stream as unknown as { unref(): void }).unref();
}

async function rotate(log: string): Promise<number> {
  const size = (await stat(log).catch(() => undefined))?.size ?? 0;
  if (size < LOG_KEPT_BYTES) return size;
  await rename(log, `${log}.old`);
  return 0;
}

/** A port that nobody had a moment ago; whoever takes it meanwhile costs another try. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("No port is free on 127.0.0.1.");
  return address.port;
}
