import React from "react";
import { renderToNodeStream } from "react-dom/server";

export function handle(request, response) {
  response.write("<!doctype html><main>");
  return renderToNodeStream(<Page name={request.name} />).pipe(response);
}

function Page({ name }) {
  return <p>Hello <b>{name}</b></p>;
}
