import type { Source } from "../../source.ts";

/** What comments of a file say of its own JSX. */
export interface Pragma {
  /** `@jsxRuntime`, where a comment sets it. */
  runtime: string | null;
  /** The comment that names another factory (`@jsx h`), which the automatic runtime does not allow. */
  factory: { start: number; end: number } | null;
}

export function pragmaOf(source: Source): Pragma {
  const pragma: Pragma = { runtime: null, factory: null };
  for (const { value, start, end } of source.comments) {
    if (!value.includes("@jsx")) continue;
    pragma.runtime ??= /@jsxRuntime\s+(\w+)/.exec(value)?.[1] ?? null;
    if (/^[\s*]*@jsx(Frag)?\s+\S/m.test(value)) pragma.factory ??= { start, end };
  }
  return pragma;
}
