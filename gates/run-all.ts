/**
 * `pnpm test`: every `test:*` script of the root package.json, one after the other, all of them even
 * when an early one fails, then the sum on a line of its own. A step that counts its own tests says
 * so through the tally file; any other step is one check.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addOutcome, closingLines, emptyTally, readTally, type Tally } from "./tally.ts";

const root = join(import.meta.dirname, "..");
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};
const steps = Object.entries(scripts).filter(([name]) => name.startsWith("test:"));
const scratch = mkdtempSync(join(tmpdir(), "tally-"));

console.log(`Node ${process.version} on ${process.platform}, ${steps.length} gates`);

// No gate at all is a failure of its own: an empty run must not look green.
let total: Tally = { ...emptyTally(), failed: steps.length === 0 ? 1 : 0 };
const summary: string[] = [];
for (const [name, command] of steps) {
  console.log(`\n── ${name}: ${command}`);
  const tallyFile = join(scratch, `${name.replace(":", "-")}.jsonl`);
  const startedMs = performance.now();
  const { status } = spawnSync(command, {
    cwd: root,
    env: { ...process.env, TALLY_FILE: tallyFile },
    shell: true,
    stdio: ["ignore", "inherit", "inherit"],
  });
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  const outcome = readTally(tallyFile, status === 0);
  total = addOutcome(total, outcome);
  summary.push(
    `${status === 0 ? "ok  " : "FAIL"} ${name.padEnd(13)} ${seconds.padStart(6)} s` +
      `  ${outcome.passed} passed, ${outcome.failed} failed`,
  );
}
rmSync(scratch, { recursive: true, force: true });

console.log(`\n${summary.join("\n")}\n`);
for (const line of closingLines(total)) console.log(line);
process.exitCode = total.failed === 0 ? 0 : 1;
