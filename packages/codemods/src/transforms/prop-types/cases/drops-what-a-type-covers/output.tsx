import React, { memo } from "react";

interface Base { id: string }
interface Props extends Base { label?: string; onClick(): void }
type More = Props & { extra: number };

export function A(props: Props) {
  return <a id={props.id} />;
}

export class B extends React.PureComponent<Readonly<More>, {}> {
  render() {
    return null;
  }
}

export const C = memo<Props>((props) => <i>{props.label}</i>);
