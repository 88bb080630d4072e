import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { reactCompiler } from "./react-compiler.ts";

/** `pnpm play`: every example, and the tests of the kit, compiled as users get it. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), reactCompiler()],
  server: { open: "/play/" },
  build: { rollupOptions: { input: "play/index.html" } },
  test: {
    name: "ui",
    include: ["{src,test}/**/*.test.{ts,tsx}"],
    environment: "jsdom",
    setupFiles: ["src/testing/set-up.ts"],
    // Machines are shared: a limit is for what hangs, not for what is slow.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 15_000 } },
  },
});
