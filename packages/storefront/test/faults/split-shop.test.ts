import { afterAll, afterEach, beforeAll, describe, vi } from "vitest";
import { type OtlpCollector, startOtlpCollector } from "../world/otlp-collector.ts";
import { SplitWorld } from "../world/split-world.ts";
import { testFollowedRequests } from "./followed-requests.ts";
import { testServicesAway } from "./services-away.ts";

// A whole shop on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 90_000 });

// One world for both: it takes six processes.
let collector: OtlpCollector;
let world: SplitWorld;

beforeAll(async () => {
  collector = await startOtlpCollector();
  world = await SplitWorld.open({ env: { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, LOG_LEVEL: "debug" } });
}, 90_000);
afterAll(async () => {
  await world.close();
  await collector.close();
});
afterEach(() => world.witness.check());

describe("a request through several processes", () => {
  testFollowedRequests(
    () => world,
    () => collector,
  );
});
describe("services that are away", () => {
  testServicesAway(() => world);
});
