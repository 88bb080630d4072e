import { renderInto } from "./react-roots";

export const start = (node) => renderInto("hello", node);
