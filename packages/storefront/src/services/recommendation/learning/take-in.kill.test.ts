import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { eventLog, recommendationWorld, startMs, viewer } from "../testing/recommendation-world.ts";

const { url, service, take, forget, learnt, progress } = await recommendationWorld();
afterAll(() => service.close());

it("takes each event in once, however often the process is killed with -9", { timeout: 60_000 }, async () => {
  const log = eventLog();
  for (const id of [1, 2, 3, 4, 5, 6]) log.list(id, `Title ${id}`);
  for (const person of [1, 2, 3, 4, 5])
    log.look(viewer(person), [1, 2 + (person % 3), 5, 6, 2], startMs + person * 60_000);
  log.available(2, false);
  await take(log.events);
  const whole = await learnt();
  await forget();

  const positions: number[] = [];
  // At another statement each time: among them the first, some in the middle of a batch, and after several batches.
  for (const step of [1, 4, 9, 14, 23, 31, Infinity]) {
    positions.push(await progress.position());
    const env = { ...process.env, URL_OF_DATABASE: url, EVENTS: JSON.stringify(log.events) };
    const child = fork(join(import.meta.dirname, "take-in.child.ts"), { env });
    let steps = 0;
    child.on("message", () => {
      if (++steps === step) child.kill("SIGKILL");
    });
    await once(child, "exit");
  }
  // It got on between the kills, and was not done before the last one.
  expect(new Set(positions).size).toBeGreaterThan(3);
  expect(positions.at(-1)).toBeLessThan(log.events.length);
  expect(await progress.position()).toBe(log.events.length);
  expect(await learnt()).toEqual(whole);
});
