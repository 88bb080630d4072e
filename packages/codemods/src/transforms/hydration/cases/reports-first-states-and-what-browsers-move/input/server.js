import { renderToString } from "react-dom/server";

export const page = (element) => renderToString(element);
