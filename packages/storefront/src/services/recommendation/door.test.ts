import { afterAll, expect, it } from "vitest";
import { recommendationDoor } from "./door.ts";
import { eventLog, recommendationWorld, startMs, viewer } from "./testing/recommendation-world.ts";

const { service, take } = await recommendationWorld();
afterAll(() => service.close());

it("answers as its door says", async () => {
  const log = eventLog();
  for (const id of [1, 2, 3, 4, 5]) log.list(id, `Title ${id}`);
  log.look(viewer(1), [1, 2, 3]);
  log.look(viewer(2), [1, 2], startMs + 60_000);
  await take(log.events);
  const { methods } = recommendationDoor;
  const answer = await service.recommend({ viewerId: viewer(2), limit: 12 });
  expect(answer.rows.length).toBeGreaterThan(0);
  expect(methods.recommend.output.parse(answer)).toEqual(answer);
  const alike = await service.getAlike({ productId: 1, limit: 12 });
  expect(methods.getAlike.output.parse(alike)).toEqual([2, 3]);
  const progress = await service.getProgress({});
  expect(methods.getProgress.output.parse(progress)).toEqual(progress);
});
