import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { demoAccounts } from "../../src/seed/people/accounts.ts";
import { startGateway, type WorldGateway } from "./gateway.ts";
import { tokenSentTo } from "./mailbox.ts";
import { Member } from "./member.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { type Place, Visitor } from "./visitor.ts";
import { Witness } from "./witness.ts";

/** What every world has: a folder, a payment gateway in its own process, and people. */
export interface Ground {
  folder: string;
  gateway: WorldGateway;
  /** Settings of every process: few listings, so that a start is short, and no covers. */
  env: Record<string, string>;
  remove(): Promise<void>;
}

export async function breakGround(env: Record<string, string> = {}): Promise<Ground> {
  const folder = await temporaryFolder();
  const gateway = await startGateway(join(folder.path, "gateway"));
  const DATA_FOLDER = join(folder.path, "data");
  const world = { DATA_FOLDER, LISTINGS: "100", COVERS_AHEAD: "0", TRUST_PROXY: "true", PORT: "0" };
  return {
    folder: folder.path,
    gateway,
    env: { ...world, ...gateway.env, ...env },
    async remove() {
      await gateway.stop();
      // PostgreSQL ends by itself once its shop is gone; until then the folder fills again.
      await folder.remove();
    },
  };
}

/** A running shop and the people who visit it. */
export abstract class World implements Place {
  readonly witness = new Witness();
  protected readonly ground: Ground;

  protected constructor(ground: Ground) {
    this.ground = ground;
  }

  abstract get origin(): string;

  get gateway(): WorldGateway {
    return this.ground.gateway;
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
    const token = await tokenSentTo(email, join(this.ground.folder, "data/mailbox"));
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
}
