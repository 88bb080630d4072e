import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { z } from "zod";
import type { LocalGatewayOptions } from "./local/local-gateway.ts";

export interface GatewayProcess {
  url: string;
  pid: number;
  /** Resolves when the process is gone, whoever ended it. */
  gone: Promise<unknown>;
  /** Resolves when the process is gone. `SIGKILL` takes it down in the middle of whatever it does. */
  stop(signal?: "SIGTERM" | "SIGKILL"): Promise<void>;
}

const Started = z.object({ url: z.url() });

/** Starts the local gateway in a process of its own, which ends when this one does. */
export async function startGatewayProcess(options: LocalGatewayOptions): Promise<GatewayProcess> {
  const child = fork(join(import.meta.dirname, "gateway-process.ts"), [], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    execArgv: ["--disable-warning=ExperimentalWarning"],
  });
  const gone = once(child, "exit");
  child.send(options);
  const [message] = await Promise.race([
    once(child, "message") as Promise<unknown[]>,
    gone.then(([code]): never => {
      throw new Error(`The local payment gateway ended with ${String(code)} before it was ready.`);
    }),
  ]);
  return {
    url: Started.parse(message).url,
    pid: child.pid ?? 0,
    gone,
    async stop(signal = "SIGTERM") {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      await gone;
    },
  };
}
