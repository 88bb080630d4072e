import { describe, expect, it } from "vitest";
import { createPasswords } from "./passwords.ts";

const passwords = createPasswords();

describe("passwords", () => {
  it("fit the hash they were turned into, and no other password does", async () => {
    const hash = await passwords.hash("correct horse battery");
    expect(await passwords.fits("correct horse battery", hash)).toBe(true);
    expect(await passwords.fits("correct horse batterz", hash)).toBe(false);
    expect(await passwords.fits("", hash)).toBe(false);
  });

  it("are salted: the same one twice gives two hashes", async () => {
    expect(await passwords.hash("correct horse battery")).not.toBe(await passwords.hash("correct horse battery"));
  });

  it("cost what OWASP asks for, and say so", async () => {
    expect(await passwords.hash("correct horse battery")).toMatch(
      /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/,
    );
  });

  it("never fit where there is no hash", async () => {
    expect(await passwords.fits("", null)).toBe(false);
    expect(await passwords.fits("anything", null)).toBe(false);
  });

  it("fit however the keyboard composes their letters", async () => {
    const hash = await passwords.hash("cafe\u0301 au lait");
    expect(await passwords.fits("caf\u00e9 au lait", hash)).toBe(true);
  });

  it("read hashes of another cost, since ours may change", async () => {
    // "password" with 64 KiB and one pass, written by the reference implementation's own form.
    const hash = "$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHQ$" + (await derived());
    expect(await passwords.fits("password", hash)).toBe(true);
  });

  it("leave the main thread alone", async () => {
    let turns = 0;
    const counting = setInterval(() => turns++, 1);
    await Promise.all(Array.from({ length: 6 }, () => passwords.hash("correct horse battery")));
    clearInterval(counting);
    expect(turns).toBeGreaterThan(5);
  });
});

async function derived(): Promise<string> {
  const { argon2Sync } = await import("node:crypto");
  const hash = argon2Sync("argon2id", {
    message: Buffer.from("password"),
    nonce: Buffer.from("somesalt"),
    memory: 64,
    passes: 1,
    parallelism: 1,
    tagLength: 24,
  });
  return hash.toString("base64").replace(/=+$/, "");
}
