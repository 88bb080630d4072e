import * as React from "react";
import { ChildContextProvider as Offers, LegacyRef, PropsWithRef } from "react";

interface Shared {
  theme: string;
}

export class Themed extends React.Component<{ box?: LegacyRef<HTMLElement> }> implements React.ChildContextProvider<Shared> {
  getChildContext(): Shared {
    return { theme: "light" };
  }
}
export const read = (from: Offers<Shared>) => from.getChildContext().theme;
export const give = (props: PropsWithRef<{ id: string }>, nodes: React.ReactFragment) => [props.id, nodes];
