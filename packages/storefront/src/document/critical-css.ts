import type { CssRule } from "./css-rules.ts";

/**
 * The part of a sheet that a page needs for its first paint: rules whose classes are all in it. The whole sheet comes
 * behind the page, where it holds nothing up, for all that appears later.
 */
export function criticalCss(rules: readonly CssRule[], html: string): string {
  const classes = new Set<string>();
  for (const [, names] of html.matchAll(/ class="([^"]*)"/g))
    for (const name of names?.split(" ") ?? []) classes.add(name);
  return write(rules, classes);
}

function write(rules: readonly CssRule[], classes: ReadonlySet<string>): string {
  return rules.map((rule) => writeRule(rule, classes)).join("");
}

function writeRule({ prelude, body, rules, classes: needed }: CssRule, classes: ReadonlySet<string>): string {
  if (body === null && rules.length === 0) return `${prelude};`;
  if (body === null) {
    // What is printed is not painted first.
    const inside = prelude === "@media print" ? "" : write(rules, classes);
    return inside && `${prelude}{${inside}}`;
  }
  // Nothing moves before it is asked to.
  if (prelude.startsWith("@keyframes")) return "";
  const fits = needed.length === 0 || needed.some((names) => names.every((name) => classes.has(name)));
  return fits ? `${prelude}{${body}}` : "";
}
