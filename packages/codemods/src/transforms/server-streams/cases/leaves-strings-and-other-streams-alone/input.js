import { renderToString } from "react-dom/server";
import { renderToNodeStream } from "./renderer";

export const page = (element, response) => renderToNodeStream(element).pipe(response);
export const text = (element) => renderToString(element);
