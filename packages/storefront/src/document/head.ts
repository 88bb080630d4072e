import { createHash } from "node:crypto";
import type { Site } from "./site.ts";

const hashOf = (script: string) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

/** What every head begins with; titles and descriptions follow from the pages. */
export function headOf(site: Site, routePath: string | null): string {
  const scripts = [site.entry, ...site.scriptsOf(routePath)];
  return [
    `<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta name="color-scheme" content="light dark">`,
    `<script>${site.inlineScript}</script>`,
    `<style>${site.css}</style>`,
    `<link rel="icon" href="/favicon.svg" type="image/svg+xml">`,
    ...scripts.map((href) => `<link rel="modulepreload" href="${href}" fetchpriority="low">`),
  ].join("");
}

/** The script that brings a page to life. It is not what people came for: pictures go first. */
export const entryTag = (site: Site): string =>
  `<script type="module" src="${site.entry}" fetchpriority="low"></script>`;

/** Answers for the browser, in a script that nothing runs. Empty for none. */
export const answersTag = (answers: string): string =>
  answers === "" ? "" : `<script type="application/json" data-answers>${answers}</script>`;

/** What a page may load and run. */
export function policyOf(site: Site, nonce?: string): string {
  const scripts = [`'self'`, hashOf(site.inlineScript), ...(nonce === undefined ? [] : [`'nonce-${nonce}'`])];
  return [
    `default-src 'self'`,
    `script-src ${scripts.join(" ")}`,
    // React sets styles of elements, such as the colour under a picture.
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join("; ");
}
