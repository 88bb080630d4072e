import { serving, startProcess, type StartedProcess } from "./started-process.ts";
import { breakGround, type Ground, World } from "./world.ts";

/** The whole shop as its users run it, in a process of its own that a test may kill. */
export class ShopWorld extends World {
  #process: StartedProcess | undefined;
  readonly #site: string | undefined;

  private constructor(ground: Ground, site: string | undefined) {
    super(ground);
    this.#site = site;
  }

  /** @param options.site a folder of built pages; without it, the shop has none. */
  static async open({ env = {}, site }: { env?: Record<string, string>; site?: string } = {}): Promise<ShopWorld> {
    const world = new ShopWorld(await breakGround(env), site);
    try {
      await world.start();
    } catch (error) {
      await world.close();
      throw error;
    }
    return world;
  }

  /** Where everything is that the shop keeps. */
  get dataFolder(): string {
    return this.ground.env["DATA_FOLDER"] ?? "";
  }
  /** The process that runs the shop. */
  get process(): StartedProcess {
    if (!this.#process) throw new Error("The shop is not running.");
    return this.#process;
  }
  get origin(): string {
    return this.process.said[1] ?? "";
  }

  /** Opens the shop, on what is in its folder. */
  async start(): Promise<void> {
    this.#process = await startProcess(serving(this.#site), this.ground.env, /The shop is open at (http:\S+)/);
    await this.gateway.control({ webhookUrl: `${this.origin}/webhooks/payment` });
  }

  async close(): Promise<void> {
    await this.#process?.end("SIGKILL");
    await this.ground.remove();
  }
}
