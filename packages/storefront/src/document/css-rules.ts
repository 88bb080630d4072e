/** One rule of a style sheet, or a rule around others. */
export interface CssRule {
  /** What stands before the brace: selectors, or `@media …`. A statement such as `@layer a, b` has only this. */
  prelude: string;
  /** Declarations of a rule of its own; null for one around others and for statements. */
  body: string | null;
  /** The rules within. */
  rules: readonly CssRule[];
  /** For each selector the classes without which it fits nothing. */
  classes: readonly (readonly string[])[];
}

const around = /^@(layer|media|supports|container|scope|starting-style)\b/;

/** Takes a sheet apart that a bundler wrote: no comments, braces and semicolons where they must be. */
export function readRules(css: string): CssRule[] {
  const rules: CssRule[] = [];
  let at = 0;
  while (at < css.length) {
    const end = css.slice(at).search(/[{;]/);
    if (end < 0) break;
    const prelude = css.slice(at, at + end).trim();
    if (css[at + end] === ";") {
      rules.push({ prelude, body: null, rules: [], classes: [] });
      at += end + 1;
      continue;
    }
    const close = closingBrace(css, at + end);
    const inside = css.slice(at + end + 1, close);
    rules.push(
      around.test(prelude)
        ? { prelude, body: null, rules: readRules(inside), classes: [] }
        : {
            prelude,
            body: inside,
            rules: [],
            classes: prelude.startsWith("@") ? [] : selectorsOf(prelude).map(classesOf),
          },
    );
    at = close + 1;
  }
  return rules;
}

function closingBrace(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    const char = css[at];
    if (char === '"' || char === "'") at = css.indexOf(char, at + 1);
    else if (char === "{") depth++;
    else if (char === "}" && --depth === 0) return at;
  }
  throw new Error(`A brace of the style sheet is never closed: ${css.slice(open, open + 60)}`);
}

/** At the commas that stand in no parentheses. */
function selectorsOf(prelude: string): string[] {
  const found = [""];
  let depth = 0;
  for (const char of prelude) {
    if (char === "(") depth++;
    if (char === ")") depth--;
    if (char === "," && depth === 0) found.push("");
    else found[found.length - 1] += char;
  }
  return found;
}

/** What stands in parentheses may be one of several, or must not be there: it says nothing for sure. */
function classesOf(selector: string): string[] {
  let plain = selector;
  for (let before = ""; before !== plain;) {
    before = plain;
    plain = plain.replace(/\([^()]*\)/g, "").replace(/\[[^\]]*\]/g, "");
  }
  return [...plain.matchAll(/\.([\w-]+)/g)].map(([, name]) => name ?? "");
}
