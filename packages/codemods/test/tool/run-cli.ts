import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const cliFile = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

/** Runs the real command line to its end. Colours are off. */
export function runCli(
  args: readonly string[],
  options: { cwd?: string; prefix?: readonly string[]; uid?: number } = {},
) {
  const [command = process.execPath, ...rest] = [...(options.prefix ?? []), process.execPath, cliFile, ...args];
  const { status, stdout, stderr } = spawnSync(command, rest, {
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" },
    ...(options.cwd ? { cwd: options.cwd } : {}),
    ...(options.uid ? { uid: options.uid, gid: options.uid } : {}),
  });
  return { status, stdout, stderr };
}
