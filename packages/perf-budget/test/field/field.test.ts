import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { describe, expect, test } from "vitest";
import { fieldMigrations, type FieldTables } from "../../../storefront/src/bff/field/migrations.ts";
import { createVitalsKeeper } from "../../../storefront/src/bff/field/keep-vitals.ts";
import { turnDayTables } from "../../../storefront/src/bff/field/day-tables.ts";
import { testDatabase } from "../../../storefront/src/database/test-database.ts";
import { createLog } from "../../../storefront/src/observe/logs.ts";
import { main } from "../../src/cli/command.ts";
import { judgeField } from "../../src/field/judge-field.ts";
import { gridShares, p75Shares } from "../../src/field/p75-bounds.ts";
import { readField } from "../../src/field/read-field.ts";
import { budgetOf } from "../compare/made.ts";

const { db, url } = await testDatabase<FieldTables>("field", fieldMigrations);
const day = 86_400_000;
await turnDayTables(db, Date.now() - day, 90);
await turnDayTables(db, Date.now(), 90);

const report = async (route: string, release: string, values: number[], at: Date, name = "LCP", device = "mobile") => {
  const one = { name, route, release, device, rating: "good", navigation: "navigate", cause: null, at };
  await db
    .insertInto("vitals")
    .values(values.map((value) => ({ ...one, value })))
    .execute();
};
const spread = (count: number, middle: number) =>
  Array.from({ length: count }, (_, at) => middle * (0.6 + (0.8 * at) / count));
const yesterday = new Date(Date.now() - day);

await report("/", "1.0.0", spread(400, 2000), yesterday);
await report("/", "1.1.0", spread(400, 3000), new Date());
await report("/", "1.1.0", spread(400, 100), new Date(), "CLS", "desktop");
await report("/search", "1.1.0", spread(12, 2400), new Date());
await report("/help", "1.1.0", [900], new Date());

const question = {
  scenarios: [
    { name: "home", route: "/", profiles: [{ name: "phone", device: "mobile" as const }] },
    { name: "search", route: "/search", profiles: [{ name: "phone", device: "mobile" as const }] },
    { name: "cart", route: "/cart", profiles: [{ name: "phone", device: "mobile" as const }] },
  ],
  budgets: ["home", "search", "cart"].map((scenario) =>
    budgetOf("lcp", { subject: { scenario, profile: "phone" }, max: 2500, unsure: "warn" }),
  ),
  lab: [
    { subject: { scenario: "home", profile: "phone" }, metric: "lcp", side: "head", pair: 0, value: 1400 } as const,
  ],
  days: 28,
};

describe("the street is judged", () => {
  test("by the newest release of a route, with doubt where visits are few, and missing where there are none", async () => {
    const { rows, cost } = judgeField(await readField(url, 28), question);
    expect(cost).toBe("fail");
    expect(
      rows.map((row) => [
        row.route,
        row.device,
        row.metric,
        row.outcome,
        row.releases.map(({ release }) => release),
        row.lab?.p75,
      ]),
    ).toEqual([
      ["/", "desktop", "cls", null, ["1.1.0"], undefined],
      ["/", "mobile", "lcp", "fail", ["1.1.0", "1.0.0"], 1400],
      ["/cart", "mobile", "lcp", "missing", [], undefined],
      ["/help", "mobile", "lcp", null, ["1.1.0"], undefined],
      ["/search", "mobile", "lcp", "unsure", ["1.1.0"], undefined],
    ]);
    const [newest, older] = rows[1]!.releases;
    expect([newest!.visits, newest!.p75, older!.p75]).toEqual([
      400,
      expect.closeTo(3594, -1),
      expect.closeTo(2396, -1),
    ]);
    expect(newest!.lower).toBeLessThan(newest!.p75);
    expect(newest!.upper).toBeGreaterThan(newest!.p75);
  });

  test("only by the days that are asked about", async () => {
    const rows = await readField(url, 0.5);
    expect([...new Set(rows.map(({ release }) => release))]).toEqual(["1.1.0"]);
  });

  test("passes when the whole interval is within the limit", async () => {
    const generous = question.budgets.map((budget) => ({ ...budget, max: 10_000 }));
    const { rows } = judgeField(await readField(url, 28), { ...question, budgets: generous });
    expect(rows[1]!.outcome).toBe("pass");
  });
});

describe("perf-budget field", () => {
  const cli = async (...args: string[]) => {
    let [out, err] = ["", ""];
    const status = await main(["node", "perf-budget", "field", ...args], {
      out: (text) => (out += text),
      err: (text) => (err += text),
      hasColours: false,
    });
    return { status, out, err };
  };

  test("says it route by route, and ends as a check does", async () => {
    const config = `${import.meta.dirname}/street.config.ts`;
    const { status, out } = await cli("--database", url, "--config", config);
    expect(out).toMatchInlineSnapshot(`
      "/ · desktop
                  CLS   120 (between 115 and 125); 1.1.0, 400 visits

      / · mobile
        ✖ fail    LCP   3,594 ms (between 3,450 ms and 3,738 ms), at most 2,500 ms; 1.1.0, 400 visits
                        2,396 ms before, in 1.0.0, 400 visits

      /help · mobile
                  LCP   900 ms (between unknown and unknown); 1.1.0, one visit

      /search · mobile
        ? unsure  LCP   2,720 ms (between 2,080 ms and unknown), at most 2,500 ms; 1.1.0, 12 visits

      The street breaks budgets: 1 failed, 1 unsure, over 28 days.
      "
    `);
    expect(status).toBe(1);
    const json = await cli("--database", url, "--config", config, "--format", "json");
    expect(JSON.parse(json.out)).toMatchObject({ schema: 1, cost: "fail" });
  });

  test("refuses a database that has no vitals, does not answer, or is no address", async () => {
    const config = `${import.meta.dirname}/street.config.ts`;
    const elsewhere = url.replace(/\/[^/]*$/, "/postgres");
    const answers = [
      await cli("--database", elsewhere, "--config", config),
      await cli("--database", "postgres://nobody:nothing@127.0.0.1:1/none", "--config", config),
      await cli("--database", "somewhere", "--config", config),
      await cli("--database", url, "--days", "many", "--config", config),
    ];
    expect(answers.map(({ status }) => status)).toEqual([2, 2, 2, 2]);
    expect(answers.map(({ err }) => err.split("\n")[0]!.replace(/:\d+/g, ":port"))).toMatchInlineSnapshot(`
      [
        "perf-budget: The database at 127.0.0.1:port has no field data that can be read: relation "vitals" does not exist",
        "perf-budget: The database at 127.0.0.1:port could not be asked: connect ECONNREFUSED 127.0.0.1:port",
        "perf-budget: The database's address cannot be read.",
        "perf-budget: --days is many, expected a number of days.",
      ]
    `);
    expect(answers[1]!.err).not.toContain("nothing");
  });
});

test("reads what the shop's own keeper wrote", async () => {
  const keeper = createVitalsKeeper(db, createLog({ name: "field", level: "silent" }));
  const vital = {
    name: "INP",
    value: 80,
    rating: "good",
    route: "/kept",
    release: "2.0.0",
    navigation: "navigate",
    device: "desktop",
  } as const;
  keeper.keep([vital, vital]);
  await keeper.close();
  const groups = await readField(url, 1);
  expect(groups.find(({ route }) => route === "/kept")).toMatchObject({ visits: 2, metric: "inp", release: "2.0.0" });
});

test("the bounds hold the 75th percentile in 99 of 100 samples of any size", () => {
  const source = xoroshiro128plus(75);
  for (const visits of [30, 100, 1000]) {
    const runs = 2000;
    let missed = 0;
    for (let run = 0; run < runs; run += 1) {
      const sorted = Array.from({ length: visits }, () => uniformFloat64(source)).toSorted((a, b) => a - b);
      const at = (share: number | null) => (share === null ? null : sorted[Math.ceil(share * visits) - 1]!);
      const { lower, upper } = p75Shares(visits);
      if ((at(lower) ?? 0) > 0.75 || (at(upper) ?? 1) < 0.75) missed += 1;
    }
    expect([visits, missed / runs <= 0.016]).toEqual([visits, true]);
  }
  expect(gridShares[149]).toBe(0.75);
});
