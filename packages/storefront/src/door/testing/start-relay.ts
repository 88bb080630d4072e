import { fork } from "node:child_process";
import { once } from "node:events";

/** Starts the relay service in a process of its own. */
export async function startRelay() {
  const child = fork(new URL("./relay-process.ts", import.meta.url), { stdio: "inherit" });
  const [{ url }] = (await once(child, "message")) as [{ url: string }];
  const gone = once(child, "exit");
  return {
    url,
    /** Ends it as a crash would. */
    async kill() {
      child.kill("SIGKILL");
      await gone;
    },
    /** Ends it as a deployment would. */
    async stop() {
      if (child.connected) child.send("stop");
      await gone;
    },
  };
}
