import { contract, type Queries } from "../contract/contract.ts";
import { CallError } from "../contract/client.ts";
import type { Endpoint } from "../contract/endpoint.ts";
import { Refusal } from "../contract/errors.ts";
import type { Asker, Handler, Handlers } from "./handler.ts";
import { readInput } from "./http/read-input.ts";
import { problemOf } from "./http/write-answer.ts";
import { Serialized } from "./serialized.ts";

/** What a page asks, as the browser would by HTTP. */
export interface PageQuery {
  name: keyof Queries & string;
  input: { params?: object; search?: object };
}

/** Answers a query for a page that this very process renders. Rejects with a `CallError`, as the client does. */
export type AskInProcess = (asker: Asker, query: PageQuery) => Promise<unknown>;

export function createAskInProcess(handlers: Handlers): AskInProcess {
  return async (asker, { name, input }) => {
    const endpoint: Endpoint = contract.queries[name];
    try {
      if (endpoint.audience === "member" && !asker.member)
        throw new Refusal("unauthenticated", "Nobody is signed in, or the session is over. Sign in and try again.");
      const read = readInput(endpoint, {
        params: asStrings(input.params),
        search: new URLSearchParams(asStrings(input.search)),
        headers: {},
        body: undefined,
      });
      const handle = handlers[name] as unknown as Handler<Endpoint>;
      const value = await handle({ ...read, asker, reply: noReply } as never);
      return value instanceof Serialized ? parsed(value) : value;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const problem = problemOf(error);
      throw new CallError(problem.status, problem);
    }
  };
}

/** What would go over the wire. */
function asStrings(part: object | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(part ?? {})
      .filter(([, value]) => value != null)
      .map(([name, value]) => [name, String(value)]),
  );
}

const values = new WeakMap<object, unknown>();
/** Bytes that were made once are read once. */
function parsed({ answer }: Serialized<unknown>): unknown {
  let value = values.get(answer);
  if (value === undefined) values.set(answer, (value = JSON.parse(answer.identity.body.toString())));
  return value;
}

/** Queries bring no cookies. */
const noReply = {
  startSession() {},
  endSession() {},
  rememberVisitor() {},
};
