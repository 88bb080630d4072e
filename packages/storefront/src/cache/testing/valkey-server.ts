import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { createInterface } from "node:readline";
import { findServerBinary, type ServerBinary } from "./valkey-binary.ts";

export interface TestValkey {
  url: string;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
  /** Starts it again at the same address, empty. */
  start(): Promise<void>;
  /** It keeps its connections and answers nothing any more. */
  hang(): void;
  resume(): void;
}

/**
 * Starts a real server, or tells loudly that none is to be had and answers undefined: then the tests that need it
 * skip, and the sum of the run says how many did.
 */
export async function startTestValkey(): Promise<TestValkey | undefined> {
  let binary: ServerBinary;
  try {
    binary = await findServerBinary();
  } catch (error) {
    const what = `no Valkey or Redis server, so the tests of the second-level cache did NOT run: install valkey-server or redis-server. ${String(error)}`;
    console.warn(what);
    return undefined;
  }
  const port = await freePort();
  let child: ChildProcess | undefined;
  const kill = async () => {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
  };
  const start = async () => {
    child = await launch(binary, port);
  };
  process.once("exit", () => child?.kill("SIGKILL"));
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    kill,
    start,
    hang: () => void child?.kill("SIGSTOP"),
    resume: () => void child?.kill("SIGCONT"),
  };
}

async function launch({ path, argv0, libraryPath }: ServerBinary, port: number): Promise<ChildProcess> {
  const settings = { port, bind: "127.0.0.1", save: "", appendonly: "no" };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const env = libraryPath === undefined ? process.env : { ...process.env, LD_LIBRARY_PATH: libraryPath };
  const child = spawn(path, args, { argv0, env, stdio: ["ignore", "pipe", "inherit"] });
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    if (/ready to accept connections/i.test(line)) {
      child.stdout.resume();
      return child;
    }
  }
  throw new Error(`${path} did not start:\n${said.join("\n")}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
