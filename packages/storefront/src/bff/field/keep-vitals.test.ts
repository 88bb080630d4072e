import { type Kysely, sql } from "kysely";
import { describe, expect, test } from "vitest";
import type { Vital } from "../../contract/vitals.ts";
import { openDatabase } from "../../database/open-database.ts";
import { testDatabase } from "../../database/test-database.ts";
import { createLog } from "../../observe/logs.ts";
import { turnDayTables } from "./day-tables.ts";
import { createVitalsKeeper } from "./keep-vitals.ts";
import { fieldMigrations, type FieldTables } from "./migrations.ts";

const vital: Vital = {
  name: "LCP",
  value: 1200,
  rating: "good",
  route: "/products/:id",
  release: "1.2.0",
  navigation: "navigate",
  device: "mobile",
};
const dayMs = 24 * 60 * 60 * 1000;
const silent = createLog({ name: "field", level: "silent" });

const tables = async (db: Kysely<FieldTables>) => {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class where relname like 'vitals_2%' and relispartition order by 1`.execute(db);
  return rows.map(({ name }) => name);
};
const counted = async (db: Kysely<FieldTables>) =>
  Number((await db.selectFrom("vitals").select(db.fn.countAll().as("count")).executeTakeFirstOrThrow()).count);

describe("a keeper of vitals", async () => {
  const { db } = await testDatabase<FieldTables>("field", fieldMigrations);
  const { db: other } = await testDatabase<FieldTables>("field", fieldMigrations);

  test("writes them to the day's table, and makes tomorrow's ahead", async () => {
    const keeper = createVitalsKeeper(db, silent);
    keeper.keep([vital, { ...vital, cause: "#hero" }]);
    await keeper.close();
    const today = new Date().toISOString().slice(0, 10).replaceAll("-", "_");
    expect([await counted(db), await tables(db)]).toEqual([2, [`vitals_${today}`, expect.any(String)]]);
  });

  test("goes on past midnight, and drops days that are too old", async () => {
    const start = Date.now();
    let now = start;
    const keeper = createVitalsKeeper(db, silent, { keepDays: 3, now: () => now });
    for (let day = 0; day < 6; day += 1) {
      now = start + day * dayMs;
      await keeper.flush();
    }
    await keeper.close();
    const names = [2, 3, 4, 5, 6].map((day) => new Date(start + day * dayMs).toISOString().slice(0, 10));
    expect(await tables(db)).toEqual(names.map((name) => `vitals_${name.replaceAll("-", "_")}`));
    expect(await counted(db)).toBe(0);
  });

  test("may be several at once", async () => {
    const later = Date.now() + 400 * dayMs;
    await Promise.all(Array.from({ length: 8 }, () => turnDayTables(db, later, 90)));
    expect(await tables(db)).toHaveLength(2);
  });

  test("keeps what could not be written until it can", async () => {
    await sql`alter table vitals rename to hidden`.execute(other);
    const keeper = createVitalsKeeper(other, silent);
    keeper.keep([vital]);
    await keeper.flush();
    await sql`alter table hidden rename to vitals`.execute(other);
    await keeper.close();
    expect(await counted(other)).toBe(1);
  });
});

describe("the move to a table a day", async () => {
  const { "001-vitals": first } = fieldMigrations;
  const { db, url } = await testDatabase<FieldTables>("field", { "001-vitals": first! });

  test("keeps what is there, in its days", async () => {
    const days = ["2026-11-18T23:59:59.9Z", "2026-11-19T00:00:00Z", "2026-11-21T12:00:00Z"];
    for (const day of days)
      await db
        .insertInto("vitals")
        .values({ ...vital, cause: null, at: new Date(day) })
        .execute();
    const moved = await openDatabase<FieldTables>({ url, service: "field", migrations: fieldMigrations });
    expect(await tables(moved)).toEqual(["vitals_2026_11_18", "vitals_2026_11_19", "vitals_2026_11_21"]);
    expect(
      (await moved.selectFrom("vitals").select("at").orderBy("at").execute()).map(({ at }) => at!.toISOString()),
    ).toEqual(days.map((day) => new Date(day).toISOString()));
    await moved.destroy();
  });
});
