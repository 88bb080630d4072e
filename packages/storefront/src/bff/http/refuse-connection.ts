import { randomUUID } from "node:crypto";
import type { Server, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { Refusal } from "../../contract/errors.ts";
import { serverTiming } from "../../observe/server-timing.ts";
import { Timings } from "../../observe/timings.ts";
import { problemOf } from "./write-answer.ts";

/**
 * Answers in the contract's form what Node would refuse with an empty answer of its own: what is no HTTP, has headers
 * without end, or never arrives.
 */
export function refuseConnections(server: Server): void {
  server.on("clientError", (error: Error & { code?: string }, socket: Duplex & { _httpMessage?: ServerResponse }) => {
    // In the middle of an answer, a second one would be taken for a part of it. Node tells by this name alone.
    // oxlint-disable-next-line no-underscore-dangle
    if (!socket.writable || error.code === "ECONNRESET" || socket._httpMessage?.headersSent) {
      socket.destroy();
      return;
    }
    const problem = problemOf(refusalOf(error.code), randomUUID());
    const body = JSON.stringify(problem);
    const lines = [
      `HTTP/1.1 ${problem.status} ${reasons[problem.status] ?? "Refused"}`,
      "content-type: application/problem+json",
      `content-length: ${Buffer.byteLength(body)}`,
      "cache-control: no-store",
      "connection: close",
      "x-content-type-options: nosniff",
      `x-request-id: ${problem.requestId}`,
      `server-timing: ${serverTiming(new Timings(), 0)}`,
    ];
    socket.end(`${lines.join("\r\n")}\r\n\r\n${body}`);
  });
}

const reasons: Record<number, string> = { 400: "Bad Request", 408: "Request Timeout", 413: "Content Too Large" };

function refusalOf(code: string | undefined): Refusal {
  switch (code) {
    case "HPE_HEADER_OVERFLOW":
      return new Refusal(
        "too_large",
        "Address and headers have more than 16 KiB together, which is the most there may be.",
      );
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return new Refusal("too_slow", "The whole request did not arrive in time. Send it again.");
    default:
      return new Refusal("invalid_input", "This is not HTTP as RFC 9112 has it.");
  }
}
