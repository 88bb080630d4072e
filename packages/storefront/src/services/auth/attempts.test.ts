import { describe, expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import { type Attempt, countAttempt, forgetAttempt, loginAttempt, registrationAttempt } from "./attempts.ts";
import { authMigrations } from "./migrations/all.ts";
import type { AuthTables } from "./tables.ts";
import { refusal, standingClock } from "./testing/auth-world.ts";

const { db } = await testDatabase<AuthTables>("auth", authMigrations);
const clock = standingClock();
const hour = 3_600_000;

const count = (attempt: Attempt) => countAttempt(db, attempt, clock());
const isRefused = (attempt: Attempt) =>
  count(attempt).then(
    () => false,
    () => true,
  );
let people = 0;
const somebody = () => `person-${++people}@example.com`;

describe("attempts", () => {
  it("by one network at many people stop at fifty an hour, whichever of its addresses they come from", async () => {
    for (let nth = 0; nth < 50; nth++) await count(loginAttempt(somebody(), `2001:db8:7:7::${nth.toString(16)}`));
    expect(await refusal(count(loginAttempt(somebody(), "2001:db8:7:7:ffff::1")))).toBe("rate_limited");
    await count(loginAttempt(somebody(), "2001:db8:7:8::1"));
    clock.pass(hour - 1);
    expect(await isRefused(loginAttempt(somebody(), "2001:db8:7:7::1"))).toBe(true);
    clock.pass(1);
    expect(await isRefused(loginAttempt(somebody(), "2001:db8:7:7::1"))).toBe(false);
  });

  it("by many at one person stop at a hundred an hour", async () => {
    const email = somebody();
    for (let nth = 0; nth < 100; nth++) await count(loginAttempt(email, `198.51.100.${nth}`));
    expect(await isRefused(loginAttempt(email, "203.0.113.3"))).toBe(true);
    expect(await isRefused(loginAttempt(somebody(), "203.0.113.3"))).toBe(false);
  });

  it("are counted to the one, and wait for nobody forever, where many come at once", async () => {
    const [one, other] = [somebody(), somebody()];
    const crowd = Array.from({ length: 200 }, (_, nth) =>
      isRefused(loginAttempt(nth % 2 ? one : other, `192.0.2.${nth % 3}`)),
    );
    const refused = (await Promise.all(crowd)).filter(Boolean);
    // Three networks and two people: six pairs of five each.
    expect(200 - refused.length).toBe(30);
  });

  it("count for nothing once they are taken back", async () => {
    const attempt = loginAttempt(somebody(), "203.0.113.5");
    for (let time = 0; time < 20; time++) {
      await count(attempt);
      await forgetAttempt(db, attempt);
    }
    expect(await isRefused(attempt)).toBe(false);
  });

  it("to register stop at a hundred an hour from one network", async () => {
    for (let nth = 0; nth < 100; nth++) await count(registrationAttempt(somebody(), "203.0.113.6"));
    expect(await isRefused(registrationAttempt(somebody(), "203.0.113.6"))).toBe(true);
    expect(await isRefused(registrationAttempt(somebody(), undefined))).toBe(false);
  });

  it("are kept without anybody's address", async () => {
    await count(loginAttempt(somebody(), "203.0.113.7"));
    const rows = await db.selectFrom("attempts").selectAll().execute();
    expect(rows.some(({ key }) => /person|203\.0/.test(key.toString("latin1")))).toBe(false);
  });
});
