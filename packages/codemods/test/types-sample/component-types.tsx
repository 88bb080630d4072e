// types: 16 17 18
import * as React from "react";

interface Props {
  id: string;
}

export const anyOf: React.ComponentType<Props>[] = [];
export const classes: React.ComponentClass<Props> = class extends React.Component<Props> {};
export const exotic: React.ExoticComponent<Props> = React.memo((props: Props) => <i id={props.id} />);
export type Instance = React.ComponentClass<Props, { open: boolean }>;
export type Outer = React.ComponentProps<"button">;
export type Both = React.ComponentPropsWithRef<React.FC<Props>>;
export type Full = React.PropsWithRef<Props>;
export type Element = React.JSXElementConstructor<Props>;
export const make = (type: Instance, props: Props) => React.createElement(type, props);
export const styled = (style: React.CSSProperties): React.HTMLAttributes<HTMLDivElement> => ({ style });
