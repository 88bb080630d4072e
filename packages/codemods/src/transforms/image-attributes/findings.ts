import type { FindingWords } from "../../finding.ts";

export const findings: Record<string, FindingWords> = {
  "image-attributes/size": {
    severity: "info",
    title: "An image of known size is rendered without one",
    why: ({ width, height }) =>
      `The file is ${String(width)} × ${String(height)} pixels. Without width and height the page jumps when the image arrives. They are not added since style sheets may set one of them alone.`,
    next: ({ width, height }) =>
      `Add \`width={${String(width)}} height={${String(height)}}\`, and \`height: auto\` where CSS sets the width.`,
    guide: "https://web.dev/articles/optimize-cls#images_without_dimensions",
  },
};
