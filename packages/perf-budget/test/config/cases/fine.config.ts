import { defineConfig } from "../../../src/config/define-config.ts";

export default defineConfig<"GET me">({
  site: { url: "http://localhost:3000" },
  profiles: { phone: { cpuSlowdown: 4 } },
  scenarios: {
    search: {
      profiles: ["default", "phone"],
      steps: {
        type: { play: (actor) => actor.type("#q", "zelda"), budgets: { inp: { max: "0.2 s", severity: "warn" } } },
      },
      budgets: { "transfer-bytes": { max: "120 kB", tolerance: ["1%", "2 kB"] } },
      components: { Results: { renders: { max: 2 } } },
    },
  },
  bundles: { main: { files: ["dist/*.js"], budgets: { "bundle-bytes": { tolerance: 0, unsure: "fail" } } } },
  endpoints: { "GET me": { latency: { max: 50, quantile: 0.95 } } },
});
