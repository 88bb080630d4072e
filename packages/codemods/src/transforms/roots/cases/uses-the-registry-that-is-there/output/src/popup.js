import { unmountAt } from "./react-roots";

export function hide(node) {
  return unmountAt(node);
}
