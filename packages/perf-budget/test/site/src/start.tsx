import { App } from "./App.tsx";
import { hydrate } from "./hydrate-19.tsx";
import { type Knobs, turn } from "./knobs.ts";

turn((globalThis as { knobs?: Partial<Knobs> }).knobs ?? {});
hydrate(document.getElementById("root")!, <App />);
