import { resolve } from "node:path";
import { z } from "zod";
import { databaseUrl, flag, httpUrl, integer, oneOf, origin, secret, urlOf } from "./kinds.ts";

/** The services that may have a database or a process of their own. */
export const serviceNames = ["auth", "product", "order", "recommendation"] as const;
export type ServiceName = (typeof serviceNames)[number];

/** Every setting: its name in the environment, what it takes, and what holds without it. */
export const settingsSchema = z.object({
  PORT: integer(0, 65_535).default(3000).describe("Where the shop listens; 0 takes any free port."),
  HOST: z.string().min(1).default("127.0.0.1").describe("The address that the shop listens on."),
  PUBLIC_ORIGIN: origin().optional().describe("How browsers reach the shop: in mails, and to tell its own requests."),
  DATA_FOLDER: z.string().min(1).default("data").describe("Databases, pictures and mails, unless they are elsewhere."),
  LISTINGS: integer(1, 1_000_000).default(50_000).describe("How many listings a new shop starts with."),
  COVERS_AHEAD: integer(0, 100_000)
    .default(800)
    .describe("How many covers are drawn before a new shop opens, the others after that; 0 draws what is asked for."),
  VITALS_KEEP_DAYS: integer(1, 3_650).default(90).describe("For how many days what pages measured is kept."),
  LOG_LEVEL: oneOf(["trace", "debug", "info", "warn", "error", "fatal", "silent"])
    .default("info")
    .describe("How much is logged."),

  AUTH_DATABASE_URL: databaseUrl().optional().describe("A PostgreSQL of your own for accounts and sessions."),
  PRODUCT_DATABASE_URL: databaseUrl().optional().describe("The same for listings, stock and reviews."),
  ORDER_DATABASE_URL: databaseUrl().optional().describe("The same for orders and the ledger."),
  RECOMMENDATION_DATABASE_URL: databaseUrl().optional().describe("The same for what others looked at."),
  FIELD_DATABASE_URL: databaseUrl().optional().describe("The same for what pages measured in people's browsers."),

  AUTH_URL: httpUrl().optional().describe("The auth service, if it runs as a process of its own."),
  PRODUCT_URL: httpUrl().optional().describe("The product service, likewise."),
  ORDER_URL: httpUrl().optional().describe("The order service, likewise."),
  RECOMMENDATION_URL: httpUrl().optional().describe("The recommendation service, likewise."),
  PAYMENT_URL: httpUrl().optional().describe("A payment gateway; without it, a local one is started."),

  DOOR_SECRET: secret(32).optional().describe("What services in processes of their own know each other by."),
  PAYMENT_SECRET: secret(16).optional().describe("What that gateway knows the shop by."),
  PAYMENT_WEBHOOK_SECRET: secret(32).optional().describe("What the gateway signs its messages with."),
  VALKEY_URL: urlOf(["redis:", "rediss:", "valkey:", "valkeys:"], "redis://127.0.0.1:6379")
    .optional()
    .describe("What several BFF processes share: personal answers, and news of changes."),
  SMTP_URL: urlOf(["smtp:", "smtps:"], "smtp://user:password@mail.example:587")
    .optional()
    .describe("Where mail goes out; without it, mails are files below DATA_FOLDER."),
  OTEL_EXPORTER_OTLP_ENDPOINT: httpUrl().optional().describe("Where traces go; without it, nowhere."),
  TRUST_PROXY: flag().default(false).describe("Whether X-Forwarded-For is true, being written by a proxy of yours."),
  COMMANDS_PER_MINUTE: integer(1, 1_000_000).default(600).describe("What one person may change in a minute."),
  SECURE_COOKIES: flag().optional().describe("Whether cookies need HTTPS; without it, as PUBLIC_ORIGIN has it."),
});

type Raw = z.output<typeof settingsSchema>;

/** The settings as the shop uses them. */
export interface Settings extends Omit<Raw, "PUBLIC_ORIGIN" | "SECURE_COOKIES"> {
  PUBLIC_ORIGIN: string;
  SECURE_COOKIES: boolean;
  /** By service: a database of the user's own. A service that is not there uses the one that the shop starts. */
  databaseUrls: Partial<Record<ServiceName | "field", string>>;
  /** By service: where it runs as a process of its own. A service that is not there runs within this one. */
  serviceUrls: Partial<Record<ServiceName, string>>;
}

/** The environment is not as expected; the message lists everything that is wrong with it. */
export class SettingsError extends Error {
  constructor(problems: readonly string[]) {
    super(
      `The environment has ${problems.length === 1 ? "a problem" : `${problems.length} problems`}:\n${problems.join("\n")}`,
    );
    this.name = "SettingsError";
  }
}

/**
 * The settings in an environment such as `process.env`. A variable that is empty counts as absent.
 * @throws SettingsError with all problems at once, and without the value of anything that may hold a secret.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = settingsSchema.safeParse(given);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => describe(String(path[0]), given, message));
  const remote = serviceNames.filter((service) => given[`${service.toUpperCase()}_URL`] !== undefined);
  if (remote.length > 0 && given["DOOR_SECRET"] === undefined) {
    const names = remote.map((service) => `${service.toUpperCase()}_URL`).join(", ");
    problems.push(
      `  DOOR_SECRET: found nothing, expected the secret that those services have too, since ${names} is set`,
    );
  }
  if (!parsed.success || problems.length > 0) throw new SettingsError(problems);
  const raw = parsed.data;
  const PUBLIC_ORIGIN = raw.PUBLIC_ORIGIN ?? `http://localhost:${raw.PORT}`;
  return {
    ...raw,
    PUBLIC_ORIGIN,
    DATA_FOLDER: resolve(raw.DATA_FOLDER),
    SECURE_COOKIES: raw.SECURE_COOKIES ?? PUBLIC_ORIGIN.startsWith("https:"),
    databaseUrls: {
      ...byService((service) => raw[`${service}_DATABASE_URL`]),
      ...(raw.FIELD_DATABASE_URL && { field: raw.FIELD_DATABASE_URL }),
    },
    serviceUrls: byService((service) => raw[`${service}_URL`]),
  };
}

function describe(name: string, given: Record<string, string | undefined>, expected: string): string {
  const value = given[name];
  // A URL may carry a password, and what is meant as a secret may be anything.
  const hidden = /URL|SECRET|ENDPOINT|ORIGIN/.test(name);
  const found = value === undefined ? "nothing" : hidden ? `${value.length} characters` : JSON.stringify(value);
  return `  ${name}: found ${found}, expected ${expected}`;
}

function byService(
  pick: (service: Uppercase<ServiceName>) => string | undefined,
): Partial<Record<ServiceName, string>> {
  return Object.fromEntries(
    serviceNames.flatMap((service) => {
      const url = pick(service.toUpperCase() as Uppercase<ServiceName>);
      return url === undefined ? [] : [[service, url]];
    }),
  );
}
