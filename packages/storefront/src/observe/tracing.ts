import { setTimeout as sleep } from "node:timers/promises";
import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type Attributes, type Span } from "@opentelemetry/api";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { defaultResource, resourceFromAttributes } from "@opentelemetry/resources";
import { BatchSpanProcessor, TracerProvider, type SpanExporter } from "@opentelemetry/sdk-trace";
import { Refusal } from "../contract/errors.ts";
import { TracePosition } from "./trace-position.ts";

/** Records spans. An app without an exporter has none at all and pays one `undefined` check a call. */
export interface Tracing {
  startSpan(name: string, kind: "server" | "client", parent: TracePosition, attributes?: Attributes): Span;
  /** Hands over what is left, for two seconds at the most. */
  close(): Promise<void>;
}

const closeLimitMs = 2_000;
const kinds = { server: SpanKind.SERVER, client: SpanKind.CLIENT };

/** @param to where spans go: the address of an OTLP collector (`OTEL_EXPORTER_OTLP_ENDPOINT`), or an exporter. */
export function createTracing(service: string, to: string | SpanExporter): Tracing {
  const exporter = typeof to === "string" ? new OTLPTraceExporter({ url: `${to.replace(/\/$/, "")}/v1/traces` }) : to;
  const provider = new TracerProvider({
    resource: defaultResource().merge(resourceFromAttributes({ "service.name": service })),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  });
  const tracer = provider.getTracer("storefront");
  return {
    startSpan(name, kind, parent, attributes) {
      const within = parent.isGiven ? trace.setSpanContext(ROOT_CONTEXT, parent.context) : ROOT_CONTEXT;
      return tracer.startSpan(name, { kind: kinds[kind], ...(attributes && { attributes }) }, within);
    },
    async close() {
      // A collector that is gone is tried again for ten seconds; no app stays up for its traces.
      const enough = new AbortController();
      const given = sleep(closeLimitMs, undefined, { signal: enough.signal });
      await Promise.race([provider.shutdown(), given]).catch(() => {});
      enough.abort();
      await given.catch(() => {});
    },
  };
}

/** Where the work inside of a span stands. */
export function positionOf(span: Span): TracePosition {
  return new TracePosition(span.spanContext());
}

/** Ends a span with what went wrong. A refusal is noted, but is no failure: it was foreseen. */
export function failSpan(span: Span, error: unknown): void {
  if (error instanceof Refusal) span.setAttribute("refusal.code", error.code);
  else span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.message : String(error) });
  span.end();
}
