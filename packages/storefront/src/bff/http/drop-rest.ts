import type { IncomingMessage } from "node:http";

/** As long as we go on for whoever was refused already. */
const patienceMs = 1_000;
const patienceBytes = 32 * 1024 * 1024;

/**
 * Reads what is left of a refused request and keeps none of it, within limits. Closing a connection on somebody who is
 * still sending takes back the answer too: a browser would tell of a broken network instead of a body that is too large.
 */
export function dropRest(request: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    let sizeBytes = 0;
    const drop = (chunk: Buffer) => {
      sizeBytes += chunk.length;
      if (sizeBytes > patienceBytes) done();
    };
    const done = () => {
      clearTimeout(timer);
      request.off("data", drop).off("end", done).off("close", done);
      request.pause();
      resolve();
    };
    const timer = setTimeout(done, patienceMs);
    request.on("data", drop).once("end", done).once("close", done);
    request.resume();
  });
}
