import type { Attribution } from "../attribution.ts";
import type { BundleModules } from "../illustrations.ts";
import type { Sample } from "../sample.ts";

type Module = Extract<Attribution, { kind: "module" }>;

/** What each bundle is made of on both sides, the largest module first. Builds repeat exactly, so that one sample of each side is enough. */
export function bundleModules(samples: readonly Sample[]): BundleModules[] {
  const weighed = samples.filter(({ metric, subject }) => metric === "bundle-bytes" && subject.bundle !== undefined);
  return [...Map.groupBy(weighed, ({ subject }) => subject.bundle!)].flatMap(([bundle, own]) => {
    const modulesOf = (side: Sample["side"]) =>
      (own.findLast((sample) => sample.side === side && sample.value !== null)?.attributions ?? []).filter(
        (each): each is Module => each.kind === "module",
      );
    const [base, head] = [modulesOf("base"), modulesOf("head")];
    const key = ({ chunk, module }: Module) => `${chunk}\n${module}`;
    // A chunk's name may hold a hash of its content; only a module that is in several chunks is told apart by it.
    const before = Map.groupBy(base, ({ module }) => module);
    const modules: BundleModules["modules"] = head.map((each) => {
      const same = before.get(each.module) ?? [];
      const other = same.find((one) => key(one) === key(each)) ?? same[0];
      if (other)
        before.set(
          each.module,
          same.filter((one) => one !== other),
        );
      return { ...shown(each), bytes: { base: other?.bytes ?? null, head: each.bytes } };
    });
    for (const gone of [...before.values()].flat())
      modules.push({ ...shown(gone), bytes: { base: gone.bytes, head: null } });
    if (modules.length === 0) return [];
    return [{ bundle, modules: modules.toSorted((a, b) => (b.bytes.head ?? 0) - (a.bytes.head ?? 0)) }];
  });
}

const shown = ({ module, chunk, importedThrough }: Module) => ({ module, chunk, importedThrough });
