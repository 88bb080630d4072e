/**
 * `node bench/fling.ts`: flings 50,000 rows at 6,000 px a second in a real browser on a CPU slowed four times,
 * and counts what reaches the screen: magenta is blank. Both libraries take turns.
 */
import { launchBrowser } from "@latency-aficionados/browser";
import type { CDPSession } from "playwright-core";
import { build, preview } from "vite";
import { blankShare, shotsDuring } from "./fling/shots.ts";

const rounds = Number(process.argv[2] ?? 5);
const outDir = "../../node_modules/.cache/fling";
const variants = ["list=tanstack", "list=tanstack&skeleton", "list=react-window", "list=react-window&overscan=12"];

await build({
  configFile: "vite.config.ts",
  logLevel: "error",
  build: { rollupOptions: { input: "bench/fling/index.html" }, outDir },
});
const server = await preview({
  configFile: "vite.config.ts",
  build: { outDir },
  preview: { port: 0, open: false },
});
const origin = server.resolvedUrls?.local[0] ?? "";
const browser = await launchBrowser();

console.log(
  "list                             blank: mean  worst frame   frames > 33 ms  longest ms  main thread, script s",
);
for (let round = 0; round < rounds; round++) {
  for (const variant of variants) console.log(variant.padEnd(32), await fling(variant));
}
await browser.close();
await new Promise((done) => server.httpServer.close(done));

async function fling(variant: string): Promise<string> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(`${origin}bench/fling/index.html?${variant}`);
  await page.waitForSelector(".row");
  if (variant.includes("skeleton")) {
    await page.evaluate(() => document.body.style.setProperty("--skeleton", "rgb(225, 225, 225)"));
  }
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const before = await workOf(session);
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    const tick = (now: number) => {
      times.push(now);
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  const gesture = session.send("Input.synthesizeScrollGesture", {
    x: 200,
    y: 400,
    yDistance: -18_000,
    speed: 6000,
    gestureSourceType: "mouse",
    preventFling: true,
  });
  const shots = await shotsDuring(session, gesture);
  const scrolledPx = await page.evaluate(
    () => (document.querySelector(".ui-virtual--frame") ?? document.querySelector("[role=list]"))?.scrollTop ?? 0,
  );
  const times = await page.evaluate(() => (window as unknown as { times: number[] }).times);
  const blanks = await Promise.all(shots.map(blankShare));
  const after = await workOf(session);
  const seconds = `${(after.taskS - before.taskS).toFixed(1)}, ${(after.scriptS - before.scriptS).toFixed(1)}`;
  await page.close();
  const gaps = times.slice(1).map((time, i) => time - (times[i] ?? time));
  const mean = blanks.reduce((sum, share) => sum + share, 0) / blanks.length;
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(10);
  const late = gaps.filter((gap) => gap > 33.4).length;
  return `${percent(mean)} ${percent(Math.max(...blanks))}   ${late} of ${gaps.length}   ${Math.max(...gaps).toFixed(0)}   ${seconds}   (${blanks.length} shots, ${Math.round(scrolledPx)} px)`;
}

/** What the main thread has done so far, in seconds: in all, and running scripts. */
async function workOf(session: CDPSession) {
  const { metrics } = await session.send("Performance.getMetrics");
  const valueOf = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { taskS: valueOf("TaskDuration"), scriptS: valueOf("ScriptDuration") };
}
