import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { demoAccounts } from "../../src/seed/people/accounts.ts";
import { startGateway, type WorldGateway } from "./gateway.ts";
import { tokenSentTo } from "./mailbox.ts";
import { Member } from "./member.ts";
import { startProcess, type StartedProcess } from "./started-process.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { Visitor, type Place } from "./visitor.ts";
import { Witness } from "./witness.ts";

export interface ShopWorldOptions {
  /** At least 100; that many keep a start short. */
  listings?: number;
  /** Settings beside the world's own. */
  env?: Record<string, string>;
}

/** The whole shop as its users run it, in a process of its own that a test may kill, and people who visit it. */
export class ShopWorld implements Place {
  readonly witness = new Witness();
  readonly gateway: WorldGateway;
  readonly folder: string;
  readonly #env: Record<string, string>;
  readonly #listings: number;
  readonly #remove: () => Promise<void>;
  #process: StartedProcess | undefined;

  private constructor(
    folder: { path: string; remove(): Promise<void> },
    gateway: WorldGateway,
    { listings = 100, env = {} }: ShopWorldOptions,
  ) {
    this.folder = folder.path;
    this.#remove = () => folder.remove();
    this.gateway = gateway;
    this.#listings = listings;
    this.#env = { ...gateway.env, TRUST_PROXY: "true", COVERS_AHEAD: "0", ...env };
  }

  static async open(options: ShopWorldOptions = {}): Promise<ShopWorld> {
    const folder = await temporaryFolder();
    const gateway = await startGateway(join(folder.path, "gateway"));
    const world = new ShopWorld(folder, gateway, options);
    try {
      await world.start();
    } catch (error) {
      await world.close();
      throw error;
    }
    return world;
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
    this.#process = await startProcess(
      ["serve", "--port", "0", "--listings", String(this.#listings), "--data", join(this.folder, "data")],
      this.#env,
      /The shop is open at (http:\S+)/,
    );
    await this.gateway.control({ webhookUrl: `${this.origin}/webhooks/payment` });
  }

  visitor(): Visitor {
    return new Visitor(this);
  }

  /** Somebody new: registers, opens the letter, follows its link, signs in. */
  async signUp(name = "Somebody New"): Promise<Member> {
    const email = `${randomUUID()}@people.example`;
    const password = "a long enough password";
    const visitor = this.visitor();
    await visitor.command("POST accounts", { body: { email, password, name } });
    const token = await tokenSentTo(email, join(this.folder, "data/mailbox"));
    await visitor.command("POST accounts/confirm", { body: { token } });
    return this.signIn({ email, password });
  }

  async signIn({ email, password }: { email: string; password: string }): Promise<Member> {
    const visitor = this.visitor();
    const me = await visitor.command("POST sessions", { body: { email, password } });
    const member = new Member(this, { me, password });
    member.jar.set("session", visitor.jar.get("session") ?? "");
    return member;
  }

  /** The demo's seller, who has listings since the beginning. */
  seller(): Promise<Member> {
    return this.signIn(demoAccounts.seller);
  }
  /** The demo's shopper, who has orders since the beginning. */
  shopper(): Promise<Member> {
    return this.signIn(demoAccounts.shopper);
  }

  async close(): Promise<void> {
    await this.#process?.end("SIGKILL");
    await this.gateway.stop();
    // PostgreSQL ends by itself once its shop is gone; until then the folder fills again.
    await this.#remove();
  }
}
