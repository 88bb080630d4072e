import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Runs a command to its end. @returns what it said. @throws with all of that when it failed */
export async function runCommand(command: string, args: string[], cwd: string): Promise<string> {
  // The runner of the journeys says that this is a test, and bundlers would then take React's development build.
  const { NODE_ENV: _, ...env } = process.env;
  const { stdout, stderr } = await run(command, args, { cwd, env }).catch(
    (error: { stdout?: string; stderr?: string }) => {
      throw new Error(`${command} ${args.join(" ")} failed in ${cwd}:\n${error.stdout ?? ""}\n${error.stderr ?? ""}`, {
        cause: error,
      });
    },
  );
  return stdout + stderr;
}
