import { beforeEach, describe, expect, it } from "vitest";
import { testDatabase } from "../../../database/test-database.ts";
import { addRegistration, confirmRegistration } from "../joining.ts";
import { authMigrations } from "../migrations/all.ts";
import type { AuthTables } from "../tables.ts";
import { openPostman, standingClock, tokenIn } from "../testing/auth-world.ts";
import { deliverLetters } from "./delivery.ts";

const { db } = await testDatabase<AuthTables>("auth", authMigrations);
const second = 1_000;

/** What is registered with, delivered with, and seen of it. */
function world() {
  const clock = standingClock();
  const post = openPostman();
  const faults: unknown[] = [];
  const needs = {
    db,
    postman: post.postman,
    publicOrigin: "https://shop.example",
    clock,
    onFault: (fault: unknown) => void faults.push(fault),
  };
  const register = (email: string) => addRegistration(db, { email, name: "Ann", passwordHash: "$argon2id$" }, clock());
  return { clock, post, faults, needs, register, deliver: () => deliverLetters(needs) };
}

beforeEach(async () => {
  await db.deleteFrom("registrations").execute();
  await db.deleteFrom("accounts").execute();
});

describe("letters", () => {
  it("are brought once where nothing goes wrong, by however many at once", async () => {
    const { register, deliver, post } = world();
    for (let nth = 0; nth < 20; nth++) await register(`ann-${nth}@example.com`);
    await Promise.all([deliver(), deliver(), deliver()]);
    await deliver();
    expect(post.brought.map(({ to }) => to).sort()).toEqual(
      Array.from({ length: 20 }, (_, nth) => `ann-${nth}@example.com`).sort(),
    );
  });

  it("are tried again later and later while the postman is ill, and never forgotten", async () => {
    const { register, deliver, post, clock, faults } = world();
    await register("ann@example.com");
    post.failWith(new Error("the mail server is down"));
    const tries: number[] = [];
    for (let passed = 0; passed < 600; passed += 10) {
      const before = faults.length;
      await deliver();
      if (faults.length > before) tries.push(passed);
      clock.pass(10 * second);
    }
    expect(tries).toEqual([0, 30, 90, 210, 450]);
    post.failWith(null);
    clock.pass(3_600 * second);
    await deliver();
    expect(post.brought).toHaveLength(1);
  });

  it("do not wait for one that cannot be brought", async () => {
    const { register, needs, post } = world();
    await register("bad@example.com");
    await register("good@example.com");
    const picky = {
      ...needs.postman,
      bring: async (letter: Parameters<typeof needs.postman.bring>[0]) => {
        if (letter.to.startsWith("bad")) throw new Error("no such mailbox");
        await needs.postman.bring(letter);
      },
    };
    await deliverLetters({ ...needs, postman: picky });
    expect(post.brought.map(({ to }) => to)).toEqual(["good@example.com"]);
  });

  it("are brought again after a crash between bringing and noting it, and both links work", async () => {
    const { register, deliver, needs, post, clock } = world();
    await register("ann@example.com");
    // Brought, and then the process is gone: nothing after it happens.
    await new Promise<void>((crashed) => {
      void deliverLetters({
        ...needs,
        postman: {
          ...needs.postman,
          bring: async (letter) => {
            await needs.postman.bring(letter);
            crashed();
            await new Promise(() => {});
          },
        },
      });
    });
    await deliver();
    expect(post.brought).toHaveLength(1);
    clock.pass(30 * second);
    await deliver();
    expect(post.brought).toHaveLength(2);
    const [first, again] = post.brought.map(tokenIn) as [string, string];
    expect(first).not.toBe(again);
    await confirmRegistration(db, first, clock());
    await expect(confirmRegistration(db, again, clock())).rejects.toThrow("used up");
  });

  it("are brought after a crash before anything was tried", async () => {
    const { register, deliver, post } = world();
    await register("ann@example.com");
    expect(post.brought).toHaveLength(0);
    await deliver();
    expect(post.brought).toHaveLength(1);
  });
});
