import { spawn } from "node:child_process";
import { join } from "node:path";

/** Runs a tool to its end, whatever that is. */
export async function runTool(tool: {
  installed: string;
  name: string;
  args: readonly string[];
  cwd: string;
  env?: Record<string, string>;
  signal: AbortSignal;
}): Promise<{ status: number | null; output: string }> {
  const { installed, name, args, cwd, env = {}, signal } = tool;
  // In a group of its own, so that browsers and runners that it starts end with it.
  const options = { cwd, env: { ...process.env, ...env }, detached: true };
  const child = spawn(join(installed, "node_modules/.bin", name), args, options);
  const stop = () => child.pid !== undefined && process.kill(-child.pid, "SIGKILL");
  signal.addEventListener("abort", stop);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += String(text)));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  signal.removeEventListener("abort", stop);
  return { status, output };
}
