import type { EndpointName } from "../../src/contract/contract.ts";
import { type Endpoint, refusalsOf } from "../../src/contract/endpoint.ts";
import { type ErrorCode, errors } from "../../src/contract/errors.ts";
import { Problem } from "../../src/contract/problem.ts";
import { readServerTiming } from "../../src/observe/server-timing.ts";
import { beyondSchema } from "./beyond-schema.ts";
import { allEndpoints, type Listed } from "./endpoint-list.ts";

/** One answer as it came over the wire. */
export interface Seen {
  method: string;
  /** Path and search. */
  address: string;
  status: number;
  headers: Headers;
  text: string;
}

/** Sees every answer that anybody in the world gets, and holds each to the contract, to the letter. */
export class Witness {
  /** By endpoint: `ok`, and every refusal that it gave. */
  readonly heard = new Map<EndpointName, Set<ErrorCode | "ok">>();
  /** Answers that were not as the contract has them. */
  readonly #complaints: string[] = [];

  /** For after each test: throws what was not as it should be since the last time. */
  check(): void {
    const complaints = this.#complaints.splice(0);
    if (complaints.length > 0) throw new Error(complaints.join("\n\n"));
  }

  look(seen: Seen): void {
    const complain = (what: string) =>
      this.#complaints.push(`${seen.method} ${seen.address} → ${seen.status}: ${what}\n${seen.text.slice(0, 400)}`);
    const path = seen.address.split("?")[0] ?? "";
    const found = allEndpoints.find(({ method, pattern }) => method === seen.method && pattern.test(path));
    // What is answered from memory, before anything else is looked at, is logged nowhere.
    if (found?.name !== "GET home" && !seen.headers.get("x-request-id")) complain("without X-Request-Id");
    try {
      readServerTiming(seen.headers.get("server-timing") ?? "");
    } catch (error) {
      complain(String(error));
    }
    if (seen.headers.get("x-content-type-options") !== "nosniff") complain("may be sniffed");
    if (seen.status < 400) {
      if (found) this.#holdAnswer(found.name, found.endpoint, seen, complain);
    } else this.#holdProblem(found, seen, complain);
  }

  #holdAnswer(name: EndpointName, endpoint: Endpoint, seen: Seen, complain: (what: string) => void): void {
    this.#note(name, "ok");
    const status = endpoint.status ?? 200;
    if (seen.status === 304) return;
    if (seen.status !== status) complain(`expected ${status}`);
    const value: unknown = seen.text === "" ? null : JSON.parse(seen.text);
    const read = endpoint.answer.safeParse(value);
    if (!read.success) complain(read.error.message);
    const beyond = beyondSchema(endpoint.answer, value);
    if (beyond.length > 0) complain(`tells more than the contract: ${beyond.join(", ")}`);
  }

  #holdProblem(found: Listed | undefined, seen: Seen, complain: (what: string) => void): void {
    const read = Problem.safeParse(parse(seen.text));
    if (!read.success) return void complain(`is no problem of the contract: ${read.error.message}`);
    const { code, status, requestId } = read.data;
    const beyond = beyondSchema(Problem, parse(seen.text));
    if (beyond.length > 0) complain(`tells more than the contract: ${beyond.join(", ")}`);
    if (seen.headers.get("content-type") !== "application/problem+json") complain("is not sent as a problem");
    if (status !== seen.status || status !== errors[code].status) complain(`has another status than ${code}`);
    if (requestId !== seen.headers.get("x-request-id")) complain("has another request id than its header");
    if (code === "internal") complain("broke on our side");
    if (/(^|\W)(select|insert|update) .* (from|into|set)\W|\bat .*\.ts:\d|node:internal|postgres:\/\//i.test(seen.text))
      complain("lets somebody look inside");
    if (!found) return;
    this.#note(found.name, code);
    if (!refusalsOf(found.method, found.endpoint).includes(code)) complain(`${code} is not declared`);
  }

  #note(name: EndpointName, what: ErrorCode | "ok"): void {
    const before = this.heard.get(name);
    if (before) before.add(what);
    else this.heard.set(name, new Set([what]));
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
