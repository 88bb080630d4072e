import type { DestinationStream } from "pino";
import type { SpanExporter } from "@opentelemetry/sdk-trace";
import { createLog, type Log } from "./logs.ts";
import { createMetrics, type Metrics } from "./metrics.ts";
import { createTracing, type Tracing } from "./tracing.ts";

/** What an app uses to tell what it does. Made once an app and handed to whoever has something to tell. */
export interface Observer {
  log: Log;
  metrics: Metrics;
  /** Absent: nobody asked for traces. */
  tracing: Tracing | undefined;
  close(): Promise<void>;
}

export interface ObserverOptions {
  /** The name of the app or service, on every log line and span. */
  name: string;
  logLevel?: string | undefined;
  logTo?: DestinationStream | undefined;
  /** Whether metrics tell of the process too: event loop lag, memory, garbage collection. */
  processMetrics?: boolean;
  /** An OTLP collector's address or an exporter; absent: no traces. */
  tracesTo?: string | SpanExporter | undefined;
}

export function createObserver(options: ObserverOptions): Observer {
  const { name, logLevel = "info", logTo, processMetrics = false, tracesTo } = options;
  const log = createLog({ name, level: logLevel, ...(logTo && { destination: logTo }) });
  const metrics = createMetrics({ ofProcess: processMetrics });
  const tracing = tracesTo === undefined ? undefined : createTracing(name, tracesTo);
  return {
    log,
    metrics,
    tracing,
    async close() {
      await tracing?.close();
    },
  };
}
