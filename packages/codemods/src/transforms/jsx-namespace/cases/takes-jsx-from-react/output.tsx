import * as React from "react";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "x-game": { title: string };
    }
  }
}

export const game: React.JSX.Element = <x-game title="Zelda" />;
export type Props = React.JSX.IntrinsicElements["div"];
export function only<T extends keyof React.JSX.IntrinsicElements>(name: T): T {
  return name;
}
