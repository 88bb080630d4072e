import { join } from "node:path";
import { defineConfig } from "../../src/config/define-config.ts";

// What a test wants of it comes by the environment, because the command line reads it in a process of its own.
const { TEST_FOLDER, TEST_URL, TEST_COMMAND, TEST_BUILD, TEST_STATE, TEST_SELECTOR = "#q" } = process.env;
const server = join(import.meta.dirname, "../site/server.ts");

export default defineConfig({
  site: {
    url: TEST_URL ?? "http://localhost:{port}",
    command: TEST_COMMAND ?? `"${process.execPath}" "${server}" --of ${TEST_FOLDER}`,
    ...(TEST_BUILD ? { build: TEST_BUILD } : {}),
    readyMs: 5000,
  },
  profiles: { visitor: TEST_STATE ? { storageState: TEST_STATE } : {} },
  scenarios: {
    search: {
      profiles: ["visitor"],
      steps: {
        open: { play: (actor) => actor.visit("/") },
        type: { play: (actor) => actor.type(TEST_SELECTOR, "z") },
      },
      budgets: { requests: { max: 50, tolerance: 0 } },
    },
  },
});
