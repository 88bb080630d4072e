import { afterAll, expect, it } from "vitest";
import { openOutbox } from "../../outbox/outbox.ts";
import { aListing, productWorld } from "./testing/world.ts";
import { pruneEvents } from "./tidy.ts";

const DAY_MS = 24 * 3_600_000;
const { db, url, product, seller } = await productWorld();
const outbox = openOutbox({ db, url, service: "product" });
afterAll(() => outbox.close());

it("keeps events for a week", async () => {
  await product.createListing(aListing({ sellerId: seller }));
  const inDays = (days: number) => pruneEvents({ db, outbox, now: () => new Date(Date.now() + days * DAY_MS) });
  await inDays(6.9);
  expect(await product.getEvents({ afterId: 0, limit: 10, waitMs: 0 })).toHaveLength(2);
  await inDays(7.1);
  const gone = product.getEvents({ afterId: 0, limit: 10, waitMs: 0 });
  await expect(gone).rejects.toThrow(/are gone/);
  const latest = await product.getLatestEventId({});
  expect(await product.getEvents({ afterId: latest, limit: 10, waitMs: 0 })).toEqual([]);
});
