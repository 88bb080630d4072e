import { afterAll, expect } from "vitest";
import { testDatabase } from "../../../database/test-database.ts";
import type { Letter, Postman } from "../mail/postman.ts";
import { authMigrations } from "../migrations/all.ts";
import { createAuthService } from "../service.ts";
import type { AuthTables } from "../tables.ts";

/** A clock that stands still until it is moved. */
export function standingClock(start = "2026-03-01T12:00:00.000Z") {
  let nowMs = Date.parse(start);
  return Object.assign(() => new Date(nowMs), {
    pass: (ms: number) => void (nowMs += ms),
  });
}

/** A postman whose bag can be looked into, and who can be told to fail. */
export function openPostman() {
  const brought: Letter[] = [];
  const waiting = new Set<() => void>();
  let fault: Error | null = null;
  const postman: Postman = {
    async bring(letter) {
      if (fault) throw fault;
      brought.push(letter);
      for (const look of waiting) look();
    },
    close() {},
  };
  return {
    postman,
    brought,
    failWith: (error: Error | null) => void (fault = error),
    /** The `nth` letter to somebody, as soon as it was brought; counted from 1. */
    letterTo: (to: string, nth = 1) =>
      new Promise<Letter>((resolve) => {
        const look = () => {
          const letter = brought.filter((each) => each.to === to)[nth - 1];
          if (!letter) return;
          waiting.delete(look);
          resolve(letter);
        };
        waiting.add(look);
        look();
      }),
  };
}

export const tokenIn = (letter: Letter) => /#token=([\w-]+)/.exec(letter.text)?.[1] ?? "none";

/** The auth service over a database of its own. Each person made has the password "correct horse battery". */
export async function authWorld() {
  const { db, url } = await testDatabase<AuthTables>("auth", authMigrations);
  const clock = standingClock();
  const post = openPostman();
  const faults: unknown[] = [];
  const service = createAuthService({
    db,
    postman: post.postman,
    publicOrigin: "https://shop.example",
    clock,
    onFault: (fault) => void faults.push(fault),
  });
  afterAll(() => service.close());

  let people = 0;
  const freshEmail = (name = "ann") => `${name}-${++people}@example.com`;
  const member = async (name = "Ann") => {
    const email = freshEmail();
    await service.register({ email, password: "correct horse battery", name });
    const { id } = await service.confirm({ token: tokenIn(await post.letterTo(email)) });
    return { id, email, logIn: () => service.logIn({ email, password: "correct horse battery" }) };
  };
  return { db, url, clock, post, faults, service, freshEmail, member };
}

/** The code of the refusal that `work` ends in; anything else fails the test. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  const fault = await work.then(
    (value) => expect.fail(`Expected a refusal, found ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
  return (fault as { code?: string }).code ?? String(fault);
}
