import { samplesOf } from "../samples-of.ts";
import type { Finding } from "../finding.ts";
import { metricOf } from "../metric.ts";
import type { Sample } from "../sample.ts";
import type { Verdict } from "../verdict.ts";
import { moduleCauses, renderCauses } from "./build-causes.ts";
import type { Cause } from "./cause.ts";
import { commitCauses } from "./commit-causes.ts";
import { callCauses, fieldCauses, violationCauses } from "./endpoint-causes.ts";
import { auditCauses, functionCauses, interactionCauses, lcpCauses, shiftCauses } from "./page-causes.ts";
import { requestCauses } from "./request-causes.ts";

/** Causes that account for less than this share of what got worse are left out, unless nothing else is left. */
const leastShare = 0.1;
const mostFindings = 5;

/**
 * What a verdict that did not pass comes from, the likeliest cause first, by what its samples attribute themselves to. Always says
 * something: what could not be attributed is `unexplained`, and doubt is `machine-noise`. A verdict that passed or has no measurement has no cause.
 */
export function explain(verdict: Verdict, samples: readonly Sample[]): Finding[] {
  const { budget, outcome } = verdict;
  if (outcome === "pass" || outcome === "missing") return [];
  const own = samplesOf(budget, samples);
  const causes = causesIn(own, verdict);
  const grown = causes.filter((cause) => cause.amount > 0);
  const worse = grown.toSorted((a, b) => Number(isEcho(a, grown)) - Number(isEcho(b, grown)) || rank(b) - rank(a));
  // Without a base there is nothing that it grew from: the words say what takes the most.
  const alone = own.some(({ side }) => side === "base") ? {} : { alone: "yes" };
  const total = Math.max(differenceOf(verdict), ...worse.map(({ amount }) => amount));
  const findings = worse.map(({ amount, ...cause }): Finding => ({
    ...cause,
    args: { ...cause.args, ...alone },
    budget: budget.id,
    weight: amount / total,
  }));
  const kept = findings.filter(({ weight }, at) => at === 0 || weight >= leastShare).slice(0, mostFindings);
  const doubt = outcome === "unsure" ? noiseIn(verdict) : [];
  // Doubt about what looks fine has no cause but the doubt.
  if (doubt.length > 0 && !looksWorse(verdict)) return doubt;
  if (kept.length > 0 || doubt.length > 0) return [...doubt, ...kept];
  return [
    {
      code: "unexplained",
      budget: budget.id,
      weight: 0,
      place: null,
      args: { metric: metricOf(budget.metric).title },
      evidence: [],
    },
  ];
}

/** A phase or part holds the functions and components at work in it: the finer answer comes first when it explains nearly as much. */
const rank = ({ code, amount }: Cause): number =>
  (code === "interaction-phase" || code === "lcp-part" ? 0.7 : 1) * amount;

/** A component that renders more often only because others do, while one of those has a reason of its own. */
function isEcho({ code, args }: Cause, all: readonly Cause[]): boolean {
  const isOwn = ({ code: of, args: { what } }: Cause) =>
    of === "component-renders" && (what === "state" || what === "context");
  return code === "component-renders" && args["what"] === "parent" && all.some(isOwn);
}

const isSomeWorse = (causes: readonly Cause[]): boolean => causes.some(({ amount }) => amount > 0);

function causesIn(own: readonly Sample[], { budget: { metric } }: Verdict): Cause[] {
  const calls = callCauses(own, metric);
  switch (metricOf(metric).unit) {
    case "bytes":
      return [...moduleCauses(own), ...fieldCauses(own), ...requestCauses(own, metric)];
    case "count":
      return [
        ...(metric === "commits" && isSomeWorse(commitCauses(own)) ? commitCauses(own) : renderCauses(own, metric)),
        ...requestCauses(own, metric),
        ...calls,
        ...violationCauses(own),
      ];
    case "unitless":
      return shiftCauses(own);
    case "ratio":
      return [];
    case "score":
      return auditCauses(own);
    case "ms":
      return [
        ...renderCauses(own, metric),
        ...calls,
        ...functionCauses(own),
        ...lcpCauses(own),
        ...interactionCauses(own),
      ];
  }
}

/** By how much head is worse, in the metric's unit; what is over the limit where there is no base. */
function differenceOf({ checks, values }: Verdict): number {
  const change = checks.find((check) => check.kind === "change" && check.estimate !== null);
  if (change?.estimate != null) {
    const base = values.base.toSorted((a, b) => a - b)[values.base.length >> 1] ?? 0;
    return Math.abs(change.scale === "share" ? change.estimate * base : change.estimate);
  }
  const limit = checks.find((check) => check.kind === "limit" && check.estimate !== null);
  return limit?.estimate != null ? Math.abs(limit.estimate - limit.allowed) : 0;
}

/** Whether any estimate lies beyond what is allowed, as far as it can be told. */
function looksWorse({ budget, checks }: Verdict): boolean {
  const sign = metricOf(budget.metric).better === "higher" ? -1 : 1;
  return checks.some(({ kind, estimate, allowed }) =>
    estimate === null ? false : kind === "limit" ? sign * (estimate - allowed) > 0 : sign * estimate > allowed,
  );
}

function noiseIn({ budget, checks, values }: Verdict): Finding[] {
  const doubtful = checks
    .filter(({ outcome, reason }) => outcome === "unsure" && (reason === "too-noisy" || reason === "too-few"))
    .toSorted((a, b) => (b.pairsNeeded ?? 0) - (a.pairsNeeded ?? 0))[0];
  if (!doubtful) return [];
  const pairs = Math.min(values.head.length, values.base.length || values.head.length);
  return [
    {
      code: "machine-noise",
      budget: budget.id,
      weight: 1,
      place: null,
      args: { pairs, needed: doubtful.pairsNeeded ?? 0, few: doubtful.reason === "too-few" ? "yes" : "" },
      evidence: [],
    },
  ];
}
