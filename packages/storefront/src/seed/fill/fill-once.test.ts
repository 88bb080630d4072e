import { Client } from "pg";
import { beforeEach, expect, test } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import { makeSeedPlan } from "../make-plan.ts";
import { copyRows, textArray } from "./copy-rows.ts";
import { counted } from "./counted.ts";
import { fillOnce } from "./fill-once.ts";
import type { FillService } from "./fill-service.ts";

const { url } = await testDatabase("product", {});
const plan = makeSeedPlan({ listings: 300 });

const query = async (text: string) => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
};

const fill: FillService = async (client, { listings }, progress) => {
  await copyRows(client, "copied", ["id", "title", "tags"], rowsOf(counted(listings(), progress)));
};

function* rowsOf(listings: Iterable<{ id: number; title: string; tags: readonly { name: string }[] }>) {
  for (const { id, title, tags } of listings) yield [id, title, textArray(tags.map((tag) => tag.name))];
}

const fillWith = (how: FillService, of = plan) => {
  let rows = 0;
  const progress = (more: number) => void (rows += more);
  return fillOnce({ url, service: "product", plan: of, fill: how, progress }).then((filled) => ({ filled, rows }));
};

beforeEach(async () => {
  await query("drop table if exists copied, seed_mark");
  await query("create table copied (id bigint primary key, title text, tags text[])");
});

test("fills once, and leaves a filled database alone", async () => {
  expect(await fillWith(fill)).toEqual({ filled: true, rows: 300 });
  expect(await fillWith(fill)).toEqual({ filled: false, rows: 0 });
  expect(await query("select count(*)::int as n from copied")).toEqual([{ n: 300 }]);
});

test("leaves nothing of a fill that was cut off, and starts over", async () => {
  const cutOff: FillService = async (client, of, progress) => {
    await fill(client, of, progress);
    throw new Error("the lights went out");
  };
  await expect(fillWith(cutOff)).rejects.toThrow("the lights went out");
  expect(await query("select count(*)::int as n from copied")).toEqual([{ n: 0 }]);
  expect(await fillWith(fill)).toEqual({ filled: true, rows: 300 });
});

test("leaves nothing when its connection is killed", async () => {
  const killed: FillService = async (client, of, progress) => {
    await fill(client, of, progress);
    await query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'product seed'");
    await client.query("select 1");
  };
  await expect(fillWith(killed)).rejects.toThrow(/connection|terminat/);
  expect(await fillWith(fill)).toEqual({ filled: true, rows: 300 });
});

test("two at once fill once", async () => {
  const both = await Promise.all([fillWith(fill), fillWith(fill)]);
  expect(both.map(({ filled }) => filled).toSorted()).toEqual([false, true]);
});

test("says what to do when another plan was there", async () => {
  await fillWith(fill);
  await expect(fillWith(fill, makeSeedPlan({ listings: 301 }))).rejects.toThrow(
    /product was filled from seed 1985, 300 listings.*asked for is seed 1985, 301 listings.*delete the data folder/,
  );
});

test("copies what text may hold", async () => {
  const odd = ["back\\slash", "tab\tline\nend\r", "\\N", "", 'quote"{,}', "日本語 🎮"];
  await fillWith(async (client) => {
    const rows = odd.map((title, id) => [id, title, textArray([title])] as const);
    await copyRows(client, "copied", ["id", "title", "tags"], [...rows, [99, null, "{}"]]);
  });
  const rows = await query("select title, tags from copied order by id");
  expect(rows).toEqual([...odd.map((title) => ({ title, tags: [title] })), { title: null, tags: [] }]);
});
