import type { ReactNode } from "react";
import { hydrateRoot } from "react-dom/client";

export const hydrate = (container: Element, page: ReactNode): void => void hydrateRoot(container, page);
