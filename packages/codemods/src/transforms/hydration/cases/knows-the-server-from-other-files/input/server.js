import { renderToString } from "react-dom/server";
import { createElement } from "react";
import { Clock } from "./clock";

export const page = () => renderToString(createElement(Clock));
