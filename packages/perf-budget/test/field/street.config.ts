import { defineConfig } from "../../src/config/define-config.ts";

export default defineConfig({
  site: { url: "http://localhost:3000" },
  profiles: { phone: { isMobile: true } },
  scenarios: {
    home: {
      route: "/",
      profiles: ["phone"],
      steps: { open: { play: (actor) => actor.visit("/") } },
      budgets: { lcp: { max: "2.5 s" } },
    },
    search: {
      route: "/search",
      profiles: ["phone"],
      steps: { open: { play: (actor) => actor.visit("/search") } },
      budgets: { lcp: { max: "2.5 s" } },
    },
  },
});
