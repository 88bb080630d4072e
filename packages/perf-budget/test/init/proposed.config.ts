import type { Config } from "@latency-aficionados/perf-budget";

// Proposed by `perf-budget init` from a first measurement on 2026-11-21; all of it is yours to change. Limits (`max`) leave room above
// what was measured; tolerances say how much worse than base a change may be.
// No link led to /a/:id: add a scenario for it with an address of your own.
export default {
  site: {
    build: "npm ci && npm run build",
    command: 'node "a b.js" --port {port}',
    url: "http://localhost:{port}",
  },
  profiles: {
    phone: {
      cpuSlowdown: 4,
      network: "fast-4g",
      viewport: { width: 412, height: 823 },
      isMobile: true,
    },
  },
  scenarios: {
    home: {
      route: "/",
      profiles: ["phone"],
      steps: {
        open: { play: (actor) => actor.visit("/") },
        type: { play: (actor) => actor.type("#q", "abc") },
        click: {
          play: (actor) => actor.click('button:text-is("Sort \\"A\\"")'),
          budgets: {
            inp: { max: "200 ms" },
            commits: { max: 1, tolerance: 0 },
          },
        },
      },
      budgets: {
        lcp: { max: "3.6 s" },
        cls: { max: 0.1, tolerance: 0.01 },
        "task-time": { tolerance: "10%" },
        requests: { max: 7, tolerance: 0 },
      },
    },
  },
  bundles: {
    scripts: {
      files: ["dist/*.js"],
      budgets: { "bundle-bytes": { max: "67 kB", tolerance: "500 B" } },
    },
  },
} satisfies Config;
