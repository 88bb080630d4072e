import { budgetsOf } from "../config/budgets-of.ts";
import type { ReadConfig } from "../config/schema.ts";
import { shardConfig } from "../config/shard-config.ts";
import type { Report } from "../report/report.ts";
import { sumUp } from "../run.ts";
import type { Shard } from "../shard.ts";
import { nameSubject } from "../subject.ts";
import type { Budget } from "../budget.ts";

/** A report of one shard with only what the shard was to measure: that the rest is missing is no news. */
export function ownVerdicts(report: Report, config: ReadConfig, shard: Shard): Report {
  // Not by id, which tells profiles apart only where a scenario has several.
  const name = ({ metric, subject }: Budget) => `${metric} ${nameSubject(subject)}`;
  const own = new Set(budgetsOf(shardConfig(config, shard)).map(name));
  const verdicts = report.verdicts.filter(({ budget }) => own.has(name(budget)));
  return { ...report, ...sumUp(verdicts), verdicts };
}
