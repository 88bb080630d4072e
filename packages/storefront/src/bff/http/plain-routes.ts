import type { Observer } from "../../observe/observer.ts";
import type { Route } from "./route.ts";
import { writeJson } from "./write-answer.ts";

/** Whether something the BFF stands on is there: undefined when it is, else what is wrong. */
export type Check = () => Promise<string | undefined>;

/** `/health`: this process runs. `/ready`: it can serve shoppers. `/metrics`: its numbers, for Prometheus. */
export function plainRoutes(observer: Observer, checks: Record<string, Check>, isDraining: () => boolean): Route[] {
  return [
    {
      method: "GET",
      path: "/health",
      name: "/health",
      answer: ({ request, response }) => writeJson(request, response, 200, { status: "ok" }),
    },
    {
      method: "GET",
      path: "/ready",
      name: "/ready",
      async answer({ request, response }) {
        const found = await Promise.all(
          Object.entries(checks).map(async ([name, check]) => [name, (await check()) ?? "ok"] as const),
        );
        if (isDraining()) found.push(["process", "shutting down"]);
        const isReady = found.every(([, state]) => state === "ok");
        await writeJson(request, response, isReady ? 200 : 503, {
          status: isReady ? "ready" : "not ready",
          checks: Object.fromEntries(found),
        });
      },
    },
    {
      method: "GET",
      path: "/metrics",
      name: "/metrics",
      async answer({ response }) {
        const text = await observer.metrics.text();
        response.writeHead(200, { "content-type": observer.metrics.contentType }).end(text);
      },
    },
  ];
}
