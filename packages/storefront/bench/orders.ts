/**
 * A thousand buyers for a hundred copies of one listing, all at once: over real databases with fsync on, the real
 * product and order services, and the payment gateway in its own process. `node bench/orders.ts [rounds]`
 */
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startCluster } from "../src/database/cluster.ts";
import { LiveGateway } from "../src/services/payment/testing/live-gateway.ts";
import { rush, sell } from "../test/orders/rush.ts";
import { openShop } from "../test/orders/shop.ts";

const rounds = Number(process.argv[2] ?? 5);
const folder = await mkdtemp(join(tmpdir(), "bench-orders-"));
await chmod(folder, 0o711);
const cluster = await startCluster({ folder, services: ["product", "order"] });
const gateway = await LiveGateway.start(3_000);
const shop = await openShop({
  productUrl: cluster.url("product"),
  orderUrl: cluster.url("order"),
  gatewayUrl: gateway.url,
});
gateway.onWebhook = (webhook) => shop.order.receivePaymentWebhook(webhook);

const ms = (value: number) => `${value.toFixed(0)} ms`;
try {
  for (let round = 1; round <= rounds; round++) {
    const cpu = process.cpuUsage();
    const { sold, refused, faults, seconds, perSecond, p50, p95, p99, ledgerSumCents, left } = await rush(
      shop,
      1_000,
      100,
    );
    const { user, system } = process.cpuUsage(cpu);
    console.log(
      `1,000 buyers, 100 copies: ${sold} sold, ${JSON.stringify(refused)} refused, ${faults.length} faults, ${left} left, ` +
        `ledger ${ledgerSumCents}; ${seconds.toFixed(2)} s, ${perSecond.toFixed(0)} orders/s, ` +
        `p50 ${ms(p50)}, p95 ${ms(p95)}, p99 ${ms(p99)}; CPU of this process ${ms((user + system) / 1_000)}`,
    );
  }
  for (const atOnce of [1, 16]) {
    const { perSecond, p50, p95, p99 } = await sell(shop, 400, atOnce);
    console.log(
      `400 sales of 50 listings, ${atOnce} at a time: ${perSecond.toFixed(0)} orders/s, p50 ${p50.toFixed(1)}, p95 ${p95.toFixed(1)}, p99 ${p99.toFixed(1)} ms`,
    );
  }
} finally {
  await gateway.stop();
  await shop.close();
  await cluster.stop();
  await rm(folder, { recursive: true, force: true });
}
