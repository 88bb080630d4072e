import { createHash } from "node:crypto";
import { criticalCss } from "./critical-css.ts";
import type { Site } from "./site.ts";

const hashOf = (script: string) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

/**
 * Until a page is alive, a browser that knows these fetches the document behind a link on which somebody dwells. From then on
 * our own links ask for less (`App` takes the rules away).
 */
const speculation = JSON.stringify({ prefetch: [{ where: { href_matches: "/*" }, eagerness: "moderate" }] });

/** What every head begins with; titles and descriptions follow from the pages. `html` is the first part of the page. */
export function headOf(site: Site, routePath: string | null, html: string): string {
  const scripts = [site.entry, ...site.scriptsOf(routePath)];
  return [
    `<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta name="color-scheme" content="light dark">`,
    `<script>${site.inlineScript}</script>`,
    `<script type="speculationrules">${speculation}</script>`,
    `<style>${criticalCss(site.css, html)}</style>`,
    `<link rel="icon" href="/favicon.svg" type="image/svg+xml">`,
    `<link rel="manifest" href="/site.webmanifest">`,
    `<meta name="theme-color" content="#38342e">`,
    `<meta name="description" content="Used games, kept well and sold on by people who played them.">`,
    ...scripts.map((href) => `<link rel="modulepreload" href="${href}" fetchpriority="low">`),
  ].join("");
}

/** What a page ends with: the whole style sheet, and the script that brings it to life. Neither holds up what is painted first. */
export const tailOf = (site: Site): string =>
  `<link rel="stylesheet" href="${site.styleHref}" fetchpriority="low">` +
  `<script type="module" src="${site.entry}" fetchpriority="low"></script>`;

/** Answers for the browser, in a script that nothing runs. Empty for none. */
export const answersTag = (answers: string): string =>
  answers === "" ? "" : `<script type="application/json" data-answers>${answers}</script>`;

/** What a page may load and run. */
export function policyOf(site: Site, nonce?: string): string {
  const scripts = [
    `'self'`,
    hashOf(site.inlineScript),
    hashOf(speculation),
    ...(nonce === undefined ? [] : [`'nonce-${nonce}'`]),
  ];
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
