import { type Kysely, sql } from "kysely";
import { Client } from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { inTransaction } from "../database/in-transaction.ts";
import { rowTypes } from "../database/row-types.ts";
import { testDatabase } from "../database/test-database.ts";
import { LostEvents, openOutbox, type PlacedEvent } from "./outbox.ts";
import { outboxMigration } from "./outbox-migration.ts";

const things = {
  up: async (db: Kysely<unknown>) => {
    await sql`create table thing (id int primary key, version int not null default 0)`.execute(db);
    await sql`insert into thing select generate_series(1, 3)`.execute(db);
  },
};
const { db, url } = await testDatabase<object>("source", { "001-outbox": outboxMigration, "002-things": things });
const outbox = openOutbox({ db, url, service: "source" });
const clients: Client[] = [];
afterAll(async () => {
  await outbox.close();
  await Promise.all(clients.map((client) => client.end()));
});

async function connect(): Promise<Client> {
  const client = new Client({ connectionString: url, types: rowTypes });
  await client.connect();
  clients.push(client);
  return client;
}

/** Appends by hand, so that a test can end the transaction when it likes. */
const append = (client: Client, ...types: string[]) =>
  client.query("select outbox_append($1)", [JSON.stringify(types.map((type) => ({ type, payload: {} })))]);

const newest = async () => {
  const { rows } = await sql<{ id: number }>`select outbox_newest() as id`.execute(db);
  return rows[0]?.id ?? 0;
};

const typesAfter = async (afterId: number, limit = 100) =>
  (await outbox.readAfter({ afterId, limit })).map(({ type }) => type);

describe("reading by one number", () => {
  it("waits for a number that is still to come", async () => {
    const [early, late] = [await connect(), await connect()];
    const start = await newest();
    await early.query("begin");
    await append(early, "early");
    await append(late, "late");
    // What a reader that goes by visible rows would take for everything there is:
    const naive = await late.query<{ type: string }>("select type from outbox where id > $1 order by id", [start]);
    expect(naive.rows).toEqual([{ type: "late" }]);
    expect(await typesAfter(start)).toEqual([]);
    await early.query("commit");
    expect(await typesAfter(start)).toEqual(["early", "late"]);
  });

  it("begins where all before is there: what is in flight comes after the latest", async () => {
    const [early, late] = [await connect(), await connect()];
    const start = await outbox.latestId();
    await early.query("begin");
    await append(early, "in flight");
    await append(late, "there already");
    expect(await outbox.latestId()).toBe(start);
    await early.query("commit");
    expect(await outbox.latestId()).toBe(start + 2);
    expect(await typesAfter(start)).toEqual(["in flight", "there already"]);
  });

  it("waits where the transaction that began first has the higher number", async () => {
    const [older, younger] = [await connect(), await connect()];
    const start = await newest();
    await older.query("begin; update thing set version = version where id = 1");
    await younger.query("begin");
    await append(younger, "lower number");
    await append(older, "higher number");
    await older.query("commit");
    // Rows of transactions older than all that run: the usual rule, under which a marker would pass over a row.
    const usual = await older.query<{ type: string }>(
      `select type from outbox where id > $1
        and xmin::text::bigint < pg_snapshot_xmin(pg_current_snapshot())::text::bigint % 4294967296 order by id`,
      [start],
    );
    expect(usual.rows).toEqual([{ type: "higher number" }]);
    expect(await typesAfter(start)).toEqual([]);
    await younger.query("commit");
    expect(await typesAfter(start)).toEqual(["lower number", "higher number"]);
  });

  it("goes on past a transaction that was rolled back, wholly or to a savepoint", async () => {
    const client = await connect();
    const start = await newest();
    await client.query("begin");
    await append(client, "undone");
    await client.query("rollback");
    await client.query("begin; savepoint here");
    await append(client, "undone too");
    await client.query("rollback to here");
    await append(client, "done");
    await client.query("commit");
    expect(await typesAfter(start)).toEqual(["done"]);
  });

  it("is not held up by a transaction that writes no events", async () => {
    const client = await connect();
    const start = await newest();
    await client.query("begin; update thing set version = version where id = 2");
    await inTransaction(db, (trx) => outbox.append(trx, [{ type: "through", payload: null }]));
    expect(await typesAfter(start)).toEqual(["through"]);
    await client.query("rollback");
  });

  it("keeps the order of a batch, and what is in an event", async () => {
    const start = await newest();
    const payload = { text: `it's "quoted" \\ 💾`, list: [1, null], nested: { yes: true } };
    const events = Array.from({ length: 50 }, (_, index) => ({ type: `t${index}`, payload }));
    await inTransaction(db, (trx) => outbox.append(trx, events));
    const read = await outbox.readAfter({ afterId: start, limit: 1_000 });
    expect(read.map(({ type, payload }) => ({ type, payload }))).toEqual(events);
    expect(read[0]?.createdAt).toBeInstanceOf(Date);
    expect(await typesAfter(start, 3)).toEqual(["t0", "t1", "t2"]);
  });

  it("holds where numbers outgrow the 32 bits of a lock's name", async () => {
    for (const edge of [2 ** 31, 2 ** 32, 2 ** 33 + 2 ** 31]) {
      await sql`select setval('outbox_id_seq', ${edge - 3})`.execute(db);
      const start = await newest();
      const [early, late] = [await connect(), await connect()];
      await early.query("begin");
      await append(early, "early", "early");
      await append(late, "late", "late", "late");
      expect(await typesAfter(start)).toEqual([]);
      await early.query("commit");
      expect(await typesAfter(start)).toEqual(["early", "early", "late", "late", "late"]);
    }
  });

  it("is refused within a snapshot that stands still", async () => {
    const reading = inTransaction(db, (trx) => sql`select * from outbox_read(0, 1)`.execute(trx), {
      isolation: "repeatable read",
    });
    await expect(reading).rejects.toThrow("read committed only");
  });
});

describe("many writers and readers at once", () => {
  /** Small and repeatable; the interleaving itself is up to the server. */
  const dice = (seed: number) => () => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;

  async function write(client: Client, roll: () => number, transactions: number): Promise<void> {
    for (let n = 0; n < transactions; n++) {
      await client.query("begin");
      // Often a transaction has its own number long before its events do.
      if (roll() < 0.5) await client.query("select pg_current_xact_id()");
      if (roll() < 0.3) await append(client, "first of two");
      const { rows } = await client.query<{ id: number; version: number }>(
        "update thing set version = version + 1 where id = $1 returning id, version",
        [1 + Math.floor(roll() * 3)],
      );
      await client.query("select outbox_append($1)", [JSON.stringify([{ type: "changed", payload: rows[0] }])]);
      if (roll() < 0.5) await client.query("select count(*) from outbox");
      await client.query(roll() < 0.2 ? "rollback" : "commit");
    }
  }

  async function readAll(limit: number, from: number, writing: { over: boolean }): Promise<PlacedEvent[]> {
    const seen: PlacedEvent[] = [];
    for (;;) {
      const { over } = writing;
      const events = await outbox.readAfter({ afterId: seen.at(-1)?.id ?? from, limit });
      seen.push(...events);
      if (over && events.length === 0) return seen;
    }
  }

  it.each([1, 2, 3])("every reader sees every event once, in one order (seed %i)", async (seed) => {
    const from = await newest();
    const writing = { over: false };
    const readers = [1, 7, 500].map((limit) => readAll(limit, from, writing));
    const writers = await Promise.all(Array.from({ length: 8 }, connect));
    await Promise.all(writers.map((client, index) => write(client, dice(seed * 100 + index), 40)));
    writing.over = true;
    const { rows: all } = await sql<{ id: number }>`select id from outbox where id > ${from} order by id`.execute(db);
    expect(all.length).toBeGreaterThan(200);
    for (const seen of await Promise.all(readers)) {
      expect(seen.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
      const versions = new Map<number, number[]>();
      for (const { type, payload } of seen) {
        const { id, version } = payload as { id: number; version: number };
        if (type === "changed") versions.set(id, [...(versions.get(id) ?? []), version]);
      }
      for (const list of versions.values()) expect(list).toEqual(list.toSorted((a, b) => a - b));
    }
  });
});

describe("waiting for events", () => {
  it("wakes up at once for what another process writes", async () => {
    const start = await newest();
    const elsewhere = openOutbox({ db, url, service: "elsewhere" });
    const waiting = elsewhere.readAfter({ afterId: start, limit: 10, waitMs: 10_000 });
    await inTransaction(db, (trx) => outbox.append(trx, [{ type: "rung", payload: 1 }]));
    expect((await waiting).map(({ type }) => type)).toEqual(["rung"]);
    await elsewhere.close();
  });

  it("wakes up for what was written without a ring, and after a rollback that held events up", async () => {
    const start = await newest();
    const [blocking, client] = [await connect(), await connect()];
    await blocking.query("begin");
    await append(blocking, "undone");
    await append(client, "held up");
    const waiting = outbox.readAfter({ afterId: start, limit: 10, waitMs: 10_000 });
    await blocking.query("rollback");
    expect((await waiting).map(({ type }) => type)).toEqual(["held up"]);
  });

  it("ends after its time, on its signal, and on close, with nothing", async () => {
    const at = { afterId: await newest(), limit: 1 };
    expect(await outbox.readAfter({ ...at, waitMs: 30 })).toEqual([]);
    const stop = new AbortController();
    const stopped = outbox.readAfter({ ...at, waitMs: 60_000, signal: stop.signal });
    stop.abort();
    expect(await stopped).toEqual([]);
    const other = openOutbox({ db, url, service: "other" });
    const closed = other.readAfter({ ...at, waitMs: 60_000 });
    await other.close();
    expect(await closed).toEqual([]);
  });

  it("hears again after its connection was cut", async () => {
    const lost: Error[] = [];
    const other = openOutbox({ db, url, service: "cut", onConnectionLost: (error) => lost.push(error) });
    const sessions = () =>
      sql<{
        pid: number;
      }>`select pid from pg_stat_activity where application_name = 'cut bell' and query ilike 'listen%'`.execute(db);
    await expect.poll(async () => (await sessions()).rows.length).toBe(1);
    await sql`select pg_terminate_backend(${(await sessions()).rows[0]?.pid})`.execute(db);
    await expect.poll(() => lost.length).toBeGreaterThan(0);
    await expect.poll(async () => (await sessions()).rows.length).toBe(1);
    const waiting = other.readAfter({ afterId: await newest(), limit: 1, waitMs: 10_000 });
    await inTransaction(db, (trx) => outbox.append(trx, [{ type: "again", payload: {} }]));
    expect((await waiting).map(({ type }) => type)).toEqual(["again"]);
    await other.close();
  });
});

describe("pruning", () => {
  it("deletes in batches, and tells a reader that missed something", async () => {
    const start = await newest();
    const events = Array.from({ length: 25 }, (_, index) => ({ type: `p${index}`, payload: {} }));
    await inTransaction(db, (trx) => outbox.append(trx, events));
    const read = await outbox.readAfter({ afterId: start, limit: 100 });
    const at = (index: number) => read[index]?.id ?? 0;
    await outbox.prune({ upToId: start });
    expect(await outbox.prune({ upToId: at(9), batchSize: 3 })).toBe(10);
    expect(await outbox.prune({ upToId: at(9), batchSize: 3 })).toBe(0);
    expect(await typesAfter(at(9), 1)).toEqual(["p10"]);
    await expect(outbox.readAfter({ afterId: at(8), limit: 1 })).rejects.toThrow(LostEvents);
    expect(await outbox.prune({ upToId: at(24) })).toBe(15);
    await expect(outbox.readAfter({ afterId: at(9), limit: 1 })).rejects.toThrow(LostEvents);
    expect(await outbox.readAfter({ afterId: at(24), limit: 1 })).toEqual([]);
  });

  it("tells a reader that is ahead of the source", async () => {
    await expect(outbox.readAfter({ afterId: (await newest()) + 1, limit: 1 })).rejects.toThrow("began anew");
  });
});
