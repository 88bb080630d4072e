import type { MetricName } from "../metric.ts";

/** One thing to do in a proposed step. */
export type Deed =
  | { does: "visit"; path: string }
  | { does: "type"; selector: string; text: string }
  | { does: "click"; selector: string };

/** A budget as it will be written. */
export interface ProposedRule {
  max?: number | string;
  tolerance?: number | string | (number | string)[];
}
export type ProposedRules = { [name in MetricName]?: ProposedRule };

export interface ProposedStep {
  name: string;
  deed: Deed;
  budgets: ProposedRules;
}

export interface ProposedScenario {
  name: string;
  route: string;
  steps: ProposedStep[];
  budgets: ProposedRules;
}

/** What `init` would have a person begin with. */
export interface Proposal {
  site: { url: string; command?: string; build?: string };
  scenarios: ProposedScenario[];
  bundles: { name: string; files: string[]; rule: ProposedRule | null }[];
  /** Routes that the sources declare and no link led to. */
  unseen: string[];
  /** Figures that should repeat exactly and did not, as `home: commits`: they got no budget. */
  unsteady: string[];
}
