import * as React from "react";

declare global {
  namespace JSX {
    interface IntrinsicElements {
      "x-game": { title: string };
    }
  }
}

export const game: JSX.Element = <x-game title="Zelda" />;
export type Props = JSX.IntrinsicElements["div"];
export function only<T extends keyof JSX.IntrinsicElements>(name: T): T {
  return name;
}
