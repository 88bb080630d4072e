import { Writable } from "node:stream";

export interface PageParts {
  /** Goes right after `<head>` of the first part. */
  headOf: (html: string) => string;
  /** Asked for after each part: what goes along with it. */
  takeAnswers: () => string;
  /** Goes along with the first part. */
  tail: string;
}

/**
 * Takes what React writes and passes it on part by part, with what else belongs to the page. React says by `flush()`
 * when a part is whole: only there may anything be put in between.
 */
export class PageWriter extends Writable {
  readonly #parts: PageParts;
  readonly #send: (html: string) => void;
  #waiting = "";
  #isFirst = true;

  constructor(parts: PageParts, send: (html: string) => void) {
    super({ decodeStrings: false });
    this.#parts = parts;
    this.#send = send;
  }

  override _write(chunk: string | Uint8Array, _encoding: string, done: () => void): void {
    this.#waiting += typeof chunk === "string" ? chunk : this.#decoder.decode(chunk, { stream: true });
    done();
  }
  readonly #decoder = new TextDecoder();

  /** Called by React. */
  flush(): void {
    const html = this.#waiting;
    if (html === "") return;
    this.#waiting = "";
    const { headOf, tail, takeAnswers } = this.#parts;
    if (!this.#isFirst) {
      // Before what they belong to, so that they are there when it comes to life.
      this.#send(takeAnswers() + html);
      return;
    }
    this.#isFirst = false;
    // By a function: what stands for something in a replacement may well be in a style sheet.
    const whole = html.replace("<head>", () => `<head>${headOf(html)}`);
    const end = whole.lastIndexOf("</body></html>");
    const rest = takeAnswers() + tail;
    this.#send(end < 0 ? whole + rest : whole.slice(0, end) + rest + whole.slice(end));
  }

  override _final(done: () => void): void {
    this.flush();
    done();
  }
}
