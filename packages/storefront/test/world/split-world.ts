import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { type ServiceName, serviceNames } from "../../src/settings/settings.ts";
import { serving, startProcess, type StartedProcess } from "./started-process.ts";
import { breakGround, type Ground, World } from "./world.ts";

/** The shop in pieces: the BFF and services in processes of their own, over databases in yet another one. */
export class SplitWorld extends World {
  readonly #env: Record<string, string>;
  readonly #databases: StartedProcess;
  readonly #services = new Map<ServiceName, StartedProcess>();
  readonly #bffs: StartedProcess[] = [];

  private constructor(ground: Ground, env: Record<string, string>, databases: StartedProcess) {
    super(ground);
    this.#env = env;
    this.#databases = databases;
  }

  /**
   * @param options.apart the services that get a process; the others run in the BFF's.
   * @param options.site a folder of built pages; without it, there are none.
   */
  static async open({
    env = {},
    apart = serviceNames,
    site,
  }: {
    env?: Record<string, string>;
    apart?: readonly ServiceName[];
    site?: string | undefined;
  } = {}): Promise<SplitWorld> {
    const ground = await breakGround(env);
    const databases = await startProcess(["databases"], ground.env, /FIELD_DATABASE_URL=\S+\n/);
    const urls = [...databases.said.input.matchAll(/export (\w+)=(\S+)/g)].map(([, name, url]) => [name, url]);
    const services = await Promise.all(
      apart.map(async (name) => [`${name.toUpperCase()}_URL`, `http://127.0.0.1:${await freePort()}`]),
    );
    const DOOR_SECRET = "what services in processes of their own know each other by";
    const own = { DOOR_SECRET, ...Object.fromEntries([...urls, ...services]) } as Record<string, string>;
    const world = new SplitWorld(ground, { ...ground.env, ...own }, databases);
    try {
      await Promise.all(apart.map((name) => world.start(name)));
      await world.openBff(site);
      await world.gateway.control({ webhookUrl: `${world.origin}/webhooks/payment` });
    } catch (error) {
      await world.close();
      throw error;
    }
    return world;
  }

  /** Where everything is that the shop keeps. */
  get dataFolder(): string {
    return this.#env["DATA_FOLDER"] ?? "";
  }
  /** The one that was opened last. */
  get bff(): StartedProcess {
    const bff = this.#bffs.at(-1);
    if (!bff) throw new Error("The BFF is not running.");
    return bff;
  }
  get origin(): string {
    return this.bff.said[1] ?? "";
  }

  service(name: ServiceName): StartedProcess {
    const found = this.#services.get(name);
    if (!found) throw new Error(`${name} is not running.`);
    return found;
  }

  /** Where a service is asked, and by which secret. */
  door(name: ServiceName): { url: string; secret: string } {
    return { url: this.#env[`${name.toUpperCase()}_URL`] ?? "", secret: this.#env["DOOR_SECRET"] ?? "" };
  }

  /** Opens a BFF, beside those that run: what a deploy begins with. */
  async openBff(site?: string): Promise<void> {
    this.#bffs.push(await startProcess(serving(site), this.#env, /The shop is open at (http:\S+)/));
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
    const all = [...this.#bffs, ...this.#services.values(), this.#databases];
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
