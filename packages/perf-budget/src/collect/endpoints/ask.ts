import { type Agent as HttpAgent, request as requestHttp } from "node:http";
import { type Agent as HttpsAgent, request as requestHttps } from "node:https";
import type { ExampleRequest, ProbedEndpoint } from "../../endpoint-contract.ts";

/** What came back, or why nothing did. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** As it was sent, compressed or not. */
  body: Buffer;
  /** Why there is no answer, such as `ECONNREFUSED`; status is 0 then. */
  failure: string | null;
}

/** What to ask, and by which connections. */
export interface Asking {
  origin: string;
  headers: Readonly<Record<string, string>>;
  agent: HttpAgent | HttpsAgent;
  timeoutMs: number;
  signal: AbortSignal;
}

/** Asks once, as a browser would: compressed answers are welcome, redirects are not followed. Never rejects. */
export function ask(
  { origin, headers, agent, timeoutMs, signal }: Asking,
  method: ProbedEndpoint["method"],
  { path, headers: own, body }: ExampleRequest,
): Promise<Answer> {
  const send = origin.startsWith("https:") ? requestHttps : requestHttp;
  const text = body === undefined ? null : JSON.stringify(body);
  return new Promise((resolve) => {
    const fail = (failure: string) => resolve({ status: 0, headers: {}, body: Buffer.alloc(0), failure });
    const sent = send(`${origin}${path}`, {
      method,
      agent,
      signal,
      timeout: timeoutMs,
      headers: {
        accept: "application/json",
        "accept-encoding": "br, gzip",
        ...(text !== null && { "content-type": "application/json", "content-length": Buffer.byteLength(text) }),
        ...headers,
        ...own,
      },
    });
    sent.on("timeout", () => sent.destroy(new Error(`no answer within ${timeoutMs} ms`)));
    sent.on("error", (error: NodeJS.ErrnoException) => fail(error.code ?? error.message));
    sent.on("response", (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", (error) => fail(error.message));
      response.on("end", () => {
        const plain = Object.entries(response.headers).map(([name, value]) => [name, [value ?? []].flat().join(", ")]);
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(plain),
          body: Buffer.concat(parts),
          failure: null,
        });
      });
    });
    sent.end(text ?? undefined);
  });
}
