import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Runs a command to its end. @throws with all it said when it failed. */
export async function runCommand(command: string, args: string[], cwd: string): Promise<void> {
  await run(command, args, { cwd }).catch((error: { stdout?: string; stderr?: string }) => {
    throw new Error(`${command} ${args.join(" ")} failed in ${cwd}:\n${error.stdout ?? ""}\n${error.stderr ?? ""}`, {
      cause: error,
    });
  });
}
