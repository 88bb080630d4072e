import { unmountAt } from "./react-roots";

export function stop() {
  return unmountAt(document.getElementById("root"));
}
