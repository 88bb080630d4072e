import * as React from "react";

interface Props {
  label: string;
}

export class Label extends React.PureComponent<Props> {
  public static displayName = "Label";

  public render(): JSX.Element {
    return <b>{this.props.label}</b>;
  }
}
