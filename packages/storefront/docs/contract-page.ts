import { contract } from "../src/contract/contract.ts";
import type { Endpoint } from "../src/contract/endpoint.ts";

/** Every endpoint of the contract: who may ask, what comes back, and the refusals of its own. */
export function contractPage(): string {
  const parts = [
    ["Queries", "/api/queries/", contract.queries],
    ["Commands", "/api/commands/", contract.commands],
  ] as const;
  return parts
    .map(([title, base, endpoints]) => {
      const rows = Object.entries(endpoints as Record<string, Endpoint>).map(
        ([name, { summary, audience, status = 200, errors }]) =>
          `| \`${name}\` | ${audience} | ${status} | ${summary} | ${errors.map((code) => `\`${code}\``).join(", ")} |`,
      );
      return `### ${title}, below \`${base}\`\n\n| name | for | status | what | refusals of its own |\n| --- | --- | --- | --- | --- |\n${rows.join("\n")}`;
    })
    .join("\n\n");
}
