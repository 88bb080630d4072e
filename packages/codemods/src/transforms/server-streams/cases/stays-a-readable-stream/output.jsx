import React from "react";
import ReactDOMServer from "react-dom/server";
import { PassThrough } from "stream";

export function handle(response) {
  response.write("<!doctype html><main>");
  const stream = ReactDOMServer.renderToPipeableStream(<p>Hello</p>).pipe(new PassThrough());
  stream.pipe(response, { end: false });
  stream.on("end", () => response.end("</main>"));
  stream.on("error", () => response.end("broken"));
}
