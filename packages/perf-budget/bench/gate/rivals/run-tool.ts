import { spawn } from "node:child_process";
import { join } from "node:path";

/** Runs a tool to its end, whatever that is. */
export async function runTool(tool: {
  installed: string;
  name: string;
  args: readonly string[];
  cwd: string;
  env?: Record<string, string>;
}): Promise<{ status: number | null; output: string }> {
  const { installed, name, args, cwd, env = {} } = tool;
  const child = spawn(join(installed, "node_modules/.bin", name), args, { cwd, env: { ...process.env, ...env } });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += String(text)));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  return { status, output };
}
