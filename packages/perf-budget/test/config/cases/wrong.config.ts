// Wrong in every way that a test below lists; the lines are part of the test.
const phone = { cpuSlowdown: 0.5, network: "3g" };

export default {
  site: { url: "localhost", comand: "npm start" },
  profiles: { phone },
  unsure: "maybe",
  scenarios: {
    search: {
      route: "search",
      profiles: ["phone", "tablet"],
      steps: {
        open: { play: "visit" },
      },
      budgets: {
        lpc: { max: 2500 },
        latency: { max: 2500 },
        lcp: { max: "2.5 sec" },
        inp: {},
        tbt: { tolerance: "5%" },
        fcp: { tolerance: 0 },
        renders: { max: "12 kB" },
        ttfb: { max: 100, exception: { until: "soon", reason: "" } },
        cls: { tolerance: -1 },
      },
    },
    empty: { steps: {} },
  },
  bundles: { main: { files: [], budgets: { "bundle-bytes": { max: "10 kB", quantile: 2 } } } },
  decision: { alarmRate: 0, maxPairs: 1.5 },
};
