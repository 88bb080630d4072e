import { afterAll, beforeAll, expect, it } from "vitest";
import { testDatabase } from "../../src/database/test-database.ts";
import { orderMigrations } from "../../src/services/order/migrations/migrations.ts";
import { LiveGateway } from "../../src/services/payment/testing/live-gateway.ts";
import { productMigrations } from "../../src/services/product/migrations/all.ts";
import { rush } from "./rush.ts";
import { openShop, type Shop } from "./shop.ts";

const { url: productUrl } = await testDatabase("product", productMigrations);
const { url: orderUrl } = await testDatabase("order", orderMigrations);
let gateway: LiveGateway;
let shop: Shop;

beforeAll(async () => {
  gateway = await LiveGateway.start(3_000);
  shop = await openShop({ productUrl, orderUrl, gatewayUrl: gateway.url });
  gateway.onWebhook = (webhook) => shop.order.receivePaymentWebhook(webhook);
});
afterAll(async () => {
  await gateway.stop();
  await shop.close();
});

it(
  "sells a hundred copies to a thousand buyers who come at once, and refuses nine hundred clearly",
  { timeout: 60_000 },
  async () => {
    const { sold, refused, faults, ledgerSumCents, left } = await rush(shop, 1_000, 100);
    expect({ sold, refused, faults, ledgerSumCents, left }).toEqual({
      sold: 100,
      refused: { out_of_stock: 900 },
      faults: [],
      ledgerSumCents: 0,
      left: 0,
    });
    expect(Object.keys(await gateway.kept())).toHaveLength(100);
  },
);
