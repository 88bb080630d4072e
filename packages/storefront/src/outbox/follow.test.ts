import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { type Kysely, sql, type Transaction } from "kysely";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { inTransaction } from "../database/in-transaction.ts";
import { testDatabase } from "../database/test-database.ts";
import { follow } from "./follow.ts";
import { readerMigrations, sourceMigrations } from "./follow.child.ts";
import { openOutbox, type PlacedEvent } from "./outbox.ts";
import { type Progress, progressOf } from "./progress.ts";

const source = await testDatabase<object>("source", sourceMigrations);
const reader = await testDatabase<object>("reader", readerMigrations);
const outbox = openOutbox({ db: source.db, url: source.url, service: "source" });
afterAll(() => outbox.close());

const write = (count: number) =>
  inTransaction(source.db, (trx) =>
    outbox.append(
      trx,
      Array.from({ length: count }, (_, index) => ({ type: "something", payload: index })),
    ),
  );

const numbers = async (db: Kysely<object>, query: ReturnType<typeof sql<{ id: number }>>) =>
  (await query.execute(db)).rows.map(({ id }) => id);
const written = () => numbers(source.db, sql<{ id: number }>`select id from outbox order by id`);
const seen = () => numbers(reader.db, sql<{ id: number }>`select id from seen order by place`);

const noteDown = async (trx: Transaction<object>, events: readonly PlacedEvent[]) => {
  for (const { id } of events) await sql`insert into seen (id) values (${id})`.execute(trx);
};

/** Follows until everything that is written was seen. */
async function followToTheEnd(progress: Progress<object>, options: Partial<Parameters<typeof follow>[0]> = {}) {
  const stop = new AbortController();
  const last = (await written()).at(-1) ?? 0;
  const faults: unknown[] = [];
  const following = follow<object, PlacedEvent>({
    read: (at) => outbox.readAfter(at),
    handle: noteDown,
    limit: 7,
    ...(options as object),
    progress,
    signal: stop.signal,
    onFault: (error) => faults.push(error),
  });
  const settled = progressOf(reader.db, "source");
  await expect.poll(() => settled.position(), { timeout: 10_000, interval: 5 }).toBe(last);
  stop.abort();
  await following;
  return faults;
}

describe("following", { timeout: 20_000 }, () => {
  beforeEach(async () => {
    await sql`truncate seen, event_progress`.execute(reader.db);
    await write(30);
  });

  it("hands over every event once, in order", async () => {
    expect(await followToTheEnd(progressOf(reader.db, "source"))).toEqual([]);
    expect(await seen()).toEqual(await written());
  });

  const steps = [
    "before asking for the marker",
    "after asking for the marker",
    "before reading",
    "after reading",
    "before the effects",
    "among the effects",
    "after the effects",
    "before the commit is known",
  ];
  it.each(steps)("takes effect once when it fails %s, each third time", async (step) => {
    let passed = 0;
    const at = (here: string) => {
      if (here === step && passed++ % 3 === 0) throw new Error(`failed ${here}`);
    };
    const real = progressOf(reader.db, "source");
    const progress: Progress<object> = {
      position: async () => {
        at("before asking for the marker");
        const position = await real.position();
        at("after asking for the marker");
        return position;
      },
      advance: async (events, effects) => {
        const marker = await real.advance(events, effects);
        at("before the commit is known");
        return marker;
      },
      skipTo: (id) => real.skipTo(id),
    };
    const faults = await followToTheEnd(progress, {
      read: async (where) => {
        at("before reading");
        const events = await outbox.readAfter(where);
        at("after reading");
        return events;
      },
      handle: async (trx, events) => {
        at("before the effects");
        await noteDown(trx, events.slice(0, 3) as PlacedEvent[]);
        at("among the effects");
        await noteDown(trx, events.slice(3) as PlacedEvent[]);
        at("after the effects");
      },
    });
    expect(faults.length).toBeGreaterThan(0);
    expect(await seen()).toEqual(await written());
  });

  it("takes effect once when batches come twice, overlap, and go to several readers", async () => {
    const readers = Array.from({ length: 4 }, () =>
      followToTheEnd(progressOf(reader.db, "source"), {
        // As if the last answers came again.
        read: ({ afterId, ...at }) => outbox.readAfter({ ...at, afterId: Math.max(0, afterId - 5), limit: 12 }),
      }),
    );
    await Promise.all(readers);
    expect(await seen()).toEqual(await written());
  });

  it("begins where a reader that was filled in another way says", async () => {
    const all = await written();
    const progress = progressOf(reader.db, "source");
    await progress.skipTo(all[9] ?? 0);
    await progress.skipTo(all[4] ?? 0);
    await followToTheEnd(progress);
    expect(await seen()).toEqual(all.slice(10));
  });

  it("stops while it waits for events", async () => {
    await followToTheEnd(progressOf(reader.db, "source"));
    const stop = new AbortController();
    const following = follow<object, PlacedEvent>({
      read: () => new Promise(() => {}),
      progress: progressOf(reader.db, "source"),
      handle: noteDown,
      signal: stop.signal,
      onFault: () => {},
    });
    stop.abort();
    await expect(following).resolves.toBeUndefined();
  });

  it("takes effect once when its process is killed again and again", { timeout: 60_000 }, async () => {
    const writing = new AbortController();
    const writers = Promise.all(
      Array.from({ length: 3 }, async () => {
        while (!writing.signal.aborted) await write(2);
      }),
    );
    for (let kills = 0; kills < 5; kills++) {
      const before = await progressOf(reader.db, "source").position();
      const child = spawn(process.execPath, [fileURLToPath(new URL("follow.child.ts", import.meta.url))], {
        env: { ...process.env, SOURCE_URL: source.url, READER_URL: reader.url },
        stdio: ["ignore", "pipe", "inherit"],
      });
      const exit = once(child, "exit");
      await expect
        .poll(() => progressOf(reader.db, "source").position(), { timeout: 20_000, interval: 1 })
        .toBeGreaterThan(before);
      child.kill("SIGKILL");
      await exit;
    }
    writing.abort();
    await writers;
    await followToTheEnd(progressOf(reader.db, "source"), { limit: 500 });
    expect(await seen()).toEqual(await written());
  });
});
