import { expect, test } from "vitest";
import { testDatabase } from "../database/test-database.ts";
import { copyRows } from "./fill/copy-rows.ts";
import type { FillService } from "./fill/fill-service.ts";
import { makeSeedPlan } from "./make-plan.ts";
import { seedAll } from "./run.ts";
import { lines } from "./show-progress.ts";

const { url: auth } = await testDatabase("auth", {});
const { url: order } = await testDatabase("order", {});
const plan = makeSeedPlan({ listings: 200 });

const fillWith =
  (part: "accounts" | "orders", failing = false): FillService =>
  async (client, of, progress) => {
    await client.query("create table rows (id text)");
    const made: Iterable<{ id: string }> = of[part]();
    const rows = Array.from(made, ({ id }) => [id]);
    await copyRows(client, "rows", ["id"], rows);
    progress(rows.length);
    if (failing) throw new Error(`${part} failed`);
  };

const told: string[] = [];
const progress = lines((line) => told.push(line.replace(/\d+ ms/, "some ms")));
const services = (failing: boolean) => [
  { name: "auth", url: auth, fill: fillWith("accounts"), parts: ["accounts"] as const },
  { name: "order", url: order, fill: fillWith("orders", failing), parts: ["orders"] as const },
];
const pictures = { name: "pictures", total: 2, run: () => Promise.resolve(true) };

test("one that fails does not keep the others from ending, and goes on where it began", async () => {
  await expect(seedAll({ plan, services: services(true), progress })).rejects.toThrow("orders failed");
  told.length = 0;
  await seedAll({ plan, services: services(false), extras: [pictures], progress });
  expect(told.toSorted()).toEqual([
    "seed auth: about 72 to go",
    "seed auth: was there",
    "seed order: about 80 to go",
    "seed order: done in some ms",
    "seed pictures: about 2 to go",
    "seed pictures: done in some ms",
  ]);
});
