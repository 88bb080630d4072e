import { renderToString } from "react-dom/server";
import { App } from "./App.tsx";
import { type Knobs, turn } from "./knobs.ts";

/** The page's markup. React 16 cannot render what suspends, and nothing does at the start. */
export function render(asked: Partial<Knobs>): string {
  turn(asked);
  return renderToString(<App />);
}
