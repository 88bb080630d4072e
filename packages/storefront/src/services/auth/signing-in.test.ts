import { describe, expect, it } from "vitest";
import { authWorld, refusal } from "./testing/auth-world.ts";

const { db, clock, service, freshEmail, member } = await authWorld();
const minute = 60_000;
const wrong = (email: string, clientAddress?: string) =>
  refusal(service.logIn({ email, password: "a wrong password", clientAddress }));
/** Nobody is to be counted under what an earlier test did. */
const forget = () => db.deleteFrom("attempts").execute();

describe("signing in", () => {
  it("says the same of a wrong password and of an unknown address", async () => {
    const { email } = await member();
    const said = async (asked: string) =>
      service
        .logIn({ email: asked, password: "a wrong password" })
        .catch((error: Error) => ({ ...error, says: error.message }));
    expect(await said(email)).toEqual(await said(freshEmail()));
  });

  it("takes as long for an unknown address as for a wrong password", async () => {
    const { email } = await member();
    const took = async (asked: string) => {
      await forget();
      const before = process.hrtime.bigint();
      await wrong(asked);
      return Number(process.hrtime.bigint() - before);
    };
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let round = 0; round < 9; round++) {
      known.push(await took(email));
      unknown.push(await took(freshEmail()));
    }
    const middle = (times: number[]) => times.sort((a, b) => a - b)[4] as number;
    const ratio = middle(unknown) / middle(known);
    expect(ratio).toBeGreaterThan(1 / 3);
    expect(ratio).toBeLessThan(3);
  });

  it("takes as long to register a known address as a new one", async () => {
    const { email } = await member();
    const took = async (asked: string) => {
      await forget();
      const before = process.hrtime.bigint();
      await service.register({ email: asked, password: "correct horse battery", name: "Ann" });
      return Number(process.hrtime.bigint() - before);
    };
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let round = 0; round < 9; round++) {
      known.push(await took(email));
      unknown.push(await took(freshEmail()));
    }
    const middle = (times: number[]) => times.sort((a, b) => a - b)[4] as number;
    const ratio = middle(unknown) / middle(known);
    expect(ratio).toBeGreaterThan(1 / 3);
    expect(ratio).toBeLessThan(3);
  });

  it.each(["' OR '1'='1", "admin'--", "\u0000", "x".repeat(128)])("refuses the password %j", async (password) => {
    await forget();
    const { email } = await member();
    expect(await refusal(service.logIn({ email, password }))).toBe("wrong_credentials");
  });
});

describe("limits", () => {
  it("let five wrong guesses through and not a sixth, until a quarter of an hour is over", async () => {
    await forget();
    const { email, logIn } = await member();
    const from = "203.0.113.1";
    for (let guess = 1; guess <= 5; guess++) expect(await wrong(email, from)).toBe("wrong_credentials");
    expect(await wrong(email, from)).toBe("rate_limited");
    const right = service.logIn({ email, password: "correct horse battery", clientAddress: from });
    await expect(right).rejects.toThrow("Try again in 15 minutes");
    // Elsewhere the owner still gets in.
    await logIn();
    clock.pass(15 * minute - 1);
    expect(await wrong(email, from)).toBe("rate_limited");
    clock.pass(1);
    expect(await wrong(email, from)).toBe("wrong_credentials");
  });

  it("let no more through at once than one after another", async () => {
    await forget();
    const { email } = await member();
    const said = await Promise.all(Array.from({ length: 20 }, () => wrong(email, "203.0.113.2")));
    expect(said.filter((code) => code === "wrong_credentials")).toHaveLength(5);
    expect(said.filter((code) => code === "rate_limited")).toHaveLength(15);
  });

  it("do not count who got it right", async () => {
    await forget();
    const { email } = await member();
    const logIn = () => service.logIn({ email, password: "correct horse battery", clientAddress: "203.0.113.4" });
    for (let time = 0; time < 6; time++) await logIn();
    expect((await logIn()).me.email).toBe(email);
  });

  it("let an address be asked to join three times an hour, known or not", async () => {
    const register = (email: string) => service.register({ email, password: "correct horse battery", name: "Ann" });
    const { email: known } = await member();
    await forget();
    for (const email of [known, freshEmail()]) {
      for (let time = 0; time < 3; time++) await register(email);
      expect(await refusal(register(email))).toBe("rate_limited");
    }
  });
});
