// types: 16 17
import * as React from "react";

interface Props extends React.Props<HTMLButtonElement> {
  on: boolean;
}

export const Toggle = ({ on, children }: Props) => <button aria-pressed={on}>{children}</button>;
export type ClassProps = React.Props<Panel> & { open?: boolean };

export class Panel extends React.Component<{ open?: boolean }> {
  render() {
    return <Toggle on={Boolean(this.props.open)}>x</Toggle>;
  }
}
