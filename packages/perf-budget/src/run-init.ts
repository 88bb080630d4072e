import { configSchema, type ReadConfig } from "./config/schema.ts";
import type { FoundPage } from "./found-page.ts";
import { budgetProposal } from "./init/budget-proposal.ts";
import { configText } from "./init/config-text.ts";
import { playOf } from "./init/deed-play.ts";
import { phone } from "./init/phone.ts";
import type { Project } from "./init/project.ts";
import { propose } from "./init/propose.ts";
import type { Proposal } from "./init/proposal.ts";
import { Refusal } from "./refusal.ts";
import { runSite } from "./run-site.ts";
import { startBrowser } from "./scenarios/browser.ts";
import { startGroup } from "./scenarios/builds/process-group.ts";
import { startSites } from "./scenarios/builds/start-sites.ts";
import { exploreSite } from "./scenarios/explore-site.ts";
import type { Leftovers } from "./scenarios/leftovers.ts";

/** What `init` is told of a site. */
export interface InitOptions {
  site: Proposal["site"];
  /** Null where only an address is known. */
  project: Project | null;
  /** Builds what is measured; null where that is done. */
  buildHere: string | null;
  say: (line: string) => void;
  signal: AbortSignal;
  leftovers: Leftovers;
}

/** What `init` would write, and what it rests on. */
export interface InitResult {
  text: string;
  proposal: Proposal;
}

/** Enough to see which figures repeat. */
const visits = 3;

/** Explores a site that can be started, measures it once, and writes a configuration for it. */
export async function runInit(options: InitOptions): Promise<InitResult> {
  const { site, project, say, signal, leftovers } = options;
  const pages = await explore(options);
  if (pages.length === 0)
    throw new Refusal(
      "The home page could not be opened.",
      "Open it in a browser, and look at what the site says of it.",
    );
  const bare = propose(site, project, pages);
  say(`Measuring ${bare.scenarios.map(({ name }) => name).join(", ")} for the first time`);
  const { samples } = await runSite(provisional(bare), { base: null, head: ".", say, signal, leftovers });
  const proposal = budgetProposal(bare, samples);
  return { text: configText(proposal, new Date().toISOString().slice(0, 10)), proposal };
}

async function explore({ site, buildHere, say, signal, leftovers }: InitOptions): Promise<FoundPage[]> {
  const { profiles, site: whole } = provisional({ site, scenarios: [], bundles: [], unseen: [], unsteady: [] });
  try {
    if (buildHere !== null) {
      say(`Building: ${buildHere}`);
      await build(buildHere, signal, leftovers);
    }
    const [started] = await startSites({ site: whole, base: null, head: ".", say, signal, leftovers });
    const { browser } = await startBrowser(leftovers);
    return await exploreSite(browser, started!.build, profiles["phone"]!, signal);
  } finally {
    await leftovers.clear();
  }
}

async function build(command: string, signal: AbortSignal, leftovers: Leftovers): Promise<void> {
  const group = startGroup(command, ".", {});
  leftovers.add(group.stop, group.kill);
  const stopped = new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
  await Promise.race([group.ended, stopped]);
  signal.throwIfAborted();
  if (group.ending() === "ended with 0") return;
  throw new Refusal(
    `The project does not build: \`${command}\` ${group.ending()}.`,
    group.output() || "It said nothing.",
  );
}

/** A configuration to measure a proposal by: it asks for nothing that could fail. */
function provisional({ site, scenarios, bundles }: Proposal): ReadConfig {
  return configSchema.parse({
    site,
    profiles: { phone },
    scenarios: Object.fromEntries(
      scenarios.map(({ name, steps }) => [
        name,
        {
          profiles: ["phone"],
          steps: Object.fromEntries(steps.map((step) => [step.name, { play: playOf(step.deed) }])),
        },
      ]),
    ),
    bundles: Object.fromEntries(
      bundles.map(({ name, files }) => [name, { files, budgets: { "bundle-bytes": { max: 1e15 } } }]),
    ),
    decision: { maxPairs: visits },
  });
}
