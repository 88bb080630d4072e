import { type Command, Option } from "commander";
import { z } from "zod";
import { releaseOf } from "../settings/react-version.ts";
import { settingsSchema } from "../settings/settings.ts";
import { versions } from "../version.ts";

/** How a setting is called on the command line, where that differs from its own name, and where help lists it. */
const flags: Record<string, { flag?: string; value?: string; group: string }> = {
  from: { group: "What to do" },
  to: { group: "What to do" },
  perf: { group: "What to do" },
  only: { value: "names", group: "What to do" },
  skip: { value: "names", group: "What to do" },
  teamTransforms: { flag: "transform", value: "file", group: "What to do" },
  teamTransformsAfter: { flag: "transform-after", value: "file", group: "What to do" },
  list: { flag: "list-library", group: "How to write it" },
  dryRun: { group: "Where to write" },
  out: { value: "dir", group: "Where to write" },
  force: { group: "Where to write" },
  threads: { value: "number", group: "How to work" },
};
const newest = Number(versions.at(-1));
const otherGroup = "How to write it";

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const camel = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
const flagOf = (name: string) => flags[name]?.flag ?? kebab(name);

/** Adds a flag for every setting but the paths, with the schema's own words and defaults. */
export function addSettingFlags(command: Command): void {
  for (const [name, schema] of Object.entries(settingsSchema.shape)) {
    if (name !== "paths") command.addOption(optionFor(name, schema));
  }
}

/** The settings among commander's answers, under their own names; what was not said is absent. */
export function settingsFrom(answers: Record<string, unknown>): Record<string, unknown> {
  const given = Object.keys(settingsSchema.shape).map((name) => [name, answers[camel(flagOf(name))]] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

function optionFor(name: string, schema: z.ZodType): Option {
  const { inner, fallback } = unwrapped(schema);
  const description = schema.description ?? "";
  const option = optionOf(name, inner, description + defaultWords(inner, fallback));
  return option.helpGroup(`${flags[name]?.group ?? otherGroup}:`);
}

function optionOf(name: string, inner: z.ZodType, description: string): Option {
  const flag = flagOf(name);
  const value = flags[name]?.value ?? "value";
  if (inner instanceof z.ZodBoolean)
    return new Option(
      name === "cache" ? "--no-cache" : `--${flag}`,
      name === "cache" ? `do not ${description}` : description,
    );
  if (inner instanceof z.ZodEnum) {
    const option = new Option(
      `--${flag} <${name === "from" || name === "to" ? "version" : inner.options.join("|")}>`,
      description,
    );
    // `16.8` and `18.2.0` mean the release whose rules hold for them.
    if (name === "from" || name === "to")
      return option.argParser((text) => (Number.parseInt(text, 10) > newest ? text : (releaseOf(text) ?? text)));
    return option;
  }
  if (inner instanceof z.ZodArray) {
    return new Option(`--${flag} <${value}>`, `${description} (repeatable)`).argParser(
      (text, earlier: string[] | undefined) => [...(earlier ?? []), ...text.split(",").map((each) => each.trim())],
    );
  }
  if (inner instanceof z.ZodNumber) return new Option(`--${flag} <${value}>`, description).argParser(Number);
  return new Option(`--${flag} <${value}>`, description);
}

function unwrapped(schema: z.ZodType): { inner: z.ZodType; fallback: unknown } {
  if (schema instanceof z.ZodDefault) {
    const { inner } = unwrapped(schema.unwrap() as z.ZodType);
    return { inner, fallback: schema.def.defaultValue };
  }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return unwrapped(schema.unwrap() as z.ZodType);
  return { inner: schema, fallback: undefined };
}

function defaultWords(inner: z.ZodType, fallback: unknown): string {
  return inner instanceof z.ZodEnum && fallback !== undefined ? ` (default: ${String(fallback)})` : "";
}
