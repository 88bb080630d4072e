import type { Budget } from "../budget.ts";
import { metricOf, type MetricName } from "../metric.ts";
import type { Subject } from "../subject.ts";
import { inUnit, readAmount } from "./amount.ts";
import { type Rule, tolerancesOf } from "./rule.ts";
import type { ReadConfig } from "./schema.ts";

/** Every budget of a configuration, one per profile, in the order in which they stand there. */
export function budgetsOf(config: ReadConfig): Budget[] {
  const from = (path: string, rules: { [name in MetricName]?: Rule | undefined }, subject: Subject) =>
    Object.entries(rules).flatMap(([metric, rule]) =>
      rule ? [budgetFrom(`${path}.${metric}`, metric as MetricName, rule, subject, config.unsure)] : [],
    );
  const scenarios = Object.entries(config.scenarios).flatMap(([scenario, { profiles, budgets, steps, components }]) =>
    profiles.flatMap((profile) => {
      const at = (path: string) => `scenarios.${scenario}${path}`;
      const of = { scenario, profile };
      return [
        ...from(at(".budgets"), budgets, of),
        ...Object.entries(steps).flatMap(([step, each]) =>
          from(at(`.steps.${step}.budgets`), each.budgets, { ...of, step }),
        ),
        ...Object.entries(components).flatMap(([component, each]) =>
          from(at(`.components.${component}`), each, { ...of, component }),
        ),
      ].map((budget) => (profiles.length > 1 ? { ...budget, id: `${budget.id} @ ${profile}` } : budget));
    }),
  );
  const bundles = Object.entries(config.bundles).flatMap(([bundle, { budgets }]) =>
    from(`bundles.${bundle}.budgets`, budgets, { bundle }),
  );
  const endpoints = Object.entries(config.endpoints).flatMap(([endpoint, rules]) =>
    from(`endpoints.${endpoint}`, rules, { endpoint }),
  );
  return [...scenarios, ...bundles, ...endpoints];
}

function budgetFrom(id: string, metric: MetricName, rule: Rule, subject: Subject, unsure: Budget["unsure"]): Budget {
  const { unit } = metricOf(metric);
  const { share, amount } = tolerancesOf(rule);
  return {
    id,
    subject,
    metric,
    max: rule.max === undefined ? null : inUnit(readAmount(rule.max), unit),
    quantile: rule.quantile ?? 0.5,
    toleranceShare: share,
    toleranceAmount: amount && inUnit(amount, unit),
    severity: rule.severity ?? "error",
    unsure: rule.unsure ?? unsure,
    exception: rule.exception ?? null,
  };
}
