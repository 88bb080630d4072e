// types: 16 17 18
import * as React from "react";

declare global {
  namespace JSX {
    interface IntrinsicElements {
      "x-rating": React.DetailedHTMLProps<React.HTMLAttributes<HTMLElement>, HTMLElement> & { stars?: number };
    }
  }
}

export const rating = <x-rating stars={3} className="gold" />;
export type Rating = JSX.IntrinsicElements["x-rating"];
