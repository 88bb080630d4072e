import { Client } from "pg";
import type { Statement } from "./recorded-statements.ts";

/** How a statement finds its rows when it may read no table from end to end: by these indexes, or by reading all of these. */
export interface Way {
  indexes: string[];
  readsAllOf: string[];
}

interface Plan {
  "Index Name"?: string;
  "Node Type": string;
  "Relation Name"?: string;
  "Conflict Arbiter Indexes"?: string[];
  Plans?: Plan[];
}

/**
 * Asks a database without rows, and so without statistics, which would change from run to run. A plan that reads a whole
 * table even though that is made dear has no index to go by.
 */
export async function explain(url: string, statements: readonly Statement[]): Promise<Map<string, Way>> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("set enable_seqscan = off");
    const ways = new Map<string, Way>();
    for (const { text, values } of statements) {
      if (!/^(select|with|insert|update|delete)\b/i.test(text)) continue;
      const { rows } = await client.query(`explain (format json) ${text}`, values);
      const [{ Plan: plan }] = (rows[0] as { "QUERY PLAN": [{ Plan: Plan }] })["QUERY PLAN"];
      const nodes = nodesOf(plan);
      ways.set(text, {
        indexes: distinct(nodes.flatMap((node) => [node["Index Name"], ...(node["Conflict Arbiter Indexes"] ?? [])])),
        readsAllOf: distinct(nodes.map((node) => node["Node Type"] === "Seq Scan" && node["Relation Name"])),
      });
    }
    return ways;
  } finally {
    await client.end();
  }
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
const distinct = (names: (string | false | undefined)[]): string[] =>
  [...new Set(names.filter((name) => typeof name === "string"))].toSorted();
