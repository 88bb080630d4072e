import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readSettings, serviceNames, SettingsError, settingsSchema } from "./settings.ts";

const problemsOf = (environment: Record<string, string>) => {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  return "none";
};

describe("readSettings", () => {
  it("needs nothing to be set", () => {
    expect(readSettings({})).toMatchObject({
      PORT: 3000,
      HOST: "127.0.0.1",
      PUBLIC_ORIGIN: "http://localhost:3000",
      DATA_FOLDER: resolve("data"),
      LISTINGS: 50_000,
      LOG_LEVEL: "info",
      SECURE_COOKIES: false,
      databaseUrls: {},
      serviceUrls: {},
    });
  });

  it("gathers the databases and addresses of services", () => {
    const settings = readSettings({
      PRODUCT_DATABASE_URL: "postgres://product:pw@db.example/product",
      ORDER_URL: "http://127.0.0.1:4002",
      DOOR_SECRET: "x".repeat(32),
      PUBLIC_ORIGIN: "https://shop.example",
    });
    expect(settings.databaseUrls).toEqual({ product: "postgres://product:pw@db.example/product" });
    expect(settings.serviceUrls).toEqual({ order: "http://127.0.0.1:4002" });
    expect(settings.SECURE_COOKIES).toBe(true);
  });

  it("takes what is empty for absent", () => {
    expect(readSettings({ PORT: "", SMTP_URL: " " }).PORT).toBe(3000);
  });

  it("tells all problems at once, with an example each, and shows nothing that may be secret", () => {
    const message = problemsOf({
      PORT: "80000",
      LOG_LEVEL: "loud",
      LISTINGS: "-1",
      PRODUCT_DATABASE_URL: "mysql://product:hunter2@db/product",
      ORDER_DATABASE_URL: "postgres://order:hunter2@db",
      AUTH_URL: "127.0.0.1:4001",
      DOOR_SECRET: "hunter2",
      PUBLIC_ORIGIN: "https://shop.example/path",
      SECURE_COOKIES: "yes",
    });
    expect(message).toBe(
      [
        "The environment has 9 problems:",
        '  PORT: found "80000", expected a whole number from 0 to 65535, such as 3000',
        "  PUBLIC_ORIGIN: found 25 characters, expected scheme, host and port without a path, such as https://shop.example",
        '  LISTINGS: found "-1", expected a whole number from 1 to 1000000, such as 3000',
        '  LOG_LEVEL: found "loud", expected one of trace, debug, info, warn, error, fatal, silent',
        "  PRODUCT_DATABASE_URL: found 34 characters, expected a database URL such as postgres://role:password@127.0.0.1:5432/product",
        "  ORDER_DATABASE_URL: found 27 characters, expected a database URL such as postgres://role:password@127.0.0.1:5432/product",
        "  AUTH_URL: found 14 characters, expected a URL such as http://127.0.0.1:4001",
        "  DOOR_SECRET: found 7 characters, expected at least 32 characters, such as `openssl rand -hex 16` gives",
        '  SECURE_COOKIES: found "yes", expected true or false',
      ].join("\n"),
    );
  });

  it("wants a secret where services talk over the network", () => {
    expect(problemsOf({ AUTH_URL: "http://a.example", ORDER_URL: "http://b.example" })).toMatch(
      /DOOR_SECRET: found nothing, .* since AUTH_URL, ORDER_URL is set/,
    );
  });

  it.each([
    ["0", 0],
    ["65535", 65_535],
  ])("takes port %s", (PORT, expected) => {
    expect(readSettings({ PORT }).PORT).toBe(expected);
  });

  it.each(["65536", "-0", "1e3", "3000.0", "0x10", " 3000"])("does not take port %j", (PORT) => {
    expect(problemsOf({ PORT })).toContain("PORT: found");
  });

  it("has a database and an address setting for each service", () => {
    const names = Object.keys(settingsSchema.shape);
    for (const service of serviceNames) {
      expect(names).toContain(`${service.toUpperCase()}_DATABASE_URL`);
      expect(names).toContain(`${service.toUpperCase()}_URL`);
    }
  });
});
