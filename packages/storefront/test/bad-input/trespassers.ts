import { expect, test } from "vitest";
import type { Cast } from "../contract/asks.ts";
import { askDatabase } from "../world/ask-database.ts";
import { game } from "../world/member.ts";

/** Tests of who comes with a session, an id or a key that is not theirs. */
export function testTrespassers(cast: () => Cast): void {
  test("a session works for whoever holds it until it is ended, and then for nobody", async () => {
    const { world } = cast();
    const owner = await world.signUp();
    const thief = world.visitor();
    thief.jar.set("session", owner.jar.get("session")!);
    expect((await thief.query("GET me")).id).toBe(owner.me.id);
    await owner.command("DELETE sessions");
    expect(await thief.ask("GET me", "/api/queries/me")).toBe("unauthenticated");
    // Whose session is over is a visitor like any other, not an error.
    await thief.query("GET home");
    await thief.query("GET products/search", {});
  });

  test("a session whose time is over is none, even if its browser still has it", async () => {
    const { world } = cast();
    const owner = await world.signUp();
    await askDatabase(
      world.dataFolder,
      "auth",
      `update sessions set expires_at = now() where account_id = '${owner.me.id}'`,
    );
    expect(await owner.ask("GET me", "/api/queries/me")).toBe("unauthenticated");
    expect(await owner.ask("POST products", "/api/commands/products", { json: game })).toBe("unauthenticated");
  });

  test("a session that was never given is none, whatever it looks like", async () => {
    const { world } = cast();
    for (const session of ["x".repeat(43), "", "null", "' OR 1=1 --", "x".repeat(4_000), "%00", "%", "a=b=c"]) {
      const visitor = world.visitor();
      visitor.jar.set("session", session);
      expect(await visitor.ask("GET me", "/api/queries/me")).toBe("unauthenticated");
      await visitor.query("GET home");
    }
  });

  test("signing in gives another session each time, which scripts cannot read and other sites do not send", async () => {
    const { world, buyer } = cast();
    const json = { email: buyer.me.email, password: buyer.password };
    const given = await Promise.all(
      [1, 2].map(async () => {
        const visitor = world.visitor();
        visitor.jar.set("session", "chosen-by-somebody-else");
        return (await visitor.send("POST", "/api/commands/sessions", { json })).headers.getSetCookie().join();
      }),
    );
    expect(given[0]).not.toBe(given[1]);
    for (const line of given) expect(line).toMatch(/^session=[\w-]{43};.*HttpOnly;.*Secure;.*SameSite=Lax/);
  });

  test("an order is there for its buyer alone", async () => {
    const { world, seller, buyer, offer } = cast();
    const order = await buyer.buy(offer);
    const stranger = await world.signUp();
    const path = `/api/queries/orders/${order.id}`;
    for (const who of [stranger, seller]) {
      expect(await who.ask("GET orders/{id}", path)).toBe("not_found");
      expect(await who.ask("POST orders/{id}/cancel", `/api/commands/orders/${order.id}/cancel`)).toBe("not_found");
    }
    expect((await stranger.query("GET orders", {})).items).toEqual([]);
    expect((await buyer.query("GET orders/{id}", { params: order })).status).toBe("confirmed");
  });

  test("a key that somebody used is free for everybody else, and buys once", async () => {
    const { world, buyer, offer } = cast();
    const key = "the-same-key-for-all";
    const other = await world.signUp();
    const [first, again, others] = [
      await buyer.buy(offer, { key }),
      await buyer.buy(offer, { key }),
      await other.buy(offer, { key }),
    ];
    expect(again.id).toBe(first.id);
    expect(others.id).not.toBe(first.id);
    const charged = (await world.gateway.statement()).charges.filter(({ reference }) =>
      [first.id, others.id].includes(reference),
    );
    expect(charged).toHaveLength(2);
  });
}
