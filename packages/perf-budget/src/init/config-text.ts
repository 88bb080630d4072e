import { playCode } from "./deed-play.ts";
import { quoted } from "./quoted.ts";
import { phone } from "./phone.ts";
import type { Proposal } from "./proposal.ts";

/** Stands for code where everything else is data. */
class Code {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}
type Written = string | number | boolean | Code | readonly Written[] | { [name: string]: Written | undefined };

/** A proposal as the file that a person goes on from. Types alone are imported, so that it also loads where nothing is installed. */
export function configText({ site, scenarios, bundles, unseen }: Proposal, day: string): string {
  const config: Written = {
    site: { ...site },
    profiles: { phone },
    scenarios: Object.fromEntries(
      scenarios.map(({ name, route, steps, budgets }) => [
        name,
        {
          route,
          profiles: ["phone"],
          steps: Object.fromEntries(
            steps.map(({ name: step, deed, budgets: own }) => [
              step,
              { play: new Code(playCode(deed)), ...(Object.keys(own).length > 0 ? { budgets: own as Written } : {}) },
            ]),
          ),
          budgets: budgets as Written,
        },
      ]),
    ),
    ...(bundles.length > 0
      ? {
          bundles: Object.fromEntries(
            bundles.map(({ name, files, rule }) => [
              name,
              { files, budgets: (rule ? { "bundle-bytes": rule } : {}) as Written },
            ]),
          ),
        }
      : {}),
  };
  const notes = unseen.map(
    (route) => `// No link led to ${route.replace(/\s+/g, " ")}: add a scenario for it with an address of your own.\n`,
  );
  return `import type { Config } from "@latency-aficionados/perf-budget";

// Proposed by \`perf-budget init\` from a first measurement on ${day}; all of it is yours to change. Limits (\`max\`) leave room above
// what was measured; tolerances say how much worse than base a change may be.
${notes.join("")}export default ${write(config, "")} satisfies Config;
`;
}

/** As formatters have it by default, so that the first formatting of the project leaves the file as it is. */
const widest = 80;

/** @param lead letters before the value on its line, beside the indent */
function write(value: Written, indent: string, lead = 0): string {
  if (value instanceof Code) return value.text;
  if (typeof value === "string") return quoted(value);
  if (typeof value !== "object") return JSON.stringify(value);
  const inside = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((each: Written) => write(each, inside))
    : Object.entries(value).flatMap(([name, each]) => {
        const key = /^[A-Za-z_]\w*$/.test(name) ? name : quoted(name);
        return each === undefined ? [] : [`${key}: ${write(each, inside, key.length + 2)}`];
      });
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{ ", " }"];
  if (parts.length === 0) return Array.isArray(value) ? "[]" : "{}";
  const line = `${open}${parts.join(", ")}${close}`;
  if (indent !== "" && !line.includes("\n") && indent.length + lead + line.length < widest) return line;
  return `${open.trim()}\n${parts.map((part) => `${inside}${part},\n`).join("")}${indent}${close.trim()}`;
}
