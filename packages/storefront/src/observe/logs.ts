import { pino, type DestinationStream, type Logger } from "pino";
import { currentRequest } from "./request-context.ts";

export type Log = Logger;

const secretKeys = ["password", "secret", "token", "sessionToken", "authorization", "cookie", "set-cookie", "card"];
const paths = secretKeys.flatMap((key) => {
  const own = key.includes("-") ? `["${key}"]` : key;
  const within = key.includes("-") ? own : `.${own}`;
  return [own, `*${within}`, `*.*${within}`];
});

export interface LogOptions {
  /** Which part of the shop is speaking. */
  name: string;
  level?: string;
  /** Where lines go; default stdout. */
  destination?: DestinationStream;
}

/**
 * A structured log: JSON lines with an ISO time; `requestId` and `traceId` on every line written on behalf of
 * a request. Values under keys that hold secrets are replaced, up to two objects deep.
 */
export function createLog({ name, level = "info", destination }: LogOptions): Log {
  const options = {
    level,
    base: { name, pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths, censor: "[redacted]" },
    mixin() {
      const request = currentRequest();
      if (request === undefined) return {};
      return { requestId: request.requestId, traceId: request.trace.context.traceId };
    },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
