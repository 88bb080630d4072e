import { randomBytes } from "node:crypto";
import { afterAll } from "vitest";
import { testDatabase } from "../../../database/test-database.ts";
import type { ProductService } from "../door.ts";
import { productMigrations } from "../migrations/all.ts";
import { createProductService, type RunningProductService } from "../service.ts";
import type { ProductTables } from "../tables.ts";

/** A product service over a database of its own, and a clock that a test can turn. */
export async function productWorld(options: { poolSize?: number } = {}) {
  const { db, url } = await testDatabase<ProductTables>("product", productMigrations, options);
  const faults: unknown[] = [];
  let nowMs = Date.parse("2026-11-01T12:00:00Z");
  const start = () =>
    createProductService({ db, url, clock: () => new Date(nowMs), onFault: (fault) => faults.push(fault) });
  const product: RunningProductService = start();
  const started = [product];
  afterAll(async () => {
    await Promise.all(started.map((each) => each.close()));
    if (faults.length > 0) throw new AggregateError(faults, "work in the background failed");
  });
  return {
    db,
    url,
    product,
    seller: newId(),
    /** Another process, as far as the database can tell. */
    startAnother: () => {
      const another = start();
      started.push(another);
      return another;
    },
    passTime: (ms: number) => void (nowMs += ms),
  };
}

let moment = 0x19a_0000_0000;

/** A UUID of version 7, each after the one before. */
export function newId(): string {
  const time = (moment++).toString(16).padStart(12, "0");
  const random = randomBytes(9).toString("hex");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-8${random.slice(3, 6)}-${random.slice(6, 18)}`;
}

type NewListing = Parameters<ProductService["createListing"]>[0];

/** Something to sell, ordinary in all but what is asked for. */
export const aListing = (said: Partial<NewListing> & { sellerId: string }): NewListing => ({
  title: "Metroid",
  platform: "nes",
  region: "ntsc-u",
  condition: "loose",
  genre: "action",
  year: 1987,
  publisher: "Nintendo",
  description: "From a smoke-free home.",
  priceCents: 2_500,
  quantity: 1,
  tags: [],
  ...said,
});

/** The code of the refusal that this ends in. */
export async function refusalOf(asked: Promise<unknown>): Promise<string> {
  try {
    await asked;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return "none";
}
