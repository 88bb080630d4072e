import type { FoundPage } from "../found-page.ts";
import { type ChosenPage, choosePages } from "./choose-pages.ts";
import type { Project } from "./project.ts";
import type { Proposal, ProposedScenario, ProposedStep } from "./proposal.ts";

/** Scenarios for a site's pages, still without budgets. */
export function propose(site: Proposal["site"], project: Project | null, pages: readonly FoundPage[]): Proposal {
  const { chosen, unseen } = choosePages(pages, project?.routes ?? []);
  const files = project?.bundles ?? [];
  return {
    site,
    scenarios: chosen.map(scenarioOf),
    bundles: files.length > 0 ? [{ name: "scripts", files, rule: null }] : [],
    unseen,
    unsteady: [],
  };
}

function scenarioOf({ name, route, page }: ChosenPage): ProposedScenario {
  const { path, field, button } = page;
  const steps: ProposedStep[] = [{ name: "open", deed: { does: "visit", path }, budgets: {} }];
  if (field !== null) steps.push({ name: "type", deed: { does: "type", selector: field, text: "abc" }, budgets: {} });
  if (button !== null) steps.push({ name: "click", deed: { does: "click", selector: button }, budgets: {} });
  return { name, route, steps, budgets: {} };
}
