import type { ReactNode } from "react";
import * as ReactDOM from "react-dom";

/** As much of React 16 as the types of 19 no longer know. */
type Legacy = { hydrate(page: ReactNode, container: Element): void };

export const hydrate = (container: Element, page: ReactNode): void =>
  (ReactDOM as unknown as Legacy).hydrate(page, container);
