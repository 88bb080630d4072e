import type { ReactNode } from "react";

export interface Boxed {
  children?: ReactNode;
}
