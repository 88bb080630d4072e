import { z } from "zod";
import { versions } from "./version.ts";

const version = z.enum(versions);

/** What a run may be told. Types, defaults and the reference in `--help` come from this one schema. */
export const optionsSchema = z.strictObject({
  from: version.default("16").describe("React version that the source runs on"),
  to: version.default("19").describe("React version that the output has to run on"),
  perf: z.boolean().default(false).describe("also rewrite for speed: lazy routes, virtual lists, transitions"),
  only: z.array(z.string()).default([]).describe("run just these transforms"),
  skip: z.array(z.string()).default([]).describe("leave these transforms out"),
  propTypes: z
    .enum(["auto", "keep", "jsdoc", "drop"])
    .default("auto")
    .describe("propTypes: auto = interfaces in TypeScript, kept in JavaScript; jsdoc = JSDoc in JavaScript"),
  list: z
    .enum(["react-window", "tanstack", "ui"])
    .default("react-window")
    .describe("library that long lists are virtualised with"),
  jsxRuntime: z
    .enum(["auto", "automatic", "classic"])
    .default("auto")
    .describe("JSX runtime of the output: auto = automatic where the build's configuration is found and switched"),
  todo: z.boolean().default(false).describe("write a TODO(react19:<code>) comment above every finding"),
});

export type Options = z.output<typeof optionsSchema>;
