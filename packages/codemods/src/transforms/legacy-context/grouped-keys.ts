/** Keys that belong together because somebody names them together. */
export class GroupedKeys {
  readonly #groupOf = new Map<string, Set<string>>();

  /** Puts all these keys, and whatever each was together with, into one group. */
  join(keys: readonly string[]): void {
    const group = new Set(keys.flatMap((key) => [...(this.#groupOf.get(key) ?? [key])]));
    for (const key of group) this.#groupOf.set(key, group);
  }

  /** The keys that are together with `key`, sorted; empty when nobody named it. */
  groupOf(key: string): string[] {
    return [...(this.#groupOf.get(key) ?? [])].sort();
  }

  groups(): string[][] {
    return [...new Set(this.#groupOf.values())].map((group) => [...group].sort());
  }
}
