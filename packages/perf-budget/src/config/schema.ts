import { z } from "zod";
import { decisionSchema } from "../decision.ts";
import type { EndpointContract } from "../endpoint-contract.ts";
import type { Play } from "../scenario.ts";
import { endpointMetrics } from "../metric.ts";
import { bundleMetrics, componentMetrics, pageMetrics, rulesFor, stepMetrics } from "./rule.ts";

const size = z.number().int().positive();

const profileSchema = z.strictObject({
  cpuSlowdown: z.number().min(1).default(1).describe("how many times slower than the machine is"),
  network: z
    .union(
      [
        z.enum(["none", "fast-4g", "slow-4g"]),
        z.strictObject({ latencyMs: z.number().nonnegative(), downKbps: size, upKbps: size }),
      ],
      { error: 'expected "none", "fast-4g", "slow-4g", or { latencyMs, downKbps, upKbps }' },
    )
    .default("none")
    .describe("what stands between browser and site"),
  viewport: z
    .strictObject({ width: size, height: size })
    .default({ width: 1280, height: 800 })
    .describe("in CSS pixels"),
  isMobile: z.boolean().default(false).describe("touch, and the page's own viewport"),
  storageState: z
    .string()
    .optional()
    .describe("a file with cookies and storage of somebody who is signed in, as Playwright keeps it"),
});

const stepSchema = z.strictObject({
  play: z.custom<Play>((value) => typeof value === "function", {
    error: 'expected a function, as in `(actor) => actor.click("button")`',
  }),
  budgets: rulesFor(stepMetrics).default({}).describe("budgets on this step alone"),
});

const scenarioSchema = z.strictObject({
  route: z
    .string()
    .startsWith("/")
    .optional()
    .describe("the route's pattern, such as `/products/:id`, to find field data by"),
  profiles: z.array(z.string()).min(1).default(["default"]).describe("which profiles to run under"),
  steps: z
    .record(z.string().min(1), stepSchema)
    .refine((steps) => Object.keys(steps).length > 0, {
      error: 'has no step: add one, as in `{ open: { play: (actor) => actor.visit("/") } }`',
    })
    .describe("what is done, in order"),
  budgets: rulesFor(pageMetrics).default({}).describe("budgets on the scenario as a whole"),
  components: z.record(z.string(), rulesFor(componentMetrics)).default({}).describe("budgets by React component"),
});

const siteSchema = z.strictObject({
  url: z
    .string()
    .refine((url) => /^https?:/.test(url) && URL.canParse(url.replace("{port}", "80")), {
      error: 'is no address: write one such as "http://localhost:{port}"',
    })
    .describe("where the site answers once it runs; `{port}` in it is a free one, so that two builds can run at once"),
  command: z
    .string()
    .optional()
    .describe("starts the site, told the port by `{port}` and by PORT; left out where it runs already"),
  build: z
    .string()
    .optional()
    .describe("makes a fresh checkout ready to start, such as `npm ci && npm run build`; needed to compare commits"),
  readyMs: z.number().positive().default(60_000).describe("how long it may take to answer, in milliseconds"),
});

/** The configuration: its types, defaults, reference and JSON Schema all come from here. */
export const configSchema = z.strictObject({
  site: siteSchema.describe("what is measured"),
  profiles: z
    .record(z.string(), profileSchema)
    .default({})
    .describe("kinds of visitors; `default` is one on this machine as it is"),
  scenarios: z.record(z.string().min(1), scenarioSchema).default({}).describe("what visitors do"),
  bundles: z
    .record(
      z.string().min(1),
      z.strictObject({
        files: z.array(z.string()).min(1).describe("globs, from the project's folder"),
        compression: z.enum(["brotli", "gzip", "none"]).default("brotli").describe("how they are sent"),
        budgets: rulesFor(bundleMetrics),
      }),
    )
    .default({})
    .describe("files that are weighed together"),
  endpoints: z
    .record(z.string(), rulesFor(endpointMetrics))
    .default({})
    .describe("budgets by the contract's endpoint names"),
  contract: z
    .custom<EndpointContract>((value) => typeof value === "object" && value !== null && "endpoints" in value, {
      error:
        "expected an object with `endpoints`, as in `{ endpoints: [{ name, method, requests: [{ path }], answer }] }`",
    })
    .optional()
    .describe("what the endpoints are asked, and what they answer"),
  load: z
    .strictObject({
      connections: z.number().int().min(1).max(1000).default(4).describe("side by side"),
      requestsPerSecond: z.number().min(1).max(100_000).default(100).describe("on all of them together"),
      burstMs: z.number().min(100).max(60_000).default(500).describe("how long each endpoint is asked, for each pair"),
    })
    .prefault({})
    .describe("how much endpoints are asked, one after the other"),
  decision: decisionSchema.prefault({}).describe("how sure to be, and how long to try"),
  unsure: z.enum(["pass", "warn", "fail"]).default("warn").describe("what it costs when noise hides the answer"),
});

/** A configuration with nothing left to default. */
export type ReadConfig = z.output<typeof configSchema>;
type WrittenConfig = z.input<typeof configSchema>;

/** A configuration as it is written. `Endpoint` is the contract's type of names, so that a wrong one does not compile. */
export type Config<Endpoint extends string = string> = Omit<WrittenConfig, "endpoints" | "contract"> & {
  contract?: EndpointContract<Endpoint>;
  endpoints?: { [name in NoInfer<Endpoint>]?: NonNullable<WrittenConfig["endpoints"]>[string] };
};

/** The JSON Schema of a configuration; functions are left open in it. */
export const configJsonSchema = (): object => z.toJSONSchema(configSchema, { io: "input", unrepresentable: "any" });
