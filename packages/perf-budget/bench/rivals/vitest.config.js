import { join } from "node:path";

/** What Reassure runs its test by. RIVALS_SITE is the site's folder. */
export default {
  resolve: { alias: { site: join(process.env.RIVALS_SITE, "src") }, dedupe: ["react", "react-dom"] },
  oxc: { jsx: { runtime: "automatic" } },
  server: { fs: { strict: false } },
  test: {
    include: ["*.perf.js"],
    environment: "jsdom",
    testTimeout: 600_000,
    // Reassure wants to collect garbage between its runs.
    pool: "forks",
    execArgv: ["--expose-gc"],
    server: { deps: { external: [/node_modules/] } },
  },
};
