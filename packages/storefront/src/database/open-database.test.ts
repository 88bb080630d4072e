import { type AddressInfo, connect, createServer } from "node:net";
import { type Generated, type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";
import { Client } from "pg";
import { describe, expect, it } from "vitest";
import { afterCommit, inTransaction } from "./in-transaction.ts";
import { openDatabase } from "./open-database.ts";
import { testDatabase } from "./test-database.ts";

interface Tables {
  counter: { id: Generated<number>; value: number; day: string };
}

const first: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`create table counter (
      id bigint generated always as identity primary key, value bigint not null, day date not null default '2026-02-03'
    )`.execute(db);
    await sql`insert into counter (value) values (1), (2)`.execute(db);
  },
};
const second: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`insert into counter (value) values (100)`.execute(db);
  },
};
const all = { "001-counter": first, "002-more": second };
const { db, url } = await testDatabase<Tables>("probe", { "001-counter": first });

const fileOf = (text: string) => text.replaceAll(/\s+/g, " ");

describe("openDatabase", () => {
  it("reads bigint as a number, in arrays too, and a date as a day", async () => {
    const row = await db.selectFrom("counter").selectAll().where("id", "=", 1).executeTakeFirstOrThrow();
    expect(row).toEqual({ id: 1, value: 1, day: "2026-02-03" });
    const { rows } = await sql<{ ids: number[] }>`select array[7, null, 9]::bigint[] as ids`.execute(db);
    expect(rows).toEqual([{ ids: [7, null, 9] }]);
  });

  it("refuses a bigint that a number cannot hold, and keeps the connection", async () => {
    await expect(sql`select 9007199254740993::bigint as big`.execute(db)).rejects.toThrow(RangeError);
    await expect(sql`select 1 as one`.execute(db)).resolves.toMatchObject({ rows: [{ one: 1 }] });
  });

  it("leaves the parsers of everybody else alone", async () => {
    const client = new Client({ connectionString: url });
    await client.connect();
    expect((await client.query("select 1::bigint as big")).rows).toEqual([{ big: "1" }]);
    await client.end();
  });

  it("runs a migration once where many open at once", async () => {
    const opened = await Promise.all(
      Array.from({ length: 5 }, () => openDatabase<Tables>({ url, service: "probe", migrations: all })),
    );
    const { rows } = await sql`select 1 from counter where value = 100`.execute(db);
    expect(rows).toHaveLength(1);
    await Promise.all(opened.map((each) => each.destroy()));
  });

  it("names the migration that failed and keeps what was before", async () => {
    const bad: Migration = { up: async (db: Kysely<unknown>) => void (await sql`create tabel x ()`.execute(db)) };
    const migrations = { ...all, "003-bad": bad };
    const message = await openDatabase({ url, service: "probe", migrations }).catch((error: Error) => error.message);
    expect(message).toMatch(/database of probe .* failed at 003-bad: syntax error.*Nothing was changed/);
  });

  it("says which setting to check, and never the password", async () => {
    const at = new URL(url);
    at.password = "secret";
    const cases: [string, RegExp][] = [
      [at.href, /database of probe at 127.*password of role "probe" is wrong. Correct PROBE_DATABASE_URL/],
      [url.replace(/test_probe_\w+/, "nowhere"), /there is no database "nowhere"/],
      ["postgres://probe:secret@127.0.0.1:1/x", /at 127.0.0.1:1 .*nothing listens there.*PROBE_DATABASE_URL/],
      ["mysql://probe:secret@host/x", /PROBE_DATABASE_URL is not a database URL/],
    ];
    for (const [wrong, expected] of cases) {
      const error: unknown = await openDatabase({ url: wrong, service: "probe", migrations: {}, patienceMs: 50 }).catch(
        (error: unknown) => error,
      );
      expect(error).toBeInstanceOf(Error);
      expect(fileOf((error as Error).message)).toMatch(expected);
      expect((error as Error).message).not.toContain("secret");
    }
  });

  it("ends a statement that takes too long", async () => {
    const hasty = await openDatabase({ url, service: "probe", migrations: all, statementTimeoutMs: 50 });
    await expect(sql`select pg_sleep(5)`.execute(hasty)).rejects.toMatchObject({ code: "57014" });
    await hasty.destroy();
  });

  it("refuses a database that is ahead of this code", async () => {
    const opening = openDatabase({ url, service: "probe", migrations: { "001-counter": first } });
    await expect(opening).rejects.toThrow(/002-more/);
  });

  it("waits for a server that is not there yet", async () => {
    const { port } = new URL(url);
    const later = createServer();
    await new Promise<void>((resolve) => later.listen(0, "127.0.0.1", resolve));
    const { port: free } = later.address() as AddressInfo;
    await new Promise((resolve) => later.close(resolve));
    const opening = openDatabase({ url: url.replace(`:${port}/`, `:${free}/`), service: "probe", migrations: all });
    const door = createServer((socket) => {
      const through = connect(Number(port), "127.0.0.1");
      socket.pipe(through).pipe(socket);
      socket.on("error", () => through.destroy());
      through.on("error", () => socket.destroy());
    });
    await new Promise<void>((resolve) => door.listen(free, "127.0.0.1", resolve));
    await (await opening).destroy();
    await expect(new Promise((resolve) => door.close(resolve))).resolves.toBeUndefined();
  });

  it("goes on after its connections were cut", async () => {
    await sql`select 1`.execute(db);
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()",
    );
    await client.end();
    await expect.poll(() => sql`select 1 as one`.execute(db).then(({ rows }) => rows)).toEqual([{ one: 1 }]);
  });
});

describe("inTransaction", () => {
  const add = (isolation: "serializable" | "repeatable read") =>
    inTransaction(
      db,
      async (trx) => {
        const { value } = await trx.selectFrom("counter").select("value").where("id", "=", 2).executeTakeFirstOrThrow();
        await trx
          .updateTable("counter")
          .set({ value: value + 1 })
          .where("id", "=", 2)
          .execute();
      },
      { isolation, retries: 50 },
    );

  it("runs again what lost against another, until all have won", async () => {
    await Promise.all(Array.from({ length: 20 }, () => add("repeatable read")));
    const row = await db.selectFrom("counter").select("value").where("id", "=", 2).executeTakeFirstOrThrow();
    expect(row.value).toBe(22);
  });

  it("passes other errors on at once and leaves nothing", async () => {
    let calls = 0;
    const told: string[] = [];
    const failing = inTransaction(db, async (trx) => {
      calls++;
      afterCommit(trx, () => told.push("never"));
      await trx.updateTable("counter").set({ value: -1 }).where("id", "=", 1).execute();
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    const row = await db.selectFrom("counter").select("value").where("id", "=", 1).executeTakeFirstOrThrow();
    expect({ calls, told, value: row.value }).toEqual({ calls: 1, told: [], value: 1 });
  });

  it("tells those who wait for the commit once, after it", async () => {
    const told: number[] = [];
    let attempts = 0;
    await inTransaction(db, async (trx) => {
      afterCommit(trx, () => told.push(attempts));
      if (++attempts < 3) throw Object.assign(new Error("lost"), { code: "40001" });
    });
    expect(told).toEqual([3]);
  });
});
