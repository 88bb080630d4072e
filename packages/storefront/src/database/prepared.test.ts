import { sql } from "kysely";
import { expect, it } from "vitest";
import { prepared } from "./prepared.ts";
import { testDatabase } from "./test-database.ts";

const { db } = await testDatabase<never>("probe", {}, { poolSize: 1 });

it("plans a query once a connection, and takes other values each time", async () => {
  const twice = async (value: number) =>
    (await prepared(db, "twice", sql<{ twice: number }>`select ${value}::int * 2 as twice`))[0]?.twice;
  expect([await twice(1), await twice(2), await twice(21)]).toEqual([2, 4, 42]);
  const { rows } = await sql`select name, generic_plans + custom_plans as plans from pg_prepared_statements`.execute(
    db,
  );
  expect(rows).toEqual([{ name: "twice", plans: 3 }]);
});

it("refuses another query under the same name", async () => {
  await expect(prepared(db, "twice", sql`select 1 as one`)).rejects.toThrow("Prepared statements must be unique");
});
