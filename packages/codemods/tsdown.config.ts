import { defineConfig } from "tsdown";

// One output file per source file: the doors for `jscodeshift -t` open single transforms, and worker
// threads start from a file of their own.
export default defineConfig({
  entry: ["src/index.ts", "src/cli.ts", "src/crew/crew-thread.ts", "src/transforms/*/transform.ts"],
  format: "esm",
  platform: "node",
  target: "node22.22",
  unbundle: true,
  fixedExtension: false,
  dts: true,
});
