// types: 16 17 18
import type { DetailedHTMLProps, HTMLAttributes } from "react";

declare global {
  interface Window {
    ratings: number;
  }
  namespace JSX {
    interface IntrinsicElements {
      "x-star": DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
    }
  }
}
