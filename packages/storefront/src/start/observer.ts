import { createObserver, type Observer } from "../observe/observer.ts";
import type { Settings } from "../settings/settings.ts";

/** Logs, metrics and traces of one process, as the settings have them. */
export function openObserver(name: string, settings: Settings): Observer {
  return createObserver({
    name,
    logLevel: settings.LOG_LEVEL,
    processMetrics: true,
    tracesTo: settings.OTEL_EXPORTER_OTLP_ENDPOINT,
  });
}
