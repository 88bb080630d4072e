import { describe, expect, it } from "vitest";
import { authWorld, refusal, tokenIn } from "./testing/auth-world.ts";

const { db, clock, post, service, freshEmail, member } = await authWorld();
const day = 86_400_000;
const password = "correct horse battery";

describe("joining", () => {
  it("leads from a registration by mail to an account that can sign in", async () => {
    const email = freshEmail();
    expect(await service.register({ email, password, name: "Ann" })).toBeNull();
    expect(await refusal(service.logIn({ email, password }))).toBe("account_not_confirmed");
    const { id } = await service.confirm({ token: tokenIn(await post.letterTo(email)) });
    const { me } = await service.logIn({ email, password });
    expect(me).toEqual({ id, email, name: "Ann", bio: "", picture: null, createdAt: clock().toISOString() });
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7/);
  });

  it("tells who does not know the password nothing of a registration", async () => {
    const email = freshEmail();
    await service.register({ email, password, name: "Ann" });
    expect(await refusal(service.logIn({ email, password: "something else" }))).toBe("wrong_credentials");
  });

  it("takes a link once, however many follow it at once", async () => {
    const email = freshEmail();
    await service.register({ email, password, name: "Ann" });
    const token = tokenIn(await post.letterTo(email));
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => service.confirm({ token })));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await refusal(service.confirm({ token }))).toBe("token_expired");
  });

  it("takes a link until a day is over, and not after", async () => {
    const [early, late] = [freshEmail(), freshEmail()];
    await service.register({ email: early, password, name: "Ann" });
    await service.register({ email: late, password, name: "Ann" });
    const [inTime, tooLate] = [await post.letterTo(early), await post.letterTo(late)];
    clock.pass(day - 1);
    await service.confirm({ token: tokenIn(inTime) });
    clock.pass(1);
    expect(await refusal(service.confirm({ token: tokenIn(tooLate) }))).toBe("token_expired");
    expect(await refusal(service.logIn({ email: late, password }))).toBe("wrong_credentials");
  });

  it.each(["", "short", "x".repeat(43), "x".repeat(200), "' OR 1=1 --"])(
    "refuses a made-up link: %j",
    async (token) => {
      expect(await refusal(service.confirm({ token }))).toBe("token_expired");
    },
  );

  it("answers the same for a known address, writes to its owner, and changes nothing", async () => {
    const { email, logIn } = await member("Ann");
    expect(await service.register({ email, password: "another password", name: "Eve" })).toBeNull();
    const letter = await post.letterTo(email, 2);
    expect(letter.subject).toBe("You already have an account");
    expect(tokenIn(letter)).toBe("none");
    expect((await logIn()).me.name).toBe("Ann");
    expect(await refusal(service.logIn({ email, password: "another password" }))).toBe("wrong_credentials");
  });

  it("never confirms by one's letter what somebody else typed", async () => {
    const email = freshEmail();
    await service.register({ email, password, name: "Ann" });
    const mine = tokenIn(await post.letterTo(email));
    await service.register({ email, password: "password of eve", name: "Eve" });
    const other = tokenIn(await post.letterTo(email, 2));
    await service.confirm({ token: mine });
    expect((await service.logIn({ email, password })).me.name).toBe("Ann");
    expect(await refusal(service.confirm({ token: other }))).toBe("token_expired");
    expect(await refusal(service.logIn({ email, password: "password of eve" }))).toBe("wrong_credentials");
  });

  it("makes one account where two links of an address are followed at once", async () => {
    const email = freshEmail();
    await service.register({ email, password, name: "Ann" });
    await service.register({ email, password, name: "Ann" });
    const tokens = [tokenIn(await post.letterTo(email)), tokenIn(await post.letterTo(email, 2))];
    const outcomes = await Promise.allSettled(tokens.map((token) => service.confirm({ token })));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("repeats nothing in a letter that was typed into the form", async () => {
    const email = freshEmail();
    await service.register({ email, password, name: "Win at https://evil.example now" });
    const { subject, text } = await post.letterTo(email);
    expect(`${subject} ${text}`).not.toContain("evil");
  });

  it("keeps names as they were typed, be they SQL or HTML", async () => {
    for (const name of ["'); DROP TABLE accounts; --", "<img src=x onerror=alert(1)>", "${7*7} \\' \" %s \u202e"]) {
      const { id } = await member(name);
      expect((await service.getMe({ accountId: id })).name).toBe(name);
      expect(await service.getPeople({ accountIds: [id] })).toEqual([{ id, name, picture: null }]);
    }
  });

  it("keeps no password and no token that could be used", async () => {
    const email = freshEmail();
    await service.register({ email, password, name: "Ann" });
    const token = tokenIn(await post.letterTo(email));
    const rows = JSON.stringify([
      await db.selectFrom("registrations").selectAll().execute(),
      await db.selectFrom("confirmations").selectAll().execute(),
      await db.selectFrom("letters").selectAll().execute(),
    ]);
    expect(rows).not.toContain(password);
    expect(rows).not.toContain(token);
    expect(rows).not.toContain(JSON.stringify([...Buffer.from(token)]).slice(1, -1));
  });
});
