import type { IncomingMessage, ServerResponse } from "node:http";
import { chooseVariant, isHeld, type StoredAnswer, storeAnswer } from "../cache/stored-answer.ts";

/** An answer that is bytes already. `T` is what they say. */
export class Serialized<T> {
  readonly answer: StoredAnswer;
  declare private readonly says: T;

  constructor(answer: StoredAnswer) {
    this.answer = answer;
  }

  /** Sends the encoding that the browser likes best, or word that it has it already. */
  write(request: IncomingMessage, response: ServerResponse): void {
    const { "accept-encoding": accepted, "if-none-match": held } = request.headers;
    if (isHeld(this.answer, typeof held === "string" ? held : undefined)) {
      response.writeHead(304, { etag: this.answer.etag }).end();
      return;
    }
    const { headers, body } = chooseVariant(this.answer, typeof accepted === "string" ? accepted : undefined);
    response.writeHead(200, headers).end(body);
  }
}

const stales = new WeakMap<StoredAnswer, Promise<StoredAnswer>>();

/** The same answer, saying of itself that it is an old one. Made once for each. */
export function sayStale(answer: StoredAnswer): Promise<StoredAnswer> {
  let made = stales.get(answer);
  if (!made) {
    made = storeAnswer({ ...(JSON.parse(answer.identity.body.toString()) as object), stale: true });
    stales.set(answer, made);
  }
  return made;
}
