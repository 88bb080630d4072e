import type { FindingArgs, FindingWords } from "../finding.ts";
import type { Transform } from "../transform.ts";
import { paintIf } from "./paint.ts";

/** All there is to know of one finding code, without a place: arguments show as `<name>`. */
export function explanation(
  code: string,
  words: FindingWords,
  transform: Transform | undefined,
  color: boolean,
): string {
  const paint = paintIf(color);
  const lines = [
    `${paint("bold", code)}  ${words.severity}`,
    "",
    words.title,
    "",
    `Why   ${said(words.why)}`,
    `Next  ${said(words.next)}`,
    `Guide ${words.guide}`,
    "",
  ];
  if (transform) lines.push(`Reported by ${transform.name}: ${transform.summary}.`);
  lines.push(`To leave one place alone, write on the line above it: // react19-ignore ${code}`);
  return `${lines.join("\n")}\n`;
}

/** Words want arguments; here each of them is its own name. */
function said(words: (args: FindingArgs) => string): string {
  const names = new Proxy<FindingArgs>({}, { get: (_, name) => `<${String(name)}>`, has: () => true });
  try {
    return words(names);
  } catch {
    // Some words join lists or compare numbers; they need a real finding to be said.
    return "depends on the place: see the finding in a report.";
  }
}

/** Every transform, by preset, with what it does. */
export function transformList(transforms: readonly Transform[], color: boolean): string {
  const paint = paintIf(color);
  const width = Math.max(...transforms.map((each) => each.name.length));
  const presets = [
    ["migrate", "On by default, where the versions ask for it"],
    ["perf", "With --perf"],
    ["optional", "Only when named with --only"],
  ] as const;
  const blocks = presets.flatMap(([preset, title]) => {
    const own = transforms.filter((each) => each.preset === preset);
    if (own.length === 0) return [];
    return [
      [
        paint("bold", title),
        ...own.map(
          (each) => `  ${each.name.padEnd(width)}  React ${[each.since].flat().join(", ").padEnd(4)}  ${each.summary}`,
        ),
      ].join("\n"),
    ];
  });
  return `${blocks.join("\n\n")}\n`;
}
