"use strict";
// jscodeshift compiles to CommonJS whatever is required in its process, packages too, and an ES module
// compiled so no longer loads (oxc-parser requires some of its own late). A thread starts without it.
const { join } = require("node:path");
const { Worker } = require("node:worker_threads");

/** The transform of that name as plain `jscodeshift -t` wants it: a function that answers with a promise. */
module.exports = (name) => {
  const waiting = new Map();
  let thread;
  let asked = 0;

  function open() {
    const opened = new Worker(join(__dirname, "thread.mjs"), { workerData: name });
    opened.on("message", ({ id, text, reports, error }) => {
      const { resolve, reject, report } = waiting.get(id);
      waiting.delete(id);
      if (waiting.size === 0) opened.unref();
      for (const each of reports) report(each);
      if (error) reject(error);
      else resolve(text);
    });
    opened.on("error", (error) => {
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    });
    return opened;
  }

  return ({ path, source }, api, options) =>
    new Promise((resolve, reject) => {
      thread ??= open();
      thread.ref();
      asked += 1;
      waiting.set(asked, { resolve, reject, report: api.report });
      thread.postMessage({ id: asked, file: { path, source }, options });
    });
};
