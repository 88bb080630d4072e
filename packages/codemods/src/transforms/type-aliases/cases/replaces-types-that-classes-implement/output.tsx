import * as React from "react";

interface Shared {
  theme: string;
}

export class Themed extends React.Component<{ box?: React.Ref<HTMLElement> }> implements Record<"getChildContext", () => Shared> {
  getChildContext(): Shared {
    return { theme: "light" };
  }
}
export const read = (from: { getChildContext(): Shared }) => from.getChildContext().theme;
export const give = (props: { id: string }, nodes: Iterable<React.ReactNode>) => [props.id, nodes];
