import * as React from "react";
import * as ReactDOM from "react-dom";

interface Props {
  wide?: boolean;
}

export class Box extends React.PureComponent<Props> {
  public componentDidMount() {
    const node = ReactDOM.findDOMNode(this) as HTMLElement;
    node.focus();
    (ReactDOM.findDOMNode(this as any) as HTMLElement).click();
    (ReactDOM.findDOMNode(this) as HTMLElement).blur();
  }

  private handle = (target: HTMLElement | null) => {
    const node = ReactDOM.findDOMNode(target);
    return node && node.nodeName;
  };

  public render() {
    return this.props.wide ? <section onClick={() => this.handle(null)} /> : <div />;
  }
}
