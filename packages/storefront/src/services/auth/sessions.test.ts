import { createHash, randomBytes } from "node:crypto";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { sweep } from "./sweep.ts";
import { authWorld } from "./testing/auth-world.ts";

const { db, clock, service, member } = await authWorld();
const hour = 3_600_000;
const day = 24 * hour;
const sessionsOf = (accountId: string) => db.selectFrom("sessions").selectAll().where("account_id", "=", accountId);
const versionsOf = async (accountId: string) =>
  (await sql<{ xmin: string }>`SELECT xmin::text FROM sessions WHERE account_id = ${accountId}`.execute(db)).rows;

describe("sessions", () => {
  it("say whose they are", async () => {
    const { id, logIn } = await member("Ann");
    const { sessionToken, expiresAt } = await logIn();
    expect(await service.whoIs({ sessionToken })).toEqual({ accountId: id, name: "Ann", expiresAt });
  });

  it("are kept as a hash that opens nothing", async () => {
    const { id, logIn } = await member();
    const { sessionToken } = await logIn();
    expect(Buffer.from(sessionToken, "base64url")).toHaveLength(32);
    const [row] = await sessionsOf(id).execute();
    expect(row?.token_hash).toEqual(createHash("sha256").update(sessionToken).digest());
    expect(await service.whoIs({ sessionToken: row!.token_hash.toString("base64url") })).toBeNull();
    expect(await service.whoIs({ sessionToken: row!.token_hash.toString("hex") })).toBeNull();
  });

  it.each(["", "none", "' OR 1=1 --", "x".repeat(10_000), randomBytes(32).toString("base64url")])(
    "are nobody's where they are made up: %.20s",
    async (sessionToken) => {
      expect(await service.whoIs({ sessionToken })).toBeNull();
      expect(await service.logOut({ sessionToken })).toBeNull();
    },
  );

  it("end at logout, this one alone, and what was stolen of it is worth nothing", async () => {
    const { logIn } = await member();
    const [here, there] = [await logIn(), await logIn()];
    await service.logOut({ sessionToken: here.sessionToken });
    await service.logOut({ sessionToken: here.sessionToken });
    expect(await service.whoIs(here)).toBeNull();
    expect(await service.whoIs(there)).not.toBeNull();
  });

  it("end after two weeks in which nobody used them, to the millisecond", async () => {
    const { logIn } = await member();
    const [one, other] = [await logIn(), await logIn()];
    clock.pass(14 * day - 1);
    expect(await service.whoIs(one)).not.toBeNull();
    clock.pass(1);
    expect(await service.whoIs(one)).not.toBeNull();
    expect(await service.whoIs(other)).toBeNull();
  });

  it("slide on while used, and end after ninety days all the same", async () => {
    const { logIn } = await member();
    const session = await logIn();
    for (let passed = 10; passed < 90; passed += 10) {
      clock.pass(10 * day);
      expect(await service.whoIs(session)).not.toBeNull();
    }
    const last = await service.whoIs(session);
    expect(Date.parse(last!.expiresAt) - clock().getTime()).toBe(10 * day);
    clock.pass(10 * day);
    expect(await service.whoIs(session)).toBeNull();
  });

  it("are written to at most once an hour", async () => {
    const { id, logIn } = await member();
    const session = await logIn();
    const written = await versionsOf(id);
    clock.pass(hour - 1);
    for (let time = 0; time < 5; time++) await service.whoIs(session);
    expect(await versionsOf(id)).toEqual(written);
    clock.pass(1);
    await service.whoIs(session);
    const again = await versionsOf(id);
    expect(again).not.toEqual(written);
    await service.whoIs(session);
    expect(await versionsOf(id)).toEqual(again);
  });

  it("are swept away once they ended, and no others", async () => {
    const { id, logIn } = await member();
    await logIn();
    clock.pass(5 * day);
    await logIn();
    clock.pass(9 * day);
    await sweep(db, clock());
    expect(await sessionsOf(id).execute()).toHaveLength(1);
  });
});
