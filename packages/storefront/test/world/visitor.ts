import { createClient, type Client } from "../../src/contract/client.ts";
import type { EndpointName } from "../../src/contract/contract.ts";
import { CookieJar } from "./cookie-jar.ts";
import type { Witness } from "./witness.ts";

/** Where a visitor finds the shop; it may come back at another address. */
export interface Place {
  readonly origin: string;
  readonly witness: Witness;
}

let visitors = 0;

/** Somebody with a browser of their own: cookies, and an address that limits know them by. */
export class Visitor {
  readonly jar = new CookieJar();
  readonly #place: Place;
  readonly #number = ++visitors;

  constructor(place: Place) {
    this.#place = place;
  }

  /** The contract's own client. */
  get client(): Client {
    return createClient(this.#place.origin, (input, init) => this.#fetch(String(input), init));
  }
  get query(): Client["query"] {
    return this.client.query;
  }
  get command(): Client["command"] {
    return this.client.command;
  }

  /** The address as the shop's proxy would tell it. */
  get address(): string {
    return `10.${(this.#number >> 16) & 255}.${(this.#number >> 8) & 255}.${this.#number & 255}`;
  }

  /** Anything that a browser, or something that is none, may send. */
  send(method: string, path: string, init: RequestInit & { json?: unknown } = {}): Promise<Response> {
    const { json, ...rest } = init;
    const body = json === undefined ? {} : { body: JSON.stringify(json) };
    const headers = { ...(json !== undefined && { "content-type": "application/json" }), ...(rest.headers as object) };
    return this.#fetch(`${this.#place.origin}${path}`, { ...rest, ...body, method, headers });
  }

  /** The code of the refusal, or `ok`. */
  async ask(name: EndpointName, path: string, init: RequestInit & { json?: unknown } = {}): Promise<string> {
    const method = name.split(" ")[0] ?? "GET";
    const response = await this.send(method, path, init);
    if (response.ok) return "ok";
    return ((await response.json()) as { code: string }).code;
  }

  async #fetch(url: string, init: RequestInit = {}): Promise<Response> {
    const cookie = this.jar.header;
    const headers = { "x-forwarded-for": this.address, ...(cookie && { cookie }), ...(init.headers as object) };
    const response = await fetch(url, { redirect: "manual", ...init, headers });
    this.jar.take(response);
    const { pathname, search } = new URL(url);
    const text = await response.clone().text();
    const method = init.method ?? "GET";
    this.#place.witness.look({
      method,
      address: pathname + search,
      status: response.status,
      headers: response.headers,
      text,
    });
    return response;
  }
}
