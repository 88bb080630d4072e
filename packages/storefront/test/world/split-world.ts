import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { type ServiceName, serviceNames } from "../../src/settings/settings.ts";
import { startProcess, type StartedProcess } from "./started-process.ts";
import { breakGround, type Ground, World } from "./world.ts";

/** The shop in pieces: the BFF and each service in a process of its own, over databases in yet another one. */
export class SplitWorld extends World {
  readonly #env: Record<string, string>;
  readonly #databases: StartedProcess;
  readonly #services = new Map<ServiceName, StartedProcess>();
  #bff: StartedProcess | undefined;

  private constructor(ground: Ground, env: Record<string, string>, databases: StartedProcess) {
    super(ground);
    this.#env = env;
    this.#databases = databases;
  }

  static async open({ env = {} }: { env?: Record<string, string> } = {}): Promise<SplitWorld> {
    const ground = await breakGround(env);
    const databases = await startProcess(["databases"], ground.env, /FIELD_DATABASE_URL=\S+\n/);
    const urls = [...databases.said.input.matchAll(/export (\w+)=(\S+)/g)].map(([, name, url]) => [name, url]);
    const services = await Promise.all(
      serviceNames.map(async (name) => [`${name.toUpperCase()}_URL`, `http://127.0.0.1:${await freePort()}`]),
    );
    const DOOR_SECRET = "what services in processes of their own know each other by";
    const own = { DOOR_SECRET, ...Object.fromEntries([...urls, ...services]) } as Record<string, string>;
    const world = new SplitWorld(ground, { ...ground.env, ...own }, databases);
    try {
      await Promise.all(serviceNames.map((name) => world.start(name)));
      world.#bff = await startProcess(["serve"], world.#env, /The shop is open at (http:\S+)/);
      await world.gateway.control({ webhookUrl: `${world.origin}/webhooks/payment` });
    } catch (error) {
      await world.close();
      throw error;
    }
    return world;
  }

  get bff(): StartedProcess {
    if (!this.#bff) throw new Error("The BFF is not running.");
    return this.#bff;
  }
  get origin(): string {
    return this.bff.said[1] ?? "";
  }

  service(name: ServiceName): StartedProcess {
    const found = this.#services.get(name);
    if (!found) throw new Error(`${name} is not running.`);
    return found;
  }

  /** Starts a service where it was, after it was ended. */
  async start(name: ServiceName): Promise<void> {
    const { port } = new URL(this.#env[`${name.toUpperCase()}_URL`] ?? "");
    // A process that has the address of a service does not run it.
    const { [`${name.toUpperCase()}_URL`]: _, ...env } = this.#env;
    const ready = new RegExp(`${name} answers at (http:\\S+)\\. `);
    this.#services.set(name, await startProcess(["service", name, "--port", port], env, ready));
  }

  /** Starts what was ended, and lets go on what was stopped. */
  async mend(): Promise<void> {
    for (const [name, service] of this.#services) {
      service.signal("SIGCONT");
      if (service.isGone()) await this.start(name);
    }
  }

  async close(): Promise<void> {
    const all = [this.#bff, ...this.#services.values(), this.#databases];
    await Promise.all(all.map((each) => each?.end("SIGKILL")));
    await this.ground.remove();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
