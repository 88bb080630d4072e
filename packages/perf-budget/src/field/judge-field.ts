import type { Budget } from "../budget.ts";
import type { FieldReport, FieldRow } from "../field-report.ts";
import { quantile } from "../stats/quantile.ts";
import type { Sample } from "../sample.ts";
import { type FieldGroup, type FieldMetric, fieldMetrics } from "./field-group.ts";
import { gridShares, p75Shares } from "./p75-bounds.ts";

/** A scenario that is about a route. */
export interface RoutedScenario {
  name: string;
  route: string;
  /** Whose profiles are of a phone, and whose are not. */
  profiles: readonly { name: string; device: "mobile" | "desktop" }[];
}

/** What the street is measured by. */
export interface FieldQuestion {
  scenarios: readonly RoutedScenario[];
  budgets: readonly Budget[];
  /** What the lab measured, for the column beside; empty where nothing was given. */
  lab: readonly Sample[];
  days: number;
}

const shownReleases = 3;

/**
 * Judges the street by the limits of the scenarios that have a route: the newest release's 75th percentile, with doubt where visits are few.
 * A route with a limit and without a visit is missing. Routes without a scenario are shown without a verdict.
 */
export function judgeField(
  groups: readonly FieldGroup[],
  { scenarios, budgets, lab, days }: FieldQuestion,
): FieldReport {
  const seen = groups.map(({ route, device, metric }) => ({ route, device, metric }));
  const wanted = scenarios.flatMap(({ name, route, profiles }) =>
    Object.values(fieldMetrics).flatMap((metric) =>
      budgetFor(budgets, name, metric) === null ? [] : profiles.map(({ device }) => ({ route, device, metric })),
    ),
  );
  const places = new Map(
    [...wanted, ...seen].map((place) => [`${place.route}\n${place.device}\n${place.metric}`, place]),
  );
  const rows = [...places.values()].map(({ route, device, metric }): FieldRow => {
    const scenario = scenarios.find((each) => each.route === route);
    const budget = scenario ? budgetFor(budgets, scenario.name, metric) : null;
    const own = groups
      .filter((each) => each.route === route && each.device === device && each.metric === metric)
      .toSorted((a, b) => b.since.getTime() - a.since.getTime());
    const releases = own.slice(0, shownReleases).map(figureOf);
    const max = budget?.max ?? null;
    const outcome = max === null ? null : outcomeOf(releases[0], max);
    return {
      route,
      device,
      metric,
      max,
      outcome,
      cost: budget === null || outcome === null ? "none" : costOf(budget, outcome),
      releases,
      lab: scenario ? labOf(lab, scenario, device, metric) : null,
    };
  });
  const cost = (["fail", "warn"] as const).find((each) => rows.some((row) => row.cost === each)) ?? "none";
  const order = (row: FieldRow) => Object.values(fieldMetrics).indexOf(row.metric as FieldMetric);
  return {
    schema: 1,
    days,
    cost,
    rows: rows.toSorted(
      (a, b) => a.route.localeCompare(b.route) || a.device.localeCompare(b.device) || order(a) - order(b),
    ),
  };
}

/** The scenario's own limit, or the most generous of its steps': the street does not know steps. */
function budgetFor(budgets: readonly Budget[], scenario: string, metric: FieldMetric): Budget | null {
  const own = budgets.filter(
    ({ subject, max, ...each }) =>
      subject.scenario === scenario && subject.component === undefined && each.metric === metric && max !== null,
  );
  const whole = own.filter(({ subject }) => subject.step === undefined);
  return (whole.length > 0 ? whole : own).toSorted((a, b) => b.max! - a.max!)[0] ?? null;
}

function figureOf({ release, visits, since, quantiles }: FieldGroup): FieldRow["releases"][number] {
  const at = (share: number | null) => (share === null ? null : (quantiles[gridShares.indexOf(share)] ?? null));
  const { lower, upper } = p75Shares(visits);
  return { release, visits, since: since.toISOString(), p75: at(0.75)!, lower: at(lower), upper: at(upper) };
}

function outcomeOf(newest: FieldRow["releases"][number] | undefined, max: number): NonNullable<FieldRow["outcome"]> {
  if (!newest) return "missing";
  if (newest.lower !== null && newest.lower > max) return "fail";
  return newest.upper !== null && newest.upper <= max ? "pass" : "unsure";
}

function costOf({ severity, unsure }: Budget, outcome: NonNullable<FieldRow["outcome"]>): FieldRow["cost"] {
  const wanted = outcome === "pass" ? "none" : outcome === "unsure" ? (unsure === "pass" ? "none" : unsure) : "fail";
  return wanted === "fail" && severity === "warn" ? "warn" : wanted;
}

/** The scenario's values in the lab, under a profile like the device; of several steps all count. */
function labOf(lab: readonly Sample[], scenario: RoutedScenario, device: string, metric: FieldMetric): FieldRow["lab"] {
  const profile = scenario.profiles.find((each) => each.device === device)?.name;
  const own = lab.filter(
    (sample) =>
      sample.side === "head" &&
      sample.metric === metric &&
      sample.subject.scenario === scenario.name &&
      sample.subject.profile === profile,
  );
  const whole = own.filter(({ subject }) => subject.step === undefined);
  const values = (whole.length > 0 ? whole : own).flatMap(({ value }) => value ?? []);
  if (profile === undefined || values.length === 0) return null;
  return { scenario: scenario.name, profile, values: values.length, p75: quantile(values, 0.75) };
}
