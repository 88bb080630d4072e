/** The three lifecycles that React may call for a render that it then throws away. */
export type LegacyName = "componentWillMount" | "componentWillReceiveProps" | "componentWillUpdate";

const legacy = new Set<string>([
  "componentWillMount",
  "componentWillReceiveProps",
  "componentWillUpdate",
] satisfies LegacyName[]);

/** The lifecycle that a name means, with its prefix or without, or `null`. */
export function legacyName(name: string | null): { plain: LegacyName; prefixed: boolean } | null {
  if (name === null) return null;
  const plain = name.startsWith("UNSAFE_") ? name.slice("UNSAFE_".length) : name;
  return legacy.has(plain) ? { plain: plain as LegacyName, prefixed: plain !== name } : null;
}
