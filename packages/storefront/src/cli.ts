#!/usr/bin/env node
import { Command, Option } from "commander";
import { join, resolve } from "node:path";
import { startCluster } from "./database/cluster.ts";
import { openSite, type Site } from "./document/site.ts";
import { showProgress } from "./seed/show-progress.ts";
import { readSettings, type ServiceName, serviceNames, type Settings, settingsSchema } from "./settings/settings.ts";
import { databaseNames } from "./start/databases.ts";
import { startServiceProcess } from "./start/service-process.ts";
import { startShop } from "./start/shop.ts";

/** Runs until somebody ends it: by Ctrl-C, or as process managers do. A second Ctrl-C does not wait. */
async function untilEnded(close: () => Promise<void>): Promise<void> {
  await new Promise<void>((resolve) => {
    // Waiting for a signal is nothing that would keep a process running.
    setInterval(() => {}, 60_000);
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(130));
        resolve();
      });
    }
  });
  await close();
  process.exit(0);
}

const settingsOf = (options: { port?: string; listings?: string; data?: string }): Settings =>
  readSettings({
    ...process.env,
    ...(options.port && { PORT: options.port }),
    ...(options.listings && { LISTINGS: options.listings }),
    ...(options.data && { DATA_FOLDER: options.data }),
  });

/** The pages: none, those in a folder, or those of these sources, built anew if they have changed. */
async function siteOf(options: { site?: string | false }): Promise<Site | undefined> {
  if (options.site === false) return undefined;
  if (options.site) return openSite(resolve(options.site));
  const { buildSite } = await import("./build/build-site.ts");
  const { folder, isNew } = await buildSite();
  if (isNew) console.error("The pages are built.");
  return openSite(folder);
}

const port = new Option("--port <number>", "where to listen; 0 takes any free port (PORT)");
const data = new Option("--data <folder>", "databases, pictures, mails (DATA_FOLDER)");
const listings = new Option("--listings <number>", "how many listings a new shop starts with (LISTINGS)");

const program = new Command("storefront")
  .description("The marketplace: the BFF, its services, and the databases under them.")
  .showHelpAfterError("`--help` tells all commands and settings.")
  .addHelpText("after", () => `\nSettings, from the environment:\n${settingsHelp()}`);

program
  .command("serve", { isDefault: true })
  .description("Run the shop. The first start fills it.")
  .addOption(port)
  .addOption(listings)
  .addOption(data)
  .option("--site <folder>", "pages that are built already, as in dist/site")
  .option("--no-site", "the API alone, without pages")
  .action(async (options) => {
    const startedAt = performance.now();
    const progress = showProgress();
    const site = await siteOf(options);
    const shop = await startShop(settingsOf(options), progress, site).finally(() => progress.close());
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    console.error(
      `The shop is open at ${shop.origin} after ${seconds} s. API: ${shop.origin}/api/docs. Ctrl-C closes it.`,
    );
    await untilEnded(() => shop.close());
  });

program
  .command("build")
  .description("Build the pages. `serve` does so by itself when their sources have changed.")
  .action(async () => {
    const { buildSite } = await import("./build/build-site.ts");
    const { folder } = await buildSite();
    console.error(`The pages are in ${folder}.`);
  });

program
  .command("service")
  .description("Run one service as a process of its own; tell the shop by <NAME>_URL and DOOR_SECRET.")
  .argument("<name>", serviceNames.join(", "))
  .addOption(port)
  .addOption(listings)
  .addOption(data)
  .action(async (name: string, options) => {
    if (!serviceNames.includes(name as ServiceName))
      program.error(`found "${name}", expected one of ${serviceNames.join(", ")}`, { exitCode: 2 });
    const progress = showProgress();
    const service = await startServiceProcess(name as ServiceName, settingsOf(options), progress).finally(() =>
      progress.close(),
    );
    console.error(`${name} answers at ${service.url}. Ctrl-C closes it.`);
    await untilEnded(() => service.close());
  });

program
  .command("databases")
  .description("Run the databases alone and print where they are, for services in processes of their own.")
  .addOption(data)
  .action(async (options) => {
    const { DATA_FOLDER } = settingsOf(options);
    const cluster = await startCluster({ folder: join(DATA_FOLDER, "postgres"), services: databaseNames });
    for (const name of databaseNames) console.log(`export ${name.toUpperCase()}_DATABASE_URL=${cluster.url(name)}`);
    await untilEnded(() => cluster.stop());
  });

function settingsHelp(): string {
  return Object.entries(settingsSchema.shape)
    .map(([name, { description }]) => `  ${name.padEnd(30)}${description ?? ""}`)
    .join("\n");
}

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof AggregateError ? error.errors.map(String).join("\n") : (error as Error).message);
  process.exit(2);
}
