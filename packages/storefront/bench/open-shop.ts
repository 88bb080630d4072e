import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** A shop in a process of its own, on a folder that goes with it. */
export interface BenchShop {
  origin: string;
  close(): Promise<void>;
}

/** Starts the shop as a user does, with so many listings, and resolves when it is open. */
export async function openShop(listings: number): Promise<BenchShop> {
  const folder = await mkdtemp(join(tmpdir(), "bench-shop-"));
  // PostgreSQL does not run as root, and whoever it runs as has to get in.
  await chmod(folder, 0o711);
  const cli = join(import.meta.dirname, "../src/cli.ts");
  const child = spawn(
    process.execPath,
    [cli, "serve", "--port", "0", "--listings", String(listings), "--data", folder],
    {
      stdio: ["ignore", "inherit", "pipe"],
      env: { ...process.env, COMMANDS_PER_MINUTE: "1000000" },
    },
  );
  const gone = once(child, "exit");
  const close = async () => {
    child.kill("SIGTERM");
    await gone;
    await rm(folder, { recursive: true, force: true });
  };
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stderr })) {
    said.push(line);
    const origin = /open at (http:\S+)/.exec(line)?.[1];
    if (!origin) continue;
    child.stderr.resume();
    return { origin, close };
  }
  await close();
  throw new Error(`The shop did not open:\n${said.join("\n")}`);
}
