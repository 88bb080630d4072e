import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { browserForTools } from "./browser.ts";
import type { Rival } from "./rival.ts";
import { runTool } from "./run-tool.ts";
import { served } from "./served.ts";

const bounds = z.object({ low: z.number(), high: z.number() });
const report = z.looseObject({
  benchmarks: z.array(
    z.looseObject({
      samples: z.array(z.number()),
      differences: z.array(z.looseObject({ percentChange: bounds }).nullable()),
    }),
  ),
});

const wanting = "no chromedriver of the browser's version on PATH (Debian: chromium-driver)";

/** Tachometer on a page that types into the site; it stops when its interval clears 0 and 10 %, or after a minute more. */
export const tachometer: Rival = async ({ subject, base, head, installed, scratch, signal }) => {
  for (const folder of [base, head]) cpSync(join(installed, "typing.html"), join(folder, "dist/client/typing.html"));
  const { path, flags, env } = await browserForTools();
  const { viewport, cpuSlowdown } = subject.config.profiles["phone"]!;
  return served(subject, [base, head], async ([ofBase, ofHead]) => {
    const config = {
      sampleSize: 20,
      timeout: 1,
      autoSampleConditions: ["0%", "10%"],
      benchmarks: [
        {
          name: "typing",
          measurement: { mode: "expression", expression: "window.tachometerResult" },
          browser: {
            name: "chrome",
            headless: true,
            binary: path,
            addArguments: flags.map((flag) => flag.replace(/^--/, "")),
            cpuThrottlingRate: cpuSlowdown,
            windowSize: viewport,
          },
          expand: [
            { name: "base", url: `${ofBase}/typing.html` },
            { name: "head", url: `${ofHead}/typing.html` },
          ],
        },
      ],
    };
    writeFileSync(join(scratch, "tachometer.json"), JSON.stringify(config));
    const { status, output } = await runTool({
      installed,
      name: "tach",
      args: ["--config", "tachometer.json", "--json-file", "result.json"],
      cwd: scratch,
      signal,
      env: { ...env, SE_OFFLINE: "true" },
    });
    if (status !== 0) {
      if (/chromedriver|SessionNotCreated|Unable to obtain/i.test(output))
        return { outcome: "not run", words: wanting };
      throw new Error(`tach ended with ${status}:\n${output}`);
    }
    const { benchmarks } = report.parse(JSON.parse(readFileSync(join(scratch, "result.json"), "utf8")));
    const { low, high } = benchmarks[1]!.differences[0]!.percentChange;
    const words = `${low.toFixed(0)} to ${high.toFixed(0)} %, ${benchmarks[1]!.samples.length} pairs`;
    return { outcome: low > 0 ? "red" : high < 0 ? "green" : low > -10 && high < 10 ? "green" : "unsure", words };
  });
};
