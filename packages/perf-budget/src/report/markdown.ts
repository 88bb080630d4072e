import type { Verdict } from "../verdict.ts";
import { evidenceWords } from "./evidence-words.ts";
import type { Report } from "./report.ts";
import { sidesWords, summaryWords, waitingWords } from "./summary-words.ts";
import { checkWords, costWords, gapWords, outcomeMarks, titleOf, valuesWords } from "./verdict-words.ts";

/** A pull request's comment: what did not pass with its causes, what passed folded away. */
export function markdownReport(report: Report): string {
  const open = report.verdicts.filter(({ outcome }) => outcome !== "pass");
  const passed = report.verdicts.filter(({ outcome }) => outcome === "pass");
  const waiting = waitingWords(report);
  const blocks = [
    `## ${summaryWords(report)}`,
    `\`${sidesWords(report)}\``,
    ...open.map((verdict) => block(verdict, report)),
    ...(passed.length > 0
      ? [
          `<details><summary>${passed.length} passed</summary>\n\n${passed.map((verdict) => `- ${line(verdict)}`).join("\n")}\n\n</details>`,
        ]
      : []),
    ...(waiting === null ? [] : [waiting]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function block(verdict: Verdict, { findings }: Report): string {
  const notes = [costWords(verdict), gapWords(verdict)].filter((words) => words !== null);
  const causes = findings
    .filter(({ budget }) => budget === verdict.budget.id)
    .map((finding, at) =>
      [
        `${at + 1}. ${finding.title}${finding.place ? ` (\`${finding.place}\`)` : ""}`,
        ...evidenceWords(finding).map((words) => `   - ${safe(words)}`),
        `   - Next: ${finding.next}`,
      ].join("\n"),
    );
  const { base, head } = verdict.values;
  const values = verdict.checks.some(({ kind }) => kind === "change")
    ? `base: ${valuesWords(base, verdict)}\nhead: ${valuesWords(head, verdict)}`
    : `head: ${valuesWords(head, verdict)}`;
  return [
    `### ${outcomeMarks[verdict.outcome]} ${safe(titleOf(verdict))}`,
    verdict.checks.map((check) => `- ${safe(checkWords(check, verdict))}`).join("\n"),
    ...notes.map(html),
    ...(causes.length > 0 ? [causes.join("\n")] : []),
    `<details><summary>Every value, <code>${html(verdict.budget.id)}</code></summary>\n\n\`\`\`text\n${values}\n\`\`\`\n\n</details>`,
  ].join("\n\n");
}

const line = (verdict: Verdict): string => {
  const cost = costWords(verdict);
  return (
    safe(`${titleOf(verdict)}: ${verdict.checks.map((check) => checkWords(check, verdict)).join("; ")}`) +
    (cost ? `. ${html(cost)}` : "")
  );
};

/** Names of components and steps may hold anything; in Markdown they stay text. */
const safe = (text: string): string => html(text).replace(/[*_`[\]|@#]/g, (each) => `\\${each}`);
const html = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
