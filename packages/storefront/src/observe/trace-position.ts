import { randomBytes } from "node:crypto";
import type { SpanContext } from "@opentelemetry/api";

const format = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
const nothing = /^0+$/;

/**
 * Where a piece of work stands in a trace, as in W3C Trace Context. Ids are drawn when first asked for: a
 * request that nobody traces and that logs nothing never pays for them.
 */
export class TracePosition {
  #context: SpanContext | undefined;

  constructor(context?: SpanContext) {
    this.#context = context;
  }

  /** Continues the trace of a `traceparent` header; an absent or malformed one starts a trace of its own. */
  static from(header: string | undefined): TracePosition {
    const found = header === undefined ? null : format.exec(header);
    const [, version, traceId = "", spanId = "", flags = "00", more] = found ?? [];
    const known = version === "00" ? more === undefined : version !== undefined && version !== "ff";
    if (!known || nothing.test(traceId) || nothing.test(spanId)) return new TracePosition();
    return new TracePosition({ traceId, spanId, traceFlags: Number.parseInt(flags, 16) & 1, isRemote: true });
  }

  /** Whether someone gave the ids, rather than this process drawing them. */
  get isGiven(): boolean {
    return this.#context !== undefined;
  }

  get context(): SpanContext {
    this.#context ??= {
      traceId: randomBytes(16).toString("hex"),
      spanId: randomBytes(8).toString("hex"),
      traceFlags: 0,
    };
    return this.#context;
  }

  /** The header that the next process continues from. */
  get traceparent(): string {
    const { traceId, spanId, traceFlags } = this.context;
    return `00-${traceId}-${spanId}-0${traceFlags & 1}`;
  }
}
