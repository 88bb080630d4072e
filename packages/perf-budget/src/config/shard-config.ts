import type { Shard } from "../shard.ts";
import type { ReadConfig } from "./schema.ts";

/**
 * As much of a configuration as one shard measures: every scenario under every profile, and every bundle and endpoint, falls to one shard.
 * What it judges by is still the whole, for the budgets of all shards share one alarm rate.
 */
export function shardConfig(config: ReadConfig, { index, of }: Shard): ReadConfig {
  let dealt = 0;
  const isOwn = () => dealt++ % of === index - 1;
  const scenarios = Object.entries(config.scenarios).flatMap(([name, scenario]) => {
    const profiles = scenario.profiles.filter(isOwn);
    return profiles.length > 0 ? [[name, { ...scenario, profiles }] as const] : [];
  });
  return {
    ...config,
    scenarios: Object.fromEntries(scenarios),
    endpoints: Object.fromEntries(Object.entries(config.endpoints).filter(isOwn)),
    bundles: Object.fromEntries(Object.entries(config.bundles).filter(isOwn)),
  };
}
