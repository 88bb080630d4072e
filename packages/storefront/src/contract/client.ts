import type { Commands, Queries } from "./contract.ts";
import type { AnswerOf, Endpoint, InputOf } from "./endpoint.ts";
import type { Problem } from "./problem.ts";

/** What a refused call throws: `problem` is the BFF's word for it, or null when the answer was not the BFF's. */
export class CallError extends Error {
  readonly status: number;
  readonly problem: Problem | null;
  constructor(status: number, problem: Problem | null) {
    super(problem?.detail ?? `HTTP ${status}`);
    this.status = status;
    this.problem = problem;
  }
}

interface CallOptions {
  signal?: AbortSignal;
  /** Further headers, such as a cookie when a server asks on behalf of a browser. */
  headers?: Record<string, string>;
  /** Lets the request outlive the page. */
  keepalive?: boolean;
}
type Call<E extends Record<string, Endpoint>> = <N extends keyof E & string>(
  name: N,
  ...rest: Record<string, never> extends InputOf<E[N]>
    ? [input?: InputOf<E[N]>, options?: CallOptions]
    : [input: InputOf<E[N]>, options?: CallOptions]
) => Promise<AnswerOf<E[N]>>;

/** The BFF as typed functions: names, inputs and answers are the contract's, and no schema comes along. */
export interface Client {
  /** Asks. Rejects with a `CallError` when refused, and as `fetch` does when nothing came back. */
  query: Call<Queries>;
  /** Orders something. As `query`; the browser's session cookie goes along. */
  command: Call<Commands>;
}

type Wire = { params?: object; search?: object; headers?: object; body?: unknown };

/** @param origin of the BFF, such as `http://127.0.0.1:3000`; empty for the page's own. */
export function createClient(origin = "", fetcher: typeof fetch = (...request) => fetch(...request)): Client {
  const call =
    (kind: string) =>
    async (name: string, input: Wire = {}, options: CallOptions = {}): Promise<never> => {
      const [method, path] = name.split(" ") as [string, string];
      const params = { ...input.params } as Record<string, string>;
      const address = path.replace(/{(\w+)}/g, (_, key: string) => encodeURIComponent(params[key]!));
      const search = new URLSearchParams();
      for (const [key, value] of Object.entries(input.search ?? {}))
        if (value != null) search.set(key, value as string);
      const asked = String(search);
      const response = await fetcher(`${origin}/api/${kind}/${address}${asked && `?${asked}`}`, {
        ...options,
        method,
        headers: {
          ...("body" in input && { "content-type": "application/json" }),
          ...input.headers,
          ...options.headers,
        },
        ...("body" in input && { body: JSON.stringify(input.body) }),
      });
      // Neither "accepted, nothing to say" nor a proxy's HTML is JSON.
      const answer: unknown = await response.json().catch(() => null);
      if (!response.ok) throw new CallError(response.status, isProblem(answer) ? answer : null);
      return answer as never;
    };
  return { query: call("queries"), command: call("commands") } as Client;
}

const isProblem = (answer: unknown): answer is Problem => !!(answer as Problem | null)?.code;
