import type { FindingWords } from "../../finding.ts";

export const findings: Record<string, FindingWords> = {
  "umd-externals/global": {
    severity: "warning",
    title: "A bundle takes React from a global",
    why: ({ name, global }) =>
      `It reads ${name} from ${global}, which the UMD builds defined; React 19 has none, so the page must define the global itself.`,
    next: ({ name, global }) =>
      `Take ${String(name)} out of the list so that it is bundled. To keep it outside, let the page define ${String(global)} from a module before the bundle runs (\`<script type="module">\`, and \`defer\` on the bundle).`,
    guide: "https://react.dev/blog/2024/04/25/react-19-upgrade-guide#umd-builds-removed",
  },
};
