import { openDatabase } from "../../src/database/open-database.ts";
import { orderMigrations } from "../../src/services/order/migrations/migrations.ts";
import {
  createOrderService,
  type OrderServiceOptions,
  type RunningOrderService,
} from "../../src/services/order/service.ts";
import type { OrderTables } from "../../src/services/order/tables.ts";
import { createGatewayClient } from "../../src/services/payment/gateway-client.ts";
import { gatewaySecrets } from "../../src/services/payment/testing/live-gateway.ts";
import { productMigrations } from "../../src/services/product/migrations/all.ts";
import { createProductService, type RunningProductService } from "../../src/services/product/service.ts";
import type { ProductTables } from "../../src/services/product/tables.ts";

export interface ShopPlaces {
  productUrl: string;
  orderUrl: string;
  gatewayUrl: string;
}

export interface Shop {
  product: RunningProductService;
  order: RunningOrderService;
  close(): Promise<void>;
}

/** The real product and order services in this process, over a gateway in its own. */
export async function openShop(
  { productUrl, orderUrl, gatewayUrl }: ShopPlaces,
  options: Pick<OrderServiceOptions, "times" | "recoverEveryMs"> & { poolSize?: number } = {},
): Promise<Shop> {
  const { poolSize = 10, ...rest } = options;
  const productDb = await openDatabase<ProductTables>({
    url: productUrl,
    service: "product",
    migrations: productMigrations,
    poolSize,
  });
  const orderDb = await openDatabase<OrderTables>({
    url: orderUrl,
    service: "order",
    migrations: orderMigrations,
    poolSize,
  });
  const product = createProductService({ db: productDb, url: productUrl });
  const gateway = createGatewayClient({ url: gatewayUrl, ...gatewaySecrets });
  const order = createOrderService({ db: orderDb, product, gateway, ...rest });
  return {
    product,
    order,
    async close() {
      await order.close();
      await product.close();
      await Promise.all([orderDb.destroy(), productDb.destroy()]);
    },
  };
}

/** A listing of a game to sell `quantity` copies of. */
export const listing = (sellerId: string, title: string, priceCents: number, quantity: number) => ({
  sellerId,
  title,
  priceCents,
  quantity,
  platform: "snes" as const,
  region: "ntsc-u" as const,
  condition: "complete" as const,
  genre: "rpg" as const,
  year: 1995,
  publisher: "Somebody",
  description: "As described.",
  tags: [],
});

export const address = {
  name: "A. Buyer",
  street: "1 Cartridge Lane",
  city: "Salem",
  postalCode: "97301",
  country: "US",
};
