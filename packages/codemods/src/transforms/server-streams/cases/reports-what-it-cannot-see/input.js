import ReactDOMServer, { renderToNodeStream } from "react-dom/server";

export { renderToStaticNodeStream } from "react-dom/server";
export const render = process.env.STATIC ? ReactDOMServer.renderToStaticNodeStream : renderToNodeStream;
export const some = (...pages) => renderToNodeStream(...pages);
