import { Agent, request as send, type IncomingMessage } from "node:http";
import { Refusal } from "../contract/errors.ts";
import { currentRequest } from "../observe/request-context.ts";
import type { Door, ServiceOf } from "./define-door.ts";
import { pathOf, refusalBody, remainingHeader, requestIdHeader, traceparentHeader } from "./protocol.ts";

export interface ReachOptions {
  /** Where {@link serveDoor} listens. */
  url: string;
  secret: string;
  /** Connections kept open at once; calls beyond wait for one. */
  maxSockets?: number;
}

/** The service on the other side did not answer as a door does. */
export class DoorFault extends Error {
  constructor(what: string, options?: ErrorOptions) {
    super(what, options);
    this.name = "DoorFault";
  }
}

/**
 * A service in another process, asked over HTTP by the same type. Only refusals and answers that fit the
 * door's schemas come back; all else is a {@link DoorFault}. It waits as long as the request's signal lets
 * it: put `guardDoor` around it, which sets that signal.
 */
export function reachDoor<D extends Door>(
  door: D,
  { url, secret, maxSockets = 64 }: ReachOptions,
): ServiceOf<D> & { close(): Promise<void> } {
  const agent = new Agent({ keepAlive: true, maxSockets, scheduling: "lifo" });
  const { hostname, port, origin } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, "");
  const authorization = `Bearer ${secret}`;

  const ask = (path: string, input: unknown) =>
    new Promise<{ status: number; text: string }>((resolve, reject) => {
      const body = Buffer.from(JSON.stringify(input) ?? "null");
      const context = currentRequest();
      const headers: Record<string, string | number> = {
        authorization,
        "content-type": "application/json",
        "content-length": body.length,
      };
      if (context !== undefined) {
        headers[requestIdHeader] = context.requestId;
        headers[traceparentHeader] = context.trace.traceparent;
        const remaining = context.deadline - performance.now();
        if (remaining !== Infinity) headers[remainingHeader] = Math.max(0, Math.floor(remaining));
      }
      const signal = context?.signal;
      const outgoing = send(
        { agent, host, port: port || 80, path, method: "POST", headers, ...(signal && { signal }) },
        (incoming) => {
          readText(incoming).then((text) => resolve({ status: incoming.statusCode ?? 0, text }), reject);
        },
      );
      outgoing.once("error", reject);
      outgoing.end(body);
    });

  const asked = Object.entries(door.methods).map(([name, method]) => {
    const path = pathOf(door.name, name);
    const call = async (input: unknown) => {
      const { status, text } = await ask(path, input).catch((error: unknown) => {
        const what = error instanceof Error ? error.message : String(error);
        throw new DoorFault(`no answer from the ${door.name} service at ${origin}: ${what}`, { cause: error });
      });
      const value = text === "" ? undefined : parse(text);
      if (status === 200 || status === 204) {
        const answer = method.output.safeParse(value);
        if (answer.success) return answer.data;
        throw new DoorFault(`${door.name}.${name} answered something else than its door says: ${answer.error.message}`);
      }
      const refusal = refusalBody.safeParse(value);
      // What broke over there is a fault here too: it may be tried again, and opens the breaker.
      if (!refusal.success || refusal.data.code === "internal") {
        throw new DoorFault(`${door.name}.${name} at ${origin} answered ${status}: ${text.slice(0, 200)}`);
      }
      throw new Refusal(refusal.data.code, refusal.data.detail, refusal.data.fields);
    };
    return [name, call];
  });
  // Built from the door's own methods, which is what the type says.
  const service = Object.fromEntries(asked) as ServiceOf<D>;
  return Object.assign(service, { close: async () => agent.destroy() });
}

async function readText(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { notJson: text };
  }
}
