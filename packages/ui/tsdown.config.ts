import { defineConfig } from "tsdown";
import { reactCompiler } from "./react-compiler.ts";

// One output file per source file, so that a bundler drops every component that a page leaves out.
export default defineConfig({
  entry: ["src/index.ts"],
  format: "esm",
  platform: "neutral",
  target: "es2023",
  unbundle: true,
  dts: true,
  plugins: [reactCompiler()],
});
