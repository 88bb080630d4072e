import { existsSync } from "node:fs";
import { configName } from "../config/load.ts";
import { writeWhole } from "../files/write-whole.ts";
import { lookAtProject } from "../init/look-at-project.ts";
import type { Project } from "../init/project.ts";
import type { Proposal } from "../init/proposal.ts";
import { Refusal } from "../refusal.ts";
import { Leftovers } from "../scenarios/leftovers.ts";
import type { AddCommand } from "./add-command.ts";

interface Answers {
  url?: string;
  command?: string;
  buildCommand?: string;
  build: boolean;
  config: string;
  force?: boolean;
}

/** `init`. */
export const addInit: AddCommand = (program, terminal) =>
  program
    .command("init")
    .description("look at the project, measure its site once, and write a configuration to go on from")
    .option("--url <address>", "a site that runs already; with {port} in it, where --command starts it")
    .option("--command <command>", "starts the site on {port}, where the project does not say how")
    .option("--build-command <command>", "makes a fresh checkout ready to start")
    .option("--no-build", "what is there is built already")
    .option("--config <file>", "where to write it", configName)
    .option("--force", "write over what is there")
    .action(async (answers: Answers) => {
      const { config, force, build } = answers;
      if (existsSync(config) && !force)
        throw new Refusal(
          `${config} is there already.`,
          "Write over it with --force, or name another with --config <file>.",
        );
      const say = (line: string) => terminal.err(`${line}\n`);
      const isRunning = answers.url !== undefined && answers.command === undefined;
      const project = isRunning ? null : lookAtProject(".");
      const site = siteOf(answers, project);
      if (project) say(`Found ${project.framework ?? "no framework that is known"}; starts with: ${site.command}`);
      const leftovers = terminal.leftovers ?? new Leftovers();
      const signal = terminal.signal ?? new AbortController().signal;
      const buildHere = build ? (project?.buildHere ?? null) : null;
      const { runInit } = await import("../run-init.ts");
      const { text, proposal } = await runInit({ site, project, buildHere, say, signal, leftovers });
      writeWhole(config, text);
      terminal.out(`${config}: ${proposal.scenarios.map(({ name, route }) => `${name} (${route})`).join(", ")}\n`);
      if (proposal.unsteady.length > 0)
        terminal.out(`Without a budget, for they did not repeat: ${proposal.unsteady.join(", ")}\n`);
      const base = site.command === undefined ? "<address of the other build>" : "main";
      terminal.out(`Next: npx perf-budget check, and on a branch: npx perf-budget compare --base ${base}\n`);
    });

function siteOf({ url, command, buildCommand }: Answers, project: Project | null): Proposal["site"] {
  if (!project) return { url: url! };
  const starts = command ?? project.command;
  if (starts === null)
    throw new Refusal(
      "Nothing says how to start this project's site once it is built.",
      'Say it: perf-budget init --command "node server.js --port {port}", or name a site that runs: --url http://localhost:3000',
    );
  const builds = buildCommand ?? project.build;
  return { ...(builds === null ? {} : { build: builds }), command: starts, url: url ?? "http://localhost:{port}" };
}
