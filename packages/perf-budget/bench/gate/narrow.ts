import type { ReadConfig } from "../../src/config/schema.ts";
import type { MetricName } from "../../src/metric.ts";

/** The configuration with budgets on some metrics alone, and only with scenarios, bundles and endpoints that have one. */
export function narrow(config: ReadConfig, metrics: readonly MetricName[]): ReadConfig {
  const rules = <Rules extends object>(all: Rules): Rules =>
    keep(all, (_, name) => metrics.includes(name as MetricName));
  const scenarios = map(config.scenarios, (scenario) => ({
    ...scenario,
    budgets: rules(scenario.budgets),
    steps: map(scenario.steps, (step) => ({ ...step, budgets: rules(step.budgets) })),
    components: map(scenario.components, rules),
  }));
  const isAsked = (scenario: ReadConfig["scenarios"][string]) =>
    [
      scenario.budgets,
      ...Object.values(scenario.steps).map(({ budgets }) => budgets),
      ...Object.values(scenario.components),
    ].some((each) => Object.keys(each).length > 0);
  const bundles = map(config.bundles, (bundle) => ({ ...bundle, budgets: rules(bundle.budgets) }));
  return {
    ...config,
    scenarios: keep(scenarios, isAsked),
    bundles: keep(bundles, ({ budgets }) => Object.keys(budgets).length > 0),
    endpoints: keep(map(config.endpoints, rules), (each) => Object.keys(each).length > 0),
  };
}

/** Budgets on the plainest of a mutant's metrics that the configuration has a budget on, and which metric that is. */
export function narrowToPlainest(
  config: ReadConfig,
  metrics: readonly MetricName[],
): { config: ReadConfig; metric: MetricName } {
  for (const metric of metrics) {
    const narrowed = narrow(config, [metric]);
    const { scenarios, bundles, endpoints } = narrowed;
    if ([scenarios, bundles, endpoints].some((all) => Object.keys(all).length > 0)) return { config: narrowed, metric };
  }
  throw new Error(`The configuration has no budget on any of ${metrics.join(", ")}`);
}

function map<Value, Result>(all: Record<string, Value>, change: (value: Value) => Result): Record<string, Result> {
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, change(value)]));
}

function keep<All extends object>(all: All, isKept: (value: All[keyof All], name: string) => boolean): All {
  return Object.fromEntries(Object.entries(all).filter(([name, value]) => isKept(value as never, name))) as All;
}
