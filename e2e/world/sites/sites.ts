import { legacy } from "./legacy.ts";
import { migrated } from "./migrated.ts";
import { storefront } from "./storefront.ts";
import type { Site } from "./site.ts";

const all: readonly Site[] = [legacy, migrated, storefront];
/**
 * The sites that the journeys are made on: those that `SITES` names, such as `legacy,storefront`, or all.
 * @throws when it names one that is not there.
 */
export function chosenSites(names: string | undefined = process.env["SITES"]): readonly Site[] {
  if (!names) return all;
  return names.split(",").map((name) => {
    const found = all.find((site) => site.name === name.trim());
    if (!found) throw new Error(`SITES: found "${name}", expected some of ${all.map((site) => site.name).join(", ")}`);
    return found;
  });
}
