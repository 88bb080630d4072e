import React from "react";
import ReactDOMServer from "react-dom/server";

export function handle(response) {
  response.write("<!doctype html><main>");
  const stream = ReactDOMServer.renderToNodeStream(<p>Hello</p>);
  stream.pipe(response, { end: false });
  stream.on("end", () => response.end("</main>"));
  stream.on("error", () => response.end("broken"));
}
