import type { EndpointName } from "../../contract/contract.ts";
import { type Endpoint, type Method, refusalsOf } from "../../contract/endpoint.ts";
import { placedEndpoints } from "../../contract/endpoints.ts";
import { Refusal } from "../../contract/errors.ts";
import type { Asked, Asker, Handler, Handlers } from "../handler.ts";
import { Serialized } from "../serialized.ts";
import { ReplyCookies } from "./cookies.ts";
import { readJson, usualMaxBodyBytes } from "../../door/read-body.ts";
import { readInput } from "./read-input.ts";
import type { Exchange, Route } from "./route.ts";
import { writeJson } from "./write-answer.ts";

/** What all endpoints need of the app around them. */
export interface EndpointSurroundings {
  findAsker(exchange: Exchange, isVisitorFine: boolean): Promise<Asker>;
  /** Throws where another site made the browser ask. */
  requireSameSite(exchange: Exchange): void;
  /** Throws where somebody asks too often. */
  limit(name: EndpointName, asker: Asker): Promise<void>;
  /** Whether shoppers come by https. */
  secureCookies: boolean;
}

/** A route for every endpoint of the contract. */
export function endpointRoutes(handlers: Handlers, around: EndpointSurroundings): Route[] {
  return placedEndpoints.map(({ name, method, path, endpoint }) => ({
    method,
    path: path.replace(/{(\w+)}/g, ":$1"),
    name,
    answer: (exchange) =>
      answer(name, method, endpoint, handlers[name] as unknown as Handler<Endpoint>, around, exchange),
  }));
}

async function answer(
  name: EndpointName,
  method: Method,
  endpoint: Endpoint,
  handle: Handler<Endpoint>,
  around: EndpointSurroundings,
  exchange: Exchange,
): Promise<void> {
  const { request, response, params, search } = exchange;
  try {
    if (method !== "GET") around.requireSameSite(exchange);
    // Not so for commands: signing out must not seem to be done when it is not.
    const asker = await around.findAsker(exchange, method === "GET" && endpoint.audience === "anyone");
    if (endpoint.audience === "member" && !asker.member)
      throw new Refusal("unauthenticated", "Nobody is signed in, or the session is over. Sign in and try again.");
    await around.limit(name, asker);
    const body = endpoint.body ? await readJson(request, endpoint.maxBodyBytes ?? usualMaxBodyBytes) : undefined;
    const input = readInput(endpoint, { params, search, headers: request.headers, body });
    const reply = new ReplyCookies(around.secureCookies);
    const value = await handle({ ...input, asker, reply } as unknown as Asked<Endpoint>);
    if (reply.lines.length > 0) response.setHeader("set-cookie", reply.lines);
    if (value instanceof Serialized) value.write(request, response);
    else await writeJson(request, response, endpoint.status ?? 200, value);
  } catch (error) {
    if (error instanceof Refusal && !refusalsOf(method, endpoint).includes(error.code))
      throw new Error(`${name} was refused with "${error.code}", which its contract does not declare`, {
        cause: error,
      });
    throw error;
  }
}
