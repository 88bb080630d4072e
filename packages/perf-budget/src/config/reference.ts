import { z } from "zod";
import { metricOf, metricNames } from "../metric.ts";
import { ruleSchema } from "./rule.ts";
import { configJsonSchema } from "./schema.ts";

type Json = {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  anyOf?: Json[];
  description?: string;
  default?: unknown;
  properties?: Record<string, Json>;
  required?: string[];
  additionalProperties?: Json | boolean;
  items?: Json;
};

/** The configuration's reference as Markdown, written from the schema. */
export function configReference(): string {
  const rule = z.toJSONSchema(ruleSchema, { io: "input" }) as Json;
  const rows = rowsOf(configJsonSchema() as Json, "");
  const metrics = metricNames.map((name) => {
    const { title, unit, kind, better } = metricOf(name);
    return `| \`${name}\` | ${title} | ${unit} | ${kind} | ${better} |`;
  });
  return `# perf-budget.config.ts

Written from the schema; do not edit. \`<name>\` is any name. A budget stands under the name of its metric.

| field | takes | when left out | |
| --- | --- | --- | --- |
${rows.join("\n")}

## A budget

| field | takes | when left out | |
| --- | --- | --- | --- |
${rowsOf(rule, "").join("\n")}

## Metrics

Exact figures are compared as they are, noisy ones by statistics.

| metric | | unit | | better |
| --- | --- | --- | --- | --- |
${metrics.join("\n")}
`;
}

function rowsOf(schema: Json, path: string): string[] {
  const named = Object.entries(schema.properties ?? {});
  const isRules = named.length > 0 && named.every(([name]) => (metricNames as string[]).includes(name));
  if (isRules) return [`| \`${path}.<metric>\` | a budget, see below |  | ${named.map(([name]) => name).join(", ")} |`];
  const listed = named.flatMap(([name, each]) => {
    const own = path ? `${path}.${name}` : name;
    const missing =
      each.default !== undefined
        ? `\`${JSON.stringify(each.default)}\``
        : schema.required?.includes(name)
          ? "must be there"
          : "";
    return [`| \`${own}\` | ${takes(each)} | ${missing} | ${each.description ?? ""} |`, ...rowsOf(each, own)];
  });
  const any =
    typeof schema.additionalProperties === "object" ? rowsOf(schema.additionalProperties, `${path}.<name>`) : [];
  return [...listed, ...any];
}

function takes({ type, enum: values, const: value, pattern, anyOf, items }: Json): string {
  if (anyOf) return [...new Set(anyOf.map(takes))].join(" or ");
  if (values) return values.map((each) => `\`${JSON.stringify(each)}\``).join(" ");
  if (value !== undefined) return `\`${JSON.stringify(value)}\``;
  if (pattern?.includes("%")) return 'a share such as `"5%"`';
  if (pattern?.includes("kB")) return 'an amount such as `"10 ms"`, `"1.5 s"` or `"120 kB"`';
  if (type === "array") return `a list of ${items ? takes(items) : "anything"}`;
  return type ?? "a function";
}
