import { homedir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "@latency-aficionados/browser";

/** The browser that the gate measures with, for tools that take a path, and what it needs around it. */
export async function browserForTools(): Promise<{ path: string; flags: string[]; env: Record<string, string> }> {
  const found = await findBrowser({ cacheFolder: join(homedir(), ".cache/perf-budget") });
  return {
    path: found.executablePath,
    flags: process.getuid?.() === 0 ? ["--headless", "--no-sandbox"] : ["--headless"],
    env: found.env ?? {},
  };
}
