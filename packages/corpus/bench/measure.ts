// Preloaded into every measured process: on exit it adds one line with what the process cost to $MEASURE_TO.
import { appendFileSync } from "node:fs";

const target = process.env["MEASURE_TO"];

process.on("exit", () => {
  if (!target) return;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  appendFileSync(
    target,
    `${JSON.stringify({ cpuMs: (userCPUTime + systemCPUTime) / 1000, peakRssBytes: maxRSS * 1024 })}\n`,
  );
});
