// The other side of door.cjs: one transform, called for each file that arrives.
import { parentPort, workerData } from "node:worker_threads";

const { default: transform } = await import(`../transforms/${workerData}/transform.js`);

parentPort.on("message", ({ id, file, options }) => {
  const reports = [];
  try {
    const text = transform(file, { report: (message) => reports.push(message) }, options);
    parentPort.postMessage({ id, text, reports });
  } catch (error) {
    parentPort.postMessage({ id, error, reports });
  }
});
