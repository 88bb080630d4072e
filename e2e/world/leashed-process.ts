import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const leash = join(import.meta.dirname, "../../packages/storefront/test/world/leash.child.ts");

/** A program of Node that ends with us, however we end. */
export interface LeashedProcess {
  /** What it said once it was ready, as `ready` found it. */
  said: RegExpExecArray;
  stop(): Promise<void>;
}

/**
 * Starts a script and waits until it says that it is ready.
 * @throws with all it said when it ends before that.
 */
export async function startLeashed(
  script: string,
  env: Record<string, string>,
  ready: RegExp,
): Promise<LeashedProcess> {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, ["--import", leash, script], {
    env: { PATH, HOME, ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  child.stdin.on("error", () => {});
  const gone = once(child, "exit");
  const said = await new Promise<RegExpExecArray>((resolve, reject) => {
    let told = "";
    const hear = (text: string) => {
      const found = ready.exec((told += text));
      if (found) resolve(found);
    };
    child.stdout.setEncoding("utf8").on("data", hear);
    child.stderr.setEncoding("utf8").on("data", hear);
    void gone.then(([code]) => reject(new Error(`${script} ended with ${String(code)}:\n${told}`)));
  });
  return {
    said,
    async stop() {
      child.kill("SIGKILL");
      await gone;
    },
  };
}
