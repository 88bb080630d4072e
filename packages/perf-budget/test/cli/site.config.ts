import { defineConfig } from "../../src/config/define-config.ts";

export default defineConfig({
  site: { url: "http://localhost:3000" },
  profiles: { phone: { cpuSlowdown: 4 } },
  scenarios: {
    search: {
      profiles: ["phone"],
      steps: { open: { play: (actor) => actor.visit("/") } },
      budgets: { requests: { max: 20, tolerance: 0 }, layouts: { tolerance: 0 } },
    },
  },
});
