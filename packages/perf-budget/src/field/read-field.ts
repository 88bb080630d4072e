import { Client } from "pg";
import { Refusal } from "../refusal.ts";
import { type FieldGroup, fieldMetrics } from "./field-group.ts";
import { gridShares } from "./p75-bounds.ts";

interface Row {
  route: string;
  device: string;
  release: string;
  name: keyof typeof fieldMetrics;
  visits: number;
  since: Date;
  until: Date;
  quantiles: number[];
}

/**
 * Reads what browsers reported in the last days. The database has a table or a view
 * `vitals (at timestamptz, name text, value double precision, route text, release text, device text)`, with names such as `LCP`.
 */
export async function readField(url: string, days: number): Promise<FieldGroup[]> {
  if (!URL.canParse(url))
    throw new Refusal("The database's address cannot be read.", "Write postgres://user:password@host:5432/name");
  const { host } = new URL(url);
  const client = new Client({
    connectionString: url,
    application_name: "perf-budget",
    connectionTimeoutMillis: 15_000,
  });
  // A connection that breaks later rejects the query that needs it.
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query<Row>(
      `select route, device, release, name, count(*)::int as visits, min(at) as since, max(at) as until,
         percentile_disc($2::float8[]) within group (order by value) as quantiles
       from vitals
       where at >= now() - make_interval(secs => $1::float8 * 86400) and name = any($3)
       group by route, device, release, name`,
      [days, gridShares, Object.keys(fieldMetrics)],
    );
    return rows.map(({ name, ...row }) => ({ ...row, metric: fieldMetrics[name] }));
  } catch (error) {
    const { message, code } = error as { message: string; code?: string };
    if (code === "42P01" || code === "42703")
      throw new Refusal(
        `The database at ${host} has no field data that can be read: ${message}`,
        "It needs a table or a view: vitals (at timestamptz, name text, value double precision, route text, release text, device text).",
      );
    throw new Refusal(
      `The database at ${host} could not be asked: ${message || code}`,
      "See that it runs, and that address, role and password are right.",
    );
  } finally {
    await client.end().catch(() => {});
  }
}
